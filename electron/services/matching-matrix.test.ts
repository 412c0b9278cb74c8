import { afterEach, beforeEach, expect, it } from 'vitest';
import { explainPair } from './matching.ts';
import { matrixOf } from './matching-matrix.ts';
import {
  cohortOfEverybody,
  importFile,
  openTestDesk,
  sampleFile,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

it('says of every pair what is said when the pair is asked for', async () => {
  await importFile(desk, sampleFile());
  const cohort = cohortOfEverybody(desk);
  const { left, right, rules, cells } = await matrixOf(desk, cohort.id, undefined);
  const count = left.length * right.length;
  const view = new DataView(await cells.arrayBuffer());
  expect(view.byteLength).toBe(3 * count);
  for (const [row, a] of left.entries()) {
    // Every fifth column is enough to see that rows, columns and bytes are where they are said to be.
    for (let column = row % 5; column < right.length; column += 5) {
      const place = row * right.length + column;
      const explained = explainPair(desk.database, cohort.id, a, right[column] ?? 0);
      const rule = rules[view.getUint8(2 * count + place) - 1];
      expect([view.getInt16(2 * place, true), rule]).toEqual(
        explained.status === 'allowed'
          ? [explained.score, undefined]
          : [-1, explained.breaches[0]?.rule],
      );
    }
  }
});
