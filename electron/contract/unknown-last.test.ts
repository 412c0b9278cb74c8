import { expect, test } from 'vitest';
import { unknownLast } from './unknown-last.ts';

test('what is not known stands last, and equals stay as they were', () => {
  const days = ['2026-11-02', null, '2026-01-31', null, '2026-11-01'];
  expect(days.toSorted(unknownLast)).toEqual([
    '2026-01-31',
    '2026-11-01',
    '2026-11-02',
    null,
    null,
  ]);
  expect(unknownLast(null, null)).toBe(0);
  expect(unknownLast('ESAVI', 'ESAVI')).toBe(0);
});
