import { describe, expect, test } from 'vitest';
import type { ImportMapping } from '../../../../electron/contract/index.ts';
import { columnReadAs, mappedUse, withAnswer, withNameOrder, withUse } from './mapping.ts';

const email = { kind: 'field', field: 'email' } as const;
const unit = { kind: 'field', field: 'unit' } as const;
const leftOut = { kind: 'left-out' } as const;

const mapping: ImportMapping = {
  tables: [
    {
      shape: 'staff',
      columns: [
        { column: 'A', use: email },
        { column: 'B', use: leftOut },
      ],
      nameOrder: null,
    },
  ],
  answers: [{ question: 'agency-1', option: 'LAP' }],
};

describe('a mapping', () => {
  test('gives a column the use that was chosen', () => {
    expect(mappedUse(withUse(mapping, 'staff', 'B', unit), 'staff', 'B')).toEqual(unit);
  });

  test('reads one thing from one column: the one that had it is left out', () => {
    const moved = withUse(mapping, 'staff', 'B', email);
    expect(columnReadAs(mapping, 'staff', email, 'B')).toBe('A');
    expect(mappedUse(moved, 'staff', 'A')).toEqual(leftOut);
    expect(mappedUse(moved, 'staff', 'B')).toEqual(email);
  });

  test('leaves out any number of columns', () => {
    const both = withUse(mapping, 'staff', 'A', leftOut);
    expect(mappedUse(both, 'staff', 'A')).toEqual(leftOut);
    expect(mappedUse(both, 'staff', 'B')).toEqual(leftOut);
    expect(columnReadAs(both, 'staff', leftOut, 'A')).toBeNull();
  });

  test('tells ticks of different values apart, and other tables', () => {
    const tick = (value: string) => ({ kind: 'tick', field: 'goals', value }) as const;
    const one = withUse(mapping, 'staff', 'A', tick('LEAD'));
    const two = withUse(one, 'staff', 'B', tick('DIGI'));
    expect(mappedUse(two, 'staff', 'A')).toEqual(tick('LEAD'));
    expect(mappedUse(withUse(two, 'mentors', 'A', tick('LEAD')), 'staff', 'A')).toEqual(
      tick('LEAD'),
    );
  });

  test('keeps the order of names beside the columns of its table', () => {
    const ordered = withNameOrder(mapping, 'staff', 'first-last');
    expect(ordered.tables).toEqual([{ ...mapping.tables[0], nameOrder: 'first-last' }]);
  });

  test('holds one answer to a question, the last one, or none when it is opened again', () => {
    const changed = withAnswer(mapping, 'agency-1', 'POH');
    expect(changed.answers).toEqual([{ question: 'agency-1', option: 'POH' }]);
    expect(withAnswer(changed, 'agency-1', null).answers).toEqual([]);
  });
});
