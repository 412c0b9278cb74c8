import { expect, test } from 'vitest';
import { leastWith, quotaTags, withLeast } from './quotas.ts';

const nearby = {
  name: 'near each other',
  tag: 'near',
  min: 2,
  max: null,
  minShare: null,
  maxShare: null,
} as const;

test('a number of pairs across agencies becomes a quota, and other quotas stay', () => {
  const quotas = withLeast('cross-agency', [nearby], 5, 'across agencies');
  expect(leastWith('cross-agency', quotas)).toBe(5);
  expect(leastWith('near', quotas)).toBe(2);
  expect(quotas).toContain(nearby);
});

test('another number changes the same quota and keeps its name', () => {
  const five = withLeast('cross-agency', [], 5, 'across');
  const quotas = withLeast('cross-agency', five, 3, 'yli rajojen');
  expect(quotas).toHaveLength(1);
  expect(quotas[0]).toMatchObject({ name: 'across', min: 3 });
});

test('a new quota gets a name that no other has', () => {
  const quotas = withLeast('cross-agency', [nearby], 5, nearby.name);
  expect(quotas.map(({ name }) => name)).toEqual(['near each other', 'near each other 2']);
});

test('zero takes the quota away', () => {
  const five = withLeast('cross-agency', [nearby], 5, 'across');
  expect(withLeast('cross-agency', five, 0, 'across')).toEqual([nearby]);
  expect(leastWith('cross-agency', [nearby])).toBe(0);
});

test('each tag has a quota of its own', () => {
  const all = quotaTags.reduce(
    (quotas, tag, place) => withLeast(tag, quotas, place + 1, tag),
    withLeast('near', [], 9, 'near'),
  );
  expect(quotaTags.map((tag) => leastWith(tag, all))).toEqual([1, 2, 3]);
});

test('a share is left as it is', () => {
  const share = { ...nearby, min: null, minShare: 0.5 };
  expect(leastWith('near', [share])).toBe(0);
  expect(withLeast('near', [share], 4, 'near')).toContain(share);
});
