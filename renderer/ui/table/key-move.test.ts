import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyMove } from './key-move.ts';

describe('moving in a table by keyboard', () => {
  test('the first arrow in a fresh table goes to its first row', () => {
    expect(keyMove('ArrowDown', -1, 3, 10)).toBe(0);
    expect(keyMove('ArrowUp', -1, 3, 10)).toBe(0);
  });

  test('a page passes a page of rows and stops at the end', () => {
    expect(keyMove('PageDown', 0, 100, 20)).toBe(20);
    expect(keyMove('PageDown', 95, 100, 20)).toBe(99);
    expect(keyMove('PageUp', 5, 100, 20)).toBe(0);
  });

  test('other keys do not move', () => {
    expect(keyMove('Enter', 1, 3, 10)).toBeNull();
    expect(keyMove('a', 1, 3, 10)).toBeNull();
  });

  test('no key leads out of the table, and an empty table leads nowhere', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(
        keys,
        fc.nat(50),
        fc.integer({ min: -1, max: 49 }),
        fc.nat(60),
        (key, count, index, page) => {
          const moved = keyMove(key, Math.min(index, count - 1), count, page);
          if (count === 0) expect(moved).toBeNull();
          else expect(moved).toSatisfy((row: number) => row >= 0 && row < count);
        },
      ),
    );
  });
});
