import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { RowChoice } from './choice.tsx';
import type { DataColumn } from './columns.ts';
import classes from './data-table.module.css';

/**
 * One drawn row. Its cells are drawn again only when the row or the columns change, so that
 * scrolling draws what comes into sight and no more. Clicks are heard by the table, which finds
 * the row by its index.
 */
export function DataRow<Row>({
  id,
  index,
  row,
  rowId,
  columns,
  choice,
  isSelected,
  isActive,
  onToggle,
}: {
  readonly id: string;
  readonly index: number;
  readonly row: Row;
  readonly rowId: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly choice: RowChoice<Row> | undefined;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onToggle: (row: Row) => void;
}) {
  const cells = useMemo(
    () =>
      columns.map((column) => (
        <td key={column.key} className={classes['cell']} data-align={column.align}>
          {column.render === undefined ? column.value(row) : column.render(row)}
        </td>
      )),
    [columns, row],
  );
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes['row']}
      data-index={index}
      data-active={isActive || undefined}
    >
      {choice === undefined ? null : (
        <td className={classes['cell']} data-choice>
          <Checkbox
            tabIndex={-1}
            aria-label={choice.labelOf(row)}
            checked={choice.chosen.has(rowId)}
            disabled={choice.isFixed?.(row) === true}
            onChange={() => onToggle(row)}
          />
        </td>
      )}
      {cells}
    </tr>
  );
}
