import { expect, test } from 'vitest';
import agencies from '../../../resources/organisation/agencies.json' with { type: 'json' };
import offices from '../../../resources/organisation/offices.json' with { type: 'json' };
import { finlandOutline, mapSize } from './outline.ts';
import { readRegions } from './topology.ts';

test('every region of the agencies is on the map, and Åland beside them', () => {
  const { regions } = readRegions();
  expect(regions.length).toBe(agencies.rows.flatMap(({ regions: own }) => own).length + 1);
  expect(regions.filter(({ agency }) => agency === null).length).toBe(1);
});

test('every agency has an area of its own', () => {
  const drawn = finlandOutline().areas.map(({ agency }) => agency);
  expect(new Set(drawn)).toEqual(new Set([...agencies.rows.map(({ code }) => code), null]));
});

test('the map fills its frame and nothing of it lies outside', () => {
  const numbers = finlandOutline()
    .areas.flatMap(({ path }) => path.match(/-?[\d.]+,-?[\d.]+/g) ?? [])
    .map((point) => point.split(',').map(Number));
  const xs = numbers.map(([x]) => x ?? Number.NaN);
  const ys = numbers.map(([, y]) => y ?? Number.NaN);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(mapSize.width);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...ys)).toBeGreaterThan(mapSize.height - 20);
});

test('north is up and east is right', () => {
  const { pointOf } = finlandOutline();
  const at = (code: string): readonly [number, number] => {
    const office = offices.rows.find((row) => row.code === code);
    return office === undefined ? [Number.NaN, Number.NaN] : pointOf(office);
  };
  expect(at('ROI')[1]).toBeLessThan(at('HEL')[1]);
  expect(at('VAA')[0]).toBeLessThan(at('JOE')[0]);
});
