import { expect, test } from 'vitest';
import { leastWith } from '../rules/quota.ts';
import { settingsFor } from './promotion.ts';

const curve = [{ value: 300 }, { value: 420 }, { value: 500 }];
const none = { quotas: [] };

test('a point with so many pairs across agencies becomes a quota of so many', () => {
  const settings = settingsFor('cross-agency', { value: 7 }, [{ value: 7 }], none, 'across');
  expect(leastWith('cross-agency', settings?.quotas ?? [])).toBe(7);
});

test('the ends of fairness are told by what is sought first', () => {
  const objectiveOf = (value: number) =>
    settingsFor('fairness', { value }, curve, none, '')?.objective;
  expect(objectiveOf(500)).toEqual(['matched', 'fairness', 'total']);
  expect(objectiveOf(300)).toEqual(['matched', 'total']);
});

test('no settings lead to a point of fairness between the ends', () => {
  expect(settingsFor('fairness', { value: 420 }, curve, none, '')).toBeNull();
});
