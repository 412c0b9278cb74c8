import type { ColumnSort } from '@tanstack/react-table';
import { Icon } from '../icons/icons.tsx';
import type { DataColumn } from './columns.ts';
import classes from './data-table.module.css';

/** The headers of the columns, each a button that sorts by it. */
export function HeaderCells<Row>({
  columns,
  sorting,
  onSort,
}: {
  readonly columns: readonly DataColumn<Row>[];
  readonly sorting: ColumnSort | undefined;
  readonly onSort: (key: string) => void;
}) {
  return columns.map((column) => {
    const isSorted = sorting?.id === column.key;
    const direction = sorting?.desc === true ? 'descending' : 'ascending';
    return (
      <th
        key={column.key}
        scope="col"
        className={classes['header']}
        data-align={column.align}
        aria-sort={isSorted ? direction : undefined}
      >
        <button type="button" className={classes['sorter']} onClick={() => onSort(column.key)}>
          <span className={classes['headerText']}>{column.header}</span>
          {isSorted ? <Icon name={direction === 'descending' ? 'down' : 'up'} size={12} /> : null}
        </button>
      </th>
    );
  });
}
