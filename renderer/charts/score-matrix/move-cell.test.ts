import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveCell } from './move-cell.ts';

const extent = { rows: 5, columns: 7 };
const from = { row: 2, column: 3 };
const chosen = [
  { row: 0, column: 6 },
  { row: 1, column: 1 },
  { row: 3, column: 3 },
  { row: 4, column: 0 },
];

test.each([
  ['ArrowUp', false, { row: 1, column: 3 }],
  ['ArrowDown', false, { row: 3, column: 3 }],
  ['ArrowLeft', false, { row: 2, column: 2 }],
  ['ArrowRight', false, { row: 2, column: 4 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 6 }],
  ['PageDown', false, { row: 4, column: 3 }],
  ['PageUp', false, { row: 0, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 4, column: 6 }],
  ['ArrowDown', true, { row: 3, column: 3 }],
  ['ArrowUp', true, { row: 1, column: 1 }],
  ['ArrowRight', true, { row: 3, column: 3 }],
  ['ArrowLeft', true, { row: 1, column: 1 }],
  ['a', false, null],
] as const)('%s (with Control: %s) leads where it says', (key, ctrlKey, expected) => {
  expect(moveCell({ key, ctrlKey }, from, extent, chosen, 3)).toEqual(expected);
});

test('Control and an arrow pass through every chosen pair once, and then stay', () => {
  const walked = [];
  let at = { row: 0, column: 0 };
  for (;;) {
    const next = moveCell({ key: 'ArrowDown', ctrlKey: true }, at, extent, chosen, 3);
    if (next === null) break;
    walked.push(next);
    at = next;
  }
  expect(walked).toEqual(chosen);
});

test('no key leads out of the matrix', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (pressed) => {
      const end = pressed.reduce(
        (at, key) => moveCell({ key, ctrlKey: false }, at, extent, [], 3) ?? at,
        from,
      );
      expect(end.row).toBeGreaterThanOrEqual(0);
      expect(end.row).toBeLessThan(extent.rows);
      expect(end.column).toBeGreaterThanOrEqual(0);
      expect(end.column).toBeLessThan(extent.columns);
    }),
  );
});
