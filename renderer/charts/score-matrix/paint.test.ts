import { expect, test } from 'vitest';
import { hatchOf } from './hatch.ts';
import { paintCells } from './paint.ts';

const colours = {
  ofScore: Uint32Array.from({ length: 1001 }, (_, score) => 10_000 + score),
  ground: 1,
  hatch: 2,
  paper: 3,
};
const cells = {
  rows: 2,
  columns: 3,
  scores: Int16Array.from([100, 200, -1, 400, 500, 600]),
  rules: Uint8Array.from([0, 0, 1, 0, 0, 0]),
};

function paint(size: number, left: number, top: number, width: number, height: number) {
  const pixels = new Uint32Array(width * height);
  paintCells(pixels, { size, left, top, width, height }, cells, colours);
  return pixels;
}

test('at one pixel a cell, every pixel has the colour of its score, and paper lies around', () => {
  const pixels = paint(1, 0, 0, 4, 3);
  expect([...pixels.slice(0, 2)]).toEqual([10_100, 10_200]);
  expect([1, 2]).toContain(pixels[2]);
  expect(pixels[3]).toBe(3);
  expect([...pixels.slice(4, 8)]).toEqual([10_400, 10_500, 10_600, 3]);
  expect([...pixels.slice(8)]).toEqual([3, 3, 3, 3]);
});

test('a scrolled view begins with the cell at its corner', () => {
  expect([...paint(2, 2, 2, 2, 1)]).toEqual([10_500, 10_500]);
});

test('large cells are kept apart by a line of paper', () => {
  const pixels = paint(10, 0, 0, 20, 20);
  expect(pixels[10]).toBe(3);
  expect(pixels[11 + 20]).toBe(10_200);
});

test('a cell that is ruled out is hatched, by lines on a ground', () => {
  const pixels = paint(40, 80, 0, 40, 40);
  const inside = [...pixels].filter((_, place) => place % 40 > 0 && place >= 40);
  expect(new Set(inside)).toEqual(new Set([1, 2]));
});

test('the hatchings of ten rules all differ', () => {
  const patterns = Array.from({ length: 10 }, (_, place) =>
    Array.from({ length: 64 }, (_value, pixel) =>
      hatchOf(place + 1, pixel % 8, Math.floor(pixel / 8)) ? '#' : '.',
    ).join(''),
  );
  expect(new Set(patterns).size).toBe(10);
});
