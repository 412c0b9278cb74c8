import { expect, test } from 'vitest';
import type { ConstraintView } from '../../../../electron/contract/index.ts';
import { inventedPair, inventedReference } from '../../../testing/invented-people.ts';
import { freedSince, holdOf, lockedTo } from './holds.ts';

const person = (id: number) => inventedReference({ id });
const visit = inventedPair(person(1), person(11), 500, { slot: '2027-W05', isLocked: true });
const other = inventedPair(person(1), person(12));
const said = (
  b: number,
  kind: ConstraintView['kind'],
  slot: string | null = null,
): ConstraintView => ({
  a: person(1),
  b: person(b),
  kind,
  slot,
  reason: null,
});
const cohortOf = (constraints: readonly ConstraintView[]) => ({
  method: 'shadowing' as const,
  constraints,
});

test('a lock holds somebody, with the week of the lock rather than of the run', () => {
  const locked = cohortOf([said(11, 'locked', '2027-W06')]);
  expect(holdOf({ pairs: [visit] }, locked)).toEqual({
    week: '2027-W06',
    takesWeek: false,
  });
  expect(holdOf({ pairs: [visit] }, cohortOf([said(11, 'locked')]))).toEqual({
    week: null,
    takesWeek: true,
  });
  expect(holdOf({ pairs: [other] }, cohortOf([said(12, 'locked')]))).toEqual({
    week: null,
    takesWeek: false,
  });
});

test('nothing holds those who are parted, without a word, or without a pair', () => {
  expect(holdOf({ pairs: [visit] }, cohortOf([said(11, 'forbidden')]))).toBeNull();
  expect(holdOf({ pairs: [visit] }, cohortOf([]))).toBeNull();
  expect(holdOf({ pairs: [] }, cohortOf([said(11, 'locked')]))).toBeNull();
});

test('who is in several pairs is held once all of them are, in no one week', () => {
  const one = said(11, 'locked', '2027-W06');
  expect(holdOf({ pairs: [visit, other] }, cohortOf([one]))).toBeNull();
  expect(holdOf({ pairs: [visit, other] }, cohortOf([one, said(12, 'locked')]))).toEqual({
    week: null,
    takesWeek: false,
  });
});

test('who was locked in the run and is so no more has been freed since', () => {
  expect(freedSince({ pairs: [visit, other] }, cohortOf([]))).toEqual([visit]);
  expect(freedSince({ pairs: [visit] }, cohortOf([said(11, 'locked')]))).toEqual([]);
  expect(freedSince({ pairs: [other] }, cohortOf([]))).toEqual([]);
});

test.each([
  ['one place, which is locked', [said(11, 'locked')], 1, null, [11]],
  ['one of two places is free', [said(11, 'locked')], 2, null, null],
  ['two places, both locked', [said(11, 'locked'), said(12, 'locked')], 2, null, [11, 12]],
  ['a limit takes the second place', [said(11, 'locked')], 2, 1, [11]],
  ['nothing is locked', [said(11, 'forbidden')], 1, null, null],
] as const)('of a mentor: %s', (_, constraints, capacity, menteesPerMentor, partners) => {
  const people = [{ person: person(1), capacity }];
  const cohort = {
    method: 'mentoring' as const,
    constraints,
    people,
    settings: { menteesPerMentor },
  };
  expect(
    lockedTo({ person: person(1), side: 'left' }, cohort)?.map(({ id }) => id) ?? null,
  ).toEqual(partners);
  expect(lockedTo({ person: person(1), side: 'right' }, cohort)).toBeNull();
});

test('a host can be visited in other weeks, whatever is locked', () => {
  const cohort = {
    ...cohortOf([said(11, 'locked')]),
    people: [],
    settings: { menteesPerMentor: null },
  };
  expect(lockedTo({ person: person(1), side: 'left' }, cohort)).toBeNull();
  expect(lockedTo({ person: person(11), side: 'right' }, cohort)).toEqual([person(1)]);
});
