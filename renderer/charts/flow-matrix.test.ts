import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFlow } from './flow-matrix.ts';

const pair = (a: string | null, b: string | null) => ({ a: { agency: a }, b: { agency: b } });
const order = ['one', 'two', 'three'];

test('pairs are counted from the agency of the mentor to that of the mentee', () => {
  const flow = countFlow(
    [pair('two', 'one'), pair('two', 'one'), pair('one', 'one')],
    order,
    false,
  );
  expect(flow).toEqual({
    codes: ['one', 'two'],
    counts: [
      [1, 0],
      [2, 0],
    ],
    across: 2,
    pairs: 3,
  });
});

test('an agency that is not known stands last and is never counted as across', () => {
  const flow = countFlow([pair(null, 'three'), pair('one', null)], order, false);
  expect(flow.codes).toEqual(['one', 'three', null]);
  expect(flow.across).toBe(0);
});

test('a third from another agency makes a pair one across', () => {
  const third = { person: { agency: 'three' } };
  const flow = countFlow([{ ...pair('one', 'one'), third }, pair('one', 'one')], order, false);
  expect(flow).toMatchObject({ across: 1, pairs: 2 });
});

test('two of a pool are counted alike both ways, and within an agency once', () => {
  const flow = countFlow([pair('one', 'two'), pair('two', 'one'), pair('one', 'one')], order, true);
  expect(flow).toMatchObject({
    codes: ['one', 'two'],
    counts: [
      [1, 2],
      [2, 0],
    ],
    pairs: 3,
  });
});

test('every pair stands in exactly one cell', () => {
  const agency = fc.constantFrom('one', 'two', 'three', 'not in the data', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(agency, agency)), (joined) => {
      const flow = countFlow(
        joined.map(([a, b]) => pair(a, b)),
        order,
        false,
      );
      expect(flow.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(joined.length);
    }),
  );
});
