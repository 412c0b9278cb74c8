import { expect, test } from 'vitest';
import { arcBetween, lineWidth, ringAround } from './link-shape.ts';

test('the two halves of an arc meet in its middle', () => {
  const { fromHalf, toHalf, middle } = arcBetween([0, 0], [100, 0]);
  expect(fromHalf.endsWith(`${middle[0].toFixed(1)} ${middle[1].toFixed(1)}`)).toBe(true);
  expect(toHalf.startsWith(`M${middle[0].toFixed(1)} ${middle[1].toFixed(1)}`)).toBe(true);
});

test('an arc stands off the straight line, so that it passes what lies between', () => {
  expect(arcBetween([0, 0], [100, 0]).middle).toEqual([50, 16]);
});

test('the number of a ring stands above its office', () => {
  expect(ringAround([10, 50], 2).middle).toEqual([10, 28]);
});

test('more pairs make a thicker line, up to a measure', () => {
  expect(lineWidth(2, 10)).toBeLessThan(lineWidth(5, 10));
  expect(lineWidth(400, 400)).toBe(lineWidth(10, 10));
});
