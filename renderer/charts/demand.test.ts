import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighDemand } from './demand.ts';

test('the greatest want comes first', () => {
  const seekers = [
    { codes: ['lead', 'digi'], places: 1 },
    { codes: ['lead'], places: 1 },
  ];
  const offerers = [{ codes: ['digi', 'law'], places: 3 }];
  expect(weighDemand(seekers, offerers, ['law', 'digi', 'lead'])).toEqual([
    { code: 'lead', sought: 2, offered: 0 },
    { code: 'digi', sought: 1, offered: 3 },
    { code: 'law', sought: 0, offered: 3 },
  ]);
});

test('who names something twice is counted once', () => {
  expect(weighDemand([{ codes: ['law', 'law'], places: 1 }], [], [])).toEqual([
    { code: 'law', sought: 1, offered: 0 },
  ]);
});

test('no place is lost and none is made up', () => {
  const answers = fc.array(
    fc.record({
      codes: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
      places: fc.integer({ min: 0, max: 4 }),
    }),
  );
  fc.assert(
    fc.property(answers, answers, (seekers, offerers) => {
      const demands = weighDemand(seekers, offerers, ['one']);
      const placesOf = (all: typeof seekers) =>
        all.reduce((sum, { codes, places }) => sum + codes.length * places, 0);
      expect(demands.reduce((sum, { sought }) => sum + sought, 0)).toBe(placesOf(seekers));
      expect(demands.reduce((sum, { offered }) => sum + offered, 0)).toBe(placesOf(offerers));
    }),
  );
});
