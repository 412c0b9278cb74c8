import { expect, test } from 'vitest';
import { createWords } from '../../../../electron/contract/index.ts';
import { shortened } from './shortened.ts';

const finnish = createWords('fi');
const naming = (count: number) => ({
  code: 'warning-narrow',
  params: { count, by: Array.from({ length: count }, (_, place) => `row-${place}`) },
});

test('a short list of people is named in full', () => {
  expect(shortened(naming(7), finnish)).toEqual(naming(7));
});

test('a long list names six people and counts the rest', () => {
  const { params } = shortened(naming(60), finnish);
  expect(params['by']).toEqual([...naming(6).params.by, '54 muuta']);
  expect(params['count']).toBe(60);
});

test('a warning that names nobody stays as it is', () => {
  const scarce = { code: 'warning-goal-scarce', params: { goal: 'LEAD', seekers: 3, places: 1 } };
  expect(shortened(scarce, finnish)).toBe(scarce);
});
