import { describe, expect, it } from 'vitest';
import { type Edge, poolOf } from './testing/pools.ts';
import { bestTrio } from './trio.ts';

const edges: readonly Edge[] = [
  [0, 1, 900],
  [2, 3, 900],
  [0, 4, 300],
  [1, 4, 500],
  [2, 4, 800],
  [3, 4, 0],
];
const roster = [
  { row: 0, column: 1 },
  { row: 2, column: 3 },
];

describe.each([{ dense: true }, { dense: false }])('the trio of an odd person %o', ({ dense }) => {
  it('is the pair with the largest sum of scores, of equal ones the first', () => {
    const trio = bestTrio(poolOf(5, edges, { dense }).table, roster, 4);
    expect(trio).toEqual({ pair: { row: 0, column: 1 }, person: 4, worth: 800 });
  });

  it('is only with people that the person may be paired with', () => {
    const fewer = edges.filter(([a]) => a !== 1);
    const trio = bestTrio(poolOf(5, fewer, { dense }).table, roster, 4);
    expect(trio).toEqual({ pair: { row: 2, column: 3 }, person: 4, worth: 800 });
  });

  it('is none when there is no such pair', () => {
    expect(bestTrio(poolOf(6, edges, { dense }).table, roster, 5)).toBeNull();
  });
});
