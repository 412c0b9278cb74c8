import { expect, test } from 'vitest';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { measuresOf } from './measures.ts';

const travel = [
  { from: 'HEL', to: 'OUL', kilometres: 600, minutes: 400 },
  { from: 'VAA', to: 'HEL', kilometres: 420, minutes: 300 },
];
const at = (id: number, office: string | null, answers = {}) =>
  inventedReference({ id, office, ...answers });
const runOf = (pairs: readonly ReturnType<typeof inventedPair>[]) => {
  const scores = pairs.map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const fairness = scores.length === 0 ? null : Math.min(...scores);
  return { pairs, unmatched: [], objective: { matched: pairs.length, fairness, total } };
};

test('journeys are measured by the table in both directions, those not known left out', () => {
  const run = runOf([
    inventedPair(at(1, 'HEL'), at(11, 'OUL')),
    inventedPair(at(2, 'HEL'), at(12, 'VAA')),
    inventedPair(at(3, 'HEL'), at(13, 'HEL')),
    inventedPair(at(4, null), at(14, 'HEL')),
    inventedPair(at(5, 'OUL'), at(15, 'VAA')),
  ]);
  expect(measuresOf(run, travel)).toMatchObject({ 'travel-median': 300, 'travel-most': 400 });
});

test('of an even number of journeys the median lies between the two in the middle', () => {
  const run = runOf([
    inventedPair(at(1, 'HEL'), at(11, 'OUL')),
    inventedPair(at(2, 'HEL'), at(12, 'VAA')),
  ]);
  expect(measuresOf(run, travel)['travel-median']).toBe(350);
});

test('shares are of all pairs, and an unknown agency is across nothing', () => {
  const run = runOf([
    inventedPair(
      at(1, null, { agency: 'E', sector: 'P' }),
      at(11, null, { agency: 'L', sector: 'P' }),
      700,
    ),
    inventedPair(
      at(2, null, { agency: 'E', sector: 'P' }),
      at(12, null, { agency: null, sector: 'T' }),
      500,
    ),
    inventedPair(
      at(3, null, { meetingMode: 'remote' }),
      at(13, null, { meetingMode: 'both' }),
      600,
    ),
    inventedPair(
      at(4, null, { meetingMode: 'remote' }),
      at(14, null, { meetingMode: 'in-person' }),
      600,
    ),
  ]);
  expect(measuresOf(run, travel)).toMatchObject({
    matched: 4,
    fairness: 500,
    total: 2400,
    mean: 600,
    'across-agencies': 0.25,
    'across-sectors': 0.25,
    remote: 0.25,
  });
});

test('a third from another agency makes a pair one across agencies', () => {
  const e = { agency: 'E' };
  const third = { person: at(3, null, { agency: 'L' }), score: 400 };
  const run = runOf([inventedPair(at(1, null, e), at(2, null, e), 500, { third })]);
  expect(measuresOf(run, travel)['across-agencies']).toBe(1);
});

test('a roster of nobody has neither a mean nor shares nor journeys', () => {
  expect(measuresOf(runOf([]), travel)).toEqual({
    matched: 0,
    'left-out': 0,
    fairness: null,
    total: 0,
    mean: null,
    'across-agencies': null,
    'across-sectors': null,
    'travel-median': null,
    'travel-most': null,
    remote: null,
  });
});
