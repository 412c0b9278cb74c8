import { expect, test } from 'vitest';
import { readCells } from './read-matrix.ts';

test('scores come first, two bytes each, and the rules after them', async () => {
  const scores = Int16Array.of(812, -1, 0, 1000, 3, -1);
  const rules = Uint8Array.of(0, 4, 0, 0, 0, 1);
  const cells = new File([scores, rules], 'cells');
  const read = await readCells({ left: [1, 2], right: [3, 4, 5], cells });
  expect([...read.scores]).toEqual([...scores]);
  expect([...read.rules]).toEqual([...rules]);
});

test('a matrix of nobody has no cells', async () => {
  const read = await readCells({ left: [], right: [1], cells: new File([], 'cells') });
  expect(read.scores).toHaveLength(0);
});
