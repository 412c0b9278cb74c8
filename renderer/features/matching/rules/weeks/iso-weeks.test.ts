import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mondayOf, weekAfter, weekOf, weeksBetween } from './iso-weeks.ts';

test.each([
  ['2027-01-01', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2026-12-31', '2026-W53'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2027-02-03', '2027-W05'],
])('%s falls in %s', (day, week) => {
  expect(weekOf(Date.parse(day))).toBe(week);
});

test('the Monday of a week falls in it, and the day before in the week before', () => {
  const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
  fc.assert(
    fc.property(moment, (time) => {
      const week = weekOf(time);
      expect(new Date(mondayOf(week)).getUTCDay()).toBe(1);
      expect(weekOf(mondayOf(week))).toBe(week);
      expect(weekOf(mondayOf(week) - 1)).toBe(weekAfter(week, -1));
    }),
  );
});

test('weeks between two weeks are each of them once, over the turn of the year too', () => {
  expect(weeksBetween('2026-W52', '2027-W02')).toEqual([
    '2026-W52',
    '2026-W53',
    '2027-W01',
    '2027-W02',
  ]);
  expect(weeksBetween('2027-W05', '2027-W05')).toEqual(['2027-W05']);
  expect(weeksBetween('2027-W05', '2027-W04')).toEqual([]);
});
