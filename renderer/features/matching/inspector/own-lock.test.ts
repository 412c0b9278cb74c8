import { expect, test } from 'vitest';
import { withoutOwnLock } from './own-lock.ts';

const a = { key: 'mentor@avi.example' };
const b = { key: 'row-7' };

test('the lock that the question itself makes is not named among the rules in its way', () => {
  const conflict = ['lock mentor@avi.example-row-7', 'lock mentor@avi.example-row-8', 'across'];
  expect(withoutOwnLock({ status: 'impossible', conflict }, a, b)).toEqual({
    status: 'impossible',
    conflict: ['lock mentor@avi.example-row-8', 'across'],
  });
});

test('an answer that names no rules stays as it is', () => {
  const unknown = { status: 'unknown' } as const;
  expect(withoutOwnLock(unknown, a, b)).toBe(unknown);
});
