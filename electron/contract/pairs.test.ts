import { expect, test } from 'vitest';
import { isAcrossAgencies, membersOf } from './pairs.ts';

const at = (agency: string | null) => ({ agency });
const [north, south, nowhere] = [at('NORTH'), at('SOUTH'), at(null)];

test.each([
  ['two of one agency', north, north, null, false],
  ['two of different agencies', north, south, null, true],
  ['one whose agency is not known', north, nowhere, null, false],
  ['a third of another agency', north, north, south, true],
  ['a third of the same agency', south, south, south, false],
  ['a third of another agency than the one that is known', nowhere, north, south, true],
  ['a third whose agency is not known', north, north, nowhere, false],
] as const)('whether a pair is across agencies: %s', (_, a, b, joined, isAcross) => {
  const third = joined === null ? null : { person: joined };
  expect(isAcrossAgencies({ a, b, third })).toBe(isAcross);
});

test('the third of a pair is a member, after the two', () => {
  expect(membersOf({ a: 1, b: 2, third: { person: 3 } })).toEqual([1, 2, 3]);
  expect(membersOf({ a: 1, b: 2, third: null })).toEqual([1, 2]);
});
