import { describe, expect, test } from 'vitest';
import { inventedPerson } from '../../../testing/invented-people.ts';
import { choicesOf, countSides, notesOf, participantRows } from './choice.ts';

const mentor = inventedPerson({ id: 1, role: 'mentor', capacity: 2 });
const mentee = inventedPerson({ id: 2, role: 'mentee' });
const undecided = inventedPerson({ id: 3 });

describe('who takes part', () => {
  test('a cohort without participants is proposed everyone who has a role', () => {
    const rows = participantRows([mentor, mentee, undecided], []);
    expect(rows.map(({ isIn }) => isIn)).toEqual([true, true, false]);
  });

  test('a cohort with participants has those and no others', () => {
    const rows = participantRows([mentor, mentee], [{ person: mentee, role: 'both', capacity: 3 }]);
    expect(choicesOf(rows)).toEqual([{ personId: 2, role: 'both', capacity: 3 }]);
  });

  test('a mentor brings the places of the profile, and one when the profile does not say', () => {
    const rows = participantRows([mentor, inventedPerson({ id: 4, role: 'mentor' })], []);
    expect(rows.map(({ capacity }) => capacity)).toEqual([2, 1]);
  });

  test('somebody of both roles counts on both sides', () => {
    const both = inventedPerson({ id: 5, role: 'both', capacity: 1 });
    expect(countSides(participantRows([mentor, mentee, both], []))).toEqual({
      chosen: 3,
      places: 3,
      mentees: 2,
    });
  });
});

describe('what to see to before pairing', () => {
  const told = { role: 'mentor', supervisorSupports: true, informedOn: '2026-02-01' } as const;
  const cases = [
    ['nothing is missing', told, []],
    [
      'the supervisor has not been asked',
      { ...told, supervisorSupports: null },
      ['missing-support'],
    ],
    ['the supervisor is against', { ...told, supervisorSupports: false }, ['missing-support']],
    ['nobody told how the data is used', { ...told, informedOn: null }, ['missing-informed']],
    ['there is no role', { ...told, role: null }, ['missing-role']],
  ] as const;
  test.each(cases)('%s', (_, answers, expected) => {
    const [row] = participantRows([inventedPerson({ id: 9, ...answers })], []);
    expect(row && notesOf(row)).toEqual(expected);
  });
});
