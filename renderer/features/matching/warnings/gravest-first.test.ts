import { expect, test } from 'vitest';
import { gravestFirst } from './gravest-first.ts';

const warning = (code: string) => ({ code, params: {} });

test('who has no possible pair comes first, then who has one, and the rest stay in order', () => {
  const codes = ['goal-scarce', 'blank', 'one-candidate', 'narrow', 'no-candidate'];
  const sorted = gravestFirst(codes.map((code) => warning(`warning-${code}`)));
  expect(sorted.map(({ code }) => code.slice('warning-'.length))).toEqual([
    'no-candidate',
    'one-candidate',
    'goal-scarce',
    'blank',
    'narrow',
  ]);
});
