import { describe, expect, test } from 'vitest';
import type { Method, RosterPair } from '../../../../electron/contract/index.ts';
import { inventedPerson, inventedReference } from '../../../testing/invented-people.ts';
import { choicesOf, countSides, pairsEndedBy, participantRows } from './choice.ts';

const mentor = inventedPerson({ id: 1, role: 'mentor', capacity: 2 });
const mentee = inventedPerson({ id: 2, role: 'mentee' });
const undecided = inventedPerson({ id: 3 });
const unsaid = { people: [], hasChosenParticipants: false } as const;
const mentoring = { method: 'mentoring', ...unsaid } as const;
const shadowing = { method: 'shadowing', ...unsaid } as const;
const inMethod = (method: Method) => ({ method, settings: { menteesPerMentor: null } });
const workpairs = { method: 'workpair', ...unsaid } as const;

describe('who takes part', () => {
  test('a cohort of which nobody has been said to take part has nobody', () => {
    const nobody = { ...mentoring, hasChosenParticipants: true };
    expect(choicesOf(participantRows([mentor, mentee], nobody), 'mentoring')).toEqual([]);
  });

  test('a cohort of which nothing has been said is proposed everyone who has a role', () => {
    const rows = participantRows([mentor, mentee, undecided], mentoring);
    expect(rows.map(({ isIn }) => isIn)).toEqual([true, true, false]);
  });

  test('job shadowing is proposed hosts and visitors, whatever they are in mentoring', () => {
    const host = inventedPerson({ id: 4, shadowingRole: 'host', slotCapacity: 2 });
    const rows = participantRows([mentor, host], shadowing);
    expect(rows.map(({ isIn, role }) => [isIn, role])).toEqual([
      [false, null],
      [true, 'host'],
    ]);
  });

  test('work pairs are proposed those who have named tasks', () => {
    const clerk = inventedPerson({
      id: 5,
      tasks: [{ task: 'ONE', level: 3, wantsToLearn: false }],
    });
    expect(choicesOf(participantRows([mentor, clerk], workpairs), 'workpair')).toEqual([
      { personId: 5, role: 'member', capacity: 1 },
    ]);
  });

  test('a cohort with participants has those and no others', () => {
    const rows = participantRows([mentor, mentee], {
      method: 'mentoring',
      hasChosenParticipants: true,
      people: [{ person: mentee, role: 'both', capacity: 3, note: null, otherPairs: 0 }],
    });
    expect(choicesOf(rows, 'mentoring')).toEqual([{ personId: 2, role: 'both', capacity: 3 }]);
  });

  test('a mentor brings the places of the profile, and one when the profile does not say', () => {
    const rows = participantRows([mentor, inventedPerson({ id: 4, role: 'mentor' })], mentoring);
    expect(rows.map(({ capacity }) => capacity)).toEqual([2, 1]);
  });

  test.each([
    ['mentoring', 'mentee'],
    ['shadowing', 'visitor'],
    ['workpair', 'member'],
  ] as const)('in %s somebody who has said nothing comes in as a %s', (method, role) => {
    const [row] = participantRows([undecided], { method, ...unsaid });
    expect(row && choicesOf([{ ...row, isIn: true }], method)[0]?.role).toBe(role);
  });
});

describe('the pairs that end with those who are out', () => {
  const pairOf = (aId: number, bId: number, ended: RosterPair['ended'] = null) => ({
    a: inventedReference({ id: aId }),
    b: inventedReference({ id: bId }),
    ended,
  });
  const rows = (...idsIn: readonly number[]) =>
    participantRows([mentor, mentee, undecided], mentoring).map((row) => ({
      ...row,
      isIn: idsIn.includes(row.person.id),
    }));

  test('are those of either side, each once', () => {
    const pairs = [pairOf(1, 2), pairOf(1, 3)];
    expect(pairsEndedBy(pairs, rows(1, 2, 3))).toEqual([]);
    expect(pairsEndedBy(pairs, rows(1, 3))).toEqual([pairs[0]]);
    expect(pairsEndedBy(pairs, rows())).toEqual(pairs);
  });

  test('are not those that have ended already', () => {
    const over = pairOf(1, 2, { on: '2026-03-02', kind: 'completed' });
    expect(pairsEndedBy([over], rows())).toEqual([]);
  });
});

describe('the sides', () => {
  test('somebody of both roles counts on both sides', () => {
    const both = inventedPerson({ id: 5, role: 'both', capacity: 1 });
    const rows = participantRows([mentor, mentee, both], mentoring);
    expect(countSides(rows, inMethod('mentoring'))).toEqual({ chosen: 3, left: 3, right: 2 });
  });

  test('mentors have no more places than the limit of their groups leaves them', () => {
    const rows = participantRows([mentor, mentee], mentoring);
    const limited = { method: 'mentoring', settings: { menteesPerMentor: 1 } } as const;
    expect(countSides(rows, limited)).toEqual({ chosen: 2, left: 1, right: 1 });
  });

  test('hosts have places for visits', () => {
    const host = inventedPerson({ id: 6, shadowingRole: 'host', slotCapacity: 2 });
    const visitor = inventedPerson({ id: 7, shadowingRole: 'visitor' });
    const rows = participantRows([host, visitor], shadowing);
    expect(countSides(rows, inMethod('shadowing'))).toEqual({ chosen: 2, left: 2, right: 1 });
  });

  test('an odd pool makes as many pairs as the even one below it', () => {
    const clerks = [1, 2, 3].map((id) =>
      inventedPerson({ id, tasks: [{ task: 'ONE', level: 1, wantsToLearn: true }] }),
    );
    expect(countSides(participantRows(clerks, workpairs), inMethod('workpair')).left).toBe(1);
  });
});
