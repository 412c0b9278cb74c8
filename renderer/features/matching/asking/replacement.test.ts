import { describe, expect, test } from 'vitest';
import { replacementOf } from './replacement.ts';

const two = (a: number, b: number) => ({ a: { id: a }, b: { id: b } });

describe('one roster in the place of another', () => {
  test('lets pairs go on, end and begin', () => {
    const next = [two(1, 2), two(3, 6), two(5, 4), two(7, 8)];
    expect(replacementOf('mentoring', [two(1, 2), two(3, 4), two(5, 6)], next)).toEqual({
      goOn: 1,
      end: 2,
      begin: 3,
    });
  });

  test('keeps two of a pool, whoever is named first, and no others', () => {
    const goesOn = { goOn: 1, end: 0, begin: 0 };
    expect(replacementOf('workpair', [two(1, 2)], [two(2, 1)])).toEqual(goesOn);
    expect(replacementOf('mentoring', [two(1, 2)], [two(2, 1)])).not.toEqual(goesOn);
  });
});
