import fc from 'fast-check';
import { expect, test } from 'vitest';
import offices from '../../../resources/organisation/offices.json' with { type: 'json' };
import { finlandOutline, mapSize } from './outline.ts';
import { overlap, placeLabels } from './place-labels.ts';

test('the names of the offices do not lie over each other on the map', () => {
  const { pointOf } = finlandOutline();
  for (const language of ['fi', 'sv', 'en'] as const) {
    const labels = placeLabels(
      offices.rows.map((office) => ({
        key: office.code,
        point: pointOf(office),
        width: office.names[language].length * 8.5,
      })),
      mapSize,
      1.25,
    );
    const boxes = [...labels.values()];
    boxes.forEach((one, place) => {
      for (const other of boxes.slice(place + 1)) expect(overlap(one, other)).toBe(0);
    });
  }
});

test('every name gets a place', () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 800 })),
  );
  fc.assert(
    fc.property(points, (all) => {
      const labels = placeLabels(
        all.map((point, place) => ({ key: String(place), point, width: 50 })),
        mapSize,
      );
      expect(labels.size).toBe(all.length);
    }),
  );
});
