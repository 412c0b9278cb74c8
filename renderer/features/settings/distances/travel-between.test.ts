import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours, readWhole, toHours, travelBetween } from './travel-between.ts';

const leg = { from: 'HEL', to: 'OUL', kilometres: 607, minutes: 410 };

test('a road is found from both of its ends, and only there', () => {
  expect(travelBetween([leg], 'HEL', 'OUL')).toBe(leg);
  expect(travelBetween([leg], 'OUL', 'HEL')).toBe(leg);
  expect(travelBetween([leg], 'OUL', 'ROI')).toBeUndefined();
});

describe('travel times as a timetable writes them', () => {
  test('minutes below ten keep their nought', () => {
    expect(toHours(65)).toBe('1.05');
    expect(toHours(0)).toBe('0.00');
  });

  test('what is written is read back as the same minutes', () => {
    fc.assert(
      fc.property(fc.nat(3000), (minutes) => {
        expect(readHours(toHours(minutes))).toBe(minutes);
      }),
    );
  });

  test('plain minutes are understood, hours with more than 59 minutes and words are not', () => {
    expect(readHours('95')).toBe(95);
    expect(readHours('1:35')).toBe(95);
    expect(readHours('1.75')).toBeNull();
    expect(readHours('kaukana')).toBeNull();
    expect(readWhole('12,5')).toBeNull();
  });
});
