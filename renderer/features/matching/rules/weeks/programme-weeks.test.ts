import { expect, test } from 'vitest';
import {
  endingWith,
  MOST_WEEKS,
  startingFrom,
  suits,
  toggled,
  weeksToChooseFrom,
} from './programme-weeks.ts';

const spring = ['2027-W05', '2027-W06', '2027-W08'];

test('a first week makes a programme of eight weeks', () => {
  const weeks = startingFrom([], '2026-W51');
  expect(weeks).toHaveLength(8);
  expect([weeks[0], weeks.at(-1)]).toEqual(['2026-W51', '2027-W05']);
});

test('another first or last week keeps out what was left out', () => {
  expect(startingFrom(spring, '2027-W04')).toEqual(['2027-W04', ...spring]);
  expect(endingWith(spring, '2027-W09')).toEqual([...spring, '2027-W09']);
  expect(startingFrom(spring, '2027-W06')).toEqual(['2027-W06', '2027-W08']);
});

test('a last week before the first is the only one', () => {
  expect(endingWith(spring, '2027-W03')).toEqual(['2027-W03']);
});

test('no first week is a programme without weeks', () => {
  expect(startingFrom(spring, null)).toEqual([]);
});

test('a programme never has more weeks than can be stored', () => {
  expect(endingWith(['2027-W01'], '2029-W01')).toHaveLength(MOST_WEEKS);
});

test('a week is taken out and put back in its place', () => {
  const without = toggled(spring, '2027-W06');
  expect(without).toEqual(['2027-W05', '2027-W08']);
  expect(toggled(without, '2027-W06')).toEqual(spring);
});

test.each([
  ['a week that is named possible suits', ['2027-W05'], [], true],
  ['a week that is not among the possible does not', ['2027-W06'], [], false],
  ['nothing said suits every week', [], [], true],
  ['a week named impossible never suits', ['2027-W05'], ['2027-W05'], false],
] as const)('%s', (_, weeksPossible, weeksImpossible, expected) => {
  expect(suits({ weeksPossible, weeksImpossible }, '2027-W05')).toBe(expected);
});

test('one chooses among a year from now, and any week that somebody has named', () => {
  const weeks = weeksToChooseFrom(['2026-W40', '2028-W02'], '2026-W48');
  expect([weeks[0], weeks.at(-1)]).toEqual(['2026-W40', '2028-W02']);
  expect(weeksToChooseFrom([], '2026-W48').at(-1)).toBe('2027-W47');
});
