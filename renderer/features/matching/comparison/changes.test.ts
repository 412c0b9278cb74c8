import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairView } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { changesBetween, newPairs } from './changes.ts';

const person = (id: number) => inventedReference({ id });

function pair(a: number, b: number): PairView {
  return inventedPair(person(a), person(b));
}

const run = (pairs: readonly PairView[]) => ({ pairs });

test('two who change places are two changed mentees', () => {
  const changed = changesBetween(
    run([pair(1, 11), pair(2, 12)]),
    run([pair(1, 12), pair(2, 11)]),
    'mentoring',
  );
  expect(
    changed.map(({ person, before, after }) => [
      person.id,
      before[0]?.partners[0]?.id,
      after[0]?.partners[0]?.id,
    ]),
  ).toEqual([
    [11, 1, 2],
    [12, 2, 1],
  ]);
});

test('a mentee who loses the pair has nobody after', () => {
  const changed = changesBetween(run([pair(1, 11)]), run([]), 'mentoring');
  expect(changed).toHaveLength(1);
  expect(changed[0]?.after).toEqual([]);
});

const method = fc.constantFrom('mentoring' as const, 'shadowing' as const, 'workpair' as const);
const rosters = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 11, max: 16 })), {
    selector: ([a, b]) => `${a}-${b}`,
    maxLength: 12,
  })
  .map((pairs) => run(pairs.map(([a, b]) => pair(a, b))));

test('a run compared with itself changes nobody', () => {
  fc.assert(
    fc.property(rosters, method, (roster, of) => {
      expect(changesBetween(roster, roster, of)).toEqual([]);
    }),
  );
});

test('what one way is won is the other way lost', () => {
  fc.assert(
    fc.property(rosters, rosters, method, (one, other, of) => {
      const forth = changesBetween(one, other, of);
      const back = changesBetween(other, one, of);
      expect(forth.map(({ person, before, after }) => [person.id, before, after])).toEqual(
        back.map(({ person, before, after }) => [person.id, after, before]),
      );
      const meetings = forth.reduce((sum, { after }) => sum + after.length, 0);
      expect(meetings).toBe(newPairs(one.pairs, other.pairs).length * (of === 'workpair' ? 2 : 1));
    }),
  );
});

test('a visit in another week is a change, though the two stay the same', () => {
  const inWeek = (slot: string) => run([inventedPair(person(1), person(11), 500, { slot })]);
  const changed = changesBetween(inWeek('2027-W05'), inWeek('2027-W06'), 'shadowing');
  expect(changed.map(({ before, after }) => [before[0]?.slot, after[0]?.slot])).toEqual([
    ['2027-W05', '2027-W06'],
  ]);
});

test('a third who joins a work pair changes all three', () => {
  const third = { person: person(3), score: 400 };
  const trio = run([inventedPair(person(1), person(2), 500, { third })]);
  const changed = changesBetween(run([pair(1, 2)]), trio, 'workpair');
  expect(changed.map((one) => [one.person.id, one.after[0]?.partners.map(({ id }) => id)])).toEqual(
    [
      [1, [2, 3]],
      [2, [1, 3]],
      [3, [1, 2]],
    ],
  );
});

test('a change is told on the scale asked for', () => {
  const [changed] = changesBetween(run([pair(1, 11)]), run([pair(2, 11)]), 'mentoring', ({ a }) =>
    a.id === 1 ? 300 : null,
  );
  expect([changed?.before[0]?.score, changed?.after[0]?.score]).toEqual([300, null]);
});
