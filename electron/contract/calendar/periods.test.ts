import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOfText } from './months.ts';
import { type Calendar, periodOfText, weeksOfText, yearInWeeks } from './periods.ts';
import { daysOfWeek, isRealWeek, nextWeek, weeksIn, weekText } from './weeks.ts';

const inMarch: Calendar = { year: null, today: '2026-03-15' };
const headed: Calendar = { year: 2027, today: '2026-03-15' };

const weeks = (text: string, calendar = inMarch): string | null =>
  weeksOfText(text, yearInWeeks(text), calendar)?.map(weekText).join(' ') ?? null;

describe('weeks', () => {
  test.each([
    ['2027-W05', '2027-W05'],
    ['2027W5', '2027-W05'],
    ['vko 5/2027', '2027-W05'],
    ['vk 5 / 27', '2027-W05'],
    ['viikko 12', '2026-W12'],
    ['v. 5', '2027-W05'],
    ['week 20', '2026-W20'],
    ['vecka 44/2026', '2026-W44'],
    ['viikot 5-8/2027', '2027-W05 2027-W06 2027-W07 2027-W08'],
    ['vko 20–22', '2026-W20 2026-W21 2026-W22'],
    ['52-1/2027', '2026-W52 2026-W53 2027-W01'],
    ['51/2026-1/2027', '2026-W51 2026-W52 2026-W53 2027-W01'],
    ['viikko 54', null],
    ['vko 53/2027', null],
    ['sopii aina', null],
    ['', null],
  ])('as "%s" are %s', (text, expected) => {
    expect(weeks(text)).toBe(expected);
  });

  test('without a year are those of the header, or the next ones to come', () => {
    expect(weeks('vko 5', headed)).toBe('2027-W05');
    expect(weeks('vko 11', inMarch)).toBe('2026-W11');
    expect(weeks('vko 10', inMarch)).toBe('2027-W10');
  });

  test('follow one another from Monday to Monday over every new year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2198 }), fc.nat(52), (year, index) => {
        const week = { year, week: 1 + (index % weeksIn(year)) };
        const { from, to } = daysOfWeek(week);
        const next = nextWeek(week);
        expect(isRealWeek(next)).toBe(true);
        expect(Date.parse(to) - Date.parse(from)).toBe(6 * 86_400_000);
        expect(Date.parse(daysOfWeek(next).from) - Date.parse(to)).toBe(86_400_000);
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(weeks(weekText(week))).toBe(weekText(week));
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['maaliskuu', [3]],
    ['3', [3]],
    ['tammi-maaliskuu', [1, 2, 3]],
    ['kesäkuussa', [6]],
    ['11–1', [11, 12, 1]],
    ['Oktober', [10]],
    ['May', [5]],
    ['maj', [5]],
    ['Dec', [12]],
    ['mars', [3]],
    ['13', null],
    ['kiire', null],
    ['1-2-3', null],
  ])('as "%s" are %j', (text, expected) => {
    expect(monthsOfText(text)).toEqual(expected);
  });
});

describe('absences', () => {
  test.each([
    ['5.12.2026', '2026-12-05 2026-12-05'],
    ['1.-31.7.2026', '2026-07-01 2026-07-31'],
    ['1.–31.7.2026', '2026-07-01 2026-07-31'],
    ['1. - 31.7.2026', '2026-07-01 2026-07-31'],
    ['20.6.-5.7.2026', '2026-06-20 2026-07-05'],
    ['28.12.-5.1.2027', '2026-12-28 2027-01-05'],
    ['28.12.2026-5.1.2027', '2026-12-28 2027-01-05'],
    ['1.7.2026 – 31.7.2026', '2026-07-01 2026-07-31'],
    ['1.7.26-31.7.26', '2026-07-01 2026-07-31'],
    ['2026-07-01/2026-07-31', '2026-07-01 2026-07-31'],
    ['2026-07-01 - 2026-07-31', '2026-07-01 2026-07-31'],
    ['1.-31.7.', '2026-07-01 2026-07-31'],
    ['6.1.', '2027-01-06 2027-01-06'],
    ['vko 28/2026', '2026-07-06 2026-07-12'],
    ['viikot 28-29/2026', '2026-07-06 2026-07-19'],
    ['31.7.2026-1.7.2026', null],
    ['30.2.2026', null],
    ['heinäkuu', null],
    ['5/3/2026', null],
  ])('as "%s" are %s', (text, expected) => {
    const period = periodOfText(text, inMarch);
    expect(period === null ? null : `${period.from} ${period.to}`).toBe(expected);
  });
});
