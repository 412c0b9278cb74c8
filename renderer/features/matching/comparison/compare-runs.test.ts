import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairView } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { compareRuns, newPairKeys } from './compare-runs.ts';

function pair(a: number, b: number, score?: number): PairView {
  return inventedPair(inventedReference({ id: a }), inventedReference({ id: b }), score);
}

function run(pairs: readonly PairView[]) {
  const scores = pairs.map(({ score }) => score);
  const fairness = scores.length === 0 ? null : Math.min(...scores);
  const total = scores.reduce((sum, score) => sum + score, 0);
  return { pairs, objective: { matched: pairs.length, fairness, total } };
}

test('two who change places are two changed mentees', () => {
  const { changed } = compareRuns(run([pair(1, 11), pair(2, 12)]), run([pair(1, 12), pair(2, 11)]));
  expect(
    changed.map(({ mentee, before, after }) => [mentee.id, before[0]?.a.id, after[0]?.a.id]),
  ).toEqual([
    [11, 1, 2],
    [12, 2, 1],
  ]);
});

test('a mentee who loses the pair has nobody after', () => {
  const { changed } = compareRuns(run([pair(1, 11)]), run([]));
  expect(changed).toHaveLength(1);
  expect(changed[0]?.after).toEqual([]);
});

test('stages show what was and what is', () => {
  const { stages } = compareRuns(
    run([pair(1, 11, 400)]),
    run([pair(1, 11, 400), pair(2, 12, 300)]),
  );
  expect(stages).toEqual([
    { stage: 'matched', before: 1, after: 2 },
    { stage: 'fairness', before: 400, after: 300 },
    { stage: 'total', before: 400, after: 700 },
  ]);
});

test('a run without a roster has no values to compare', () => {
  const { stages } = compareRuns({ pairs: [], objective: null }, run([]));
  expect(stages.every(({ before }) => before === null)).toBe(true);
});

const rosters = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 11, max: 16 })), {
    selector: ([a, b]) => `${a}-${b}`,
    maxLength: 12,
  })
  .map((pairs) => run(pairs.map(([a, b]) => pair(a, b))));

test('a run compared with itself changes nobody', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      expect(compareRuns(roster, roster).changed).toEqual([]);
    }),
  );
});

test('what one way is won is the other way lost', () => {
  fc.assert(
    fc.property(rosters, rosters, (one, other) => {
      const forth = compareRuns(one, other).changed;
      const back = compareRuns(other, one).changed;
      expect(forth.map(({ mentee, before, after }) => [mentee.id, before, after])).toEqual(
        back.map(({ mentee, before, after }) => [mentee.id, after, before]),
      );
      expect(newPairKeys(one.pairs, other.pairs).size).toBe(
        forth.reduce((sum, { after }) => sum + after.length, 0),
      );
    }),
  );
});
