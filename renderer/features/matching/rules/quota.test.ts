import { expect, test } from 'vitest';
import { acrossAtLeast, withAcrossAtLeast } from './quota.ts';

const nearby = {
  name: 'near each other',
  tag: 'near',
  min: 2,
  max: null,
  minShare: null,
  maxShare: null,
} as const;

test('a number of pairs across agencies becomes a quota, and other quotas stay', () => {
  const quotas = withAcrossAtLeast([nearby], 5, 'across agencies');
  expect(acrossAtLeast(quotas)).toBe(5);
  expect(quotas).toContain(nearby);
});

test('another number changes the same quota and keeps its name', () => {
  const quotas = withAcrossAtLeast(withAcrossAtLeast([], 5, 'across'), 3, 'yli rajojen');
  expect(quotas).toHaveLength(1);
  expect(quotas[0]).toMatchObject({ name: 'across', min: 3 });
});

test('zero takes the quota away', () => {
  expect(withAcrossAtLeast(withAcrossAtLeast([nearby], 5, 'across'), 0, 'across')).toEqual([
    nearby,
  ]);
  expect(acrossAtLeast([nearby])).toBe(0);
});
