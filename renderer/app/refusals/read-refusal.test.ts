import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { readRefusal } from './read-refusal.ts';

const bug = { code: 'internal', params: {} };

test('a refusal is read with its values', () => {
  const refusal = { code: 'file-too-large', params: { file: 'henkilöt.xlsx', limit: 20 } };
  expect(readRefusal(new ORPCError('REFUSED', { data: refusal }))).toEqual(refusal);
});

test.each([
  [
    'a refusal with a code nobody knows',
    new ORPCError('REFUSED', { data: { code: 'x', params: {} } }),
  ],
  ['another error of the wire', new ORPCError('BAD_REQUEST')],
  ['an ordinary error', new Error('something')],
  ['a value that is no error', 'something'],
])('%s is told as a bug', (_, error) => {
  expect(readRefusal(error)).toEqual(bug);
});
