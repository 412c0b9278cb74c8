import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { sayWhen } from './say-when.ts';

const words = createWords('fi');

test('weeks that suit come before those that do not', () => {
  const weeksPossible = ['2027-W05', '2027-W06', '2027-W07'];
  expect(sayWhen({ weeksPossible, weeksImpossible: ['2027-W08'] }, words)).toBe(
    'vko 5–7/2027, ei vko 8/2027',
  );
});

test('nothing said of weeks is no answer', () => {
  expect(sayWhen({ weeksPossible: [], weeksImpossible: [] }, words)).toBeNull();
});
