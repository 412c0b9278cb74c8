import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvePlaces } from './curve-places.ts';

test('the ends of a curve touch the edges of the drawing', () => {
  const places = curvePlaces([
    { value: 4, total: 900 },
    { value: 6, total: 850 },
    { value: 8, total: 700 },
  ]);
  expect(places).toEqual([
    { x: 0, y: 1 },
    { x: 0.5, y: 0.75 },
    { x: 1, y: 0 },
  ]);
});

test('a single point stands in the middle', () => {
  expect(curvePlaces([{ value: 4, total: 900 }])).toEqual([{ x: 0.5, y: 0.5 }]);
});

test('every point is inside the drawing, and more stands further', () => {
  const point = fc.record({ value: fc.nat(300), total: fc.nat(100_000) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const places = curvePlaces(points);
      for (const [place, { x, y }] of places.entries()) {
        expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
        for (const [other, { x: otherX }] of places.entries())
          if ((points[place]?.value ?? 0) > (points[other]?.value ?? 0))
            expect(x).toBeGreaterThan(otherX);
      }
    }),
  );
});
