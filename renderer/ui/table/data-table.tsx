import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useWords } from '../../i18n/index.ts';
import { ChoiceOfAll, type RowChoice, withToggled } from './choice.tsx';
import { type DataColumn, dataFeatures, toColumnDefs } from './columns.ts';
import { DataRow } from './data-row.tsx';
import classes from './data-table.module.css';
import { HeaderCells } from './header-cells.tsx';
import { keyMove } from './key-move.ts';
import { useRowInSight } from './row-in-sight.ts';
import { useTableMeasure } from './table-measure.ts';

const noSorting: SortingState = [];

/**
 * What makes a table whose rows are walked with the arrow keys a grid. Its rows and cells are then
 * those of a grid by themselves.
 */
function gridOf(label: string, rowCount: number, activeId: string | undefined) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': rowCount + 1,
    'aria-activedescendant': activeId,
  } as const;
}

/**
 * A table of any length: only the rows in sight are drawn, the header stays, a header sorts by the
 * language's alphabet. The table itself holds the focus and names its active row, so that the
 * focus survives scrolling; arrows move, Enter or a click selects, Space ticks.
 */
export function DataTable<Row extends object>({
  label,
  rows,
  columns,
  rowKey,
  selectedKey = null,
  onSelect,
  onDeselect,
  choice,
  firstSorting = noSorting,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string | null;
  readonly onSelect?: (row: Row) => void;
  /** Escape lets go of the selected row. */
  readonly onDeselect?: () => void;
  readonly choice?: RowChoice<Row>;
  readonly firstSorting?: SortingState;
}) {
  const words = useWords();
  const tableId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const columnDefs = useMemo(() => toColumnDefs(columns, words), [columns, words]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: dataFeatures,
    columns: columnDefs,
    data,
    getRowId: rowKey,
    initialState: { sorting: firstSorting },
    enableSortingRemoval: false,
  });
  const shown = table.getRowModel().rows;
  const { rowHeight, tableWidth, headerRef } = useTableMeasure();
  const columnsInSight = useMemo(
    () => columns.filter((column) => tableWidth >= (column.hideBelow ?? 0)),
    [columns, tableWidth],
  );
  // Rows are all of one height: what was laid out of thousands holds until that height changes.
  const getItemKey = useCallback((index: number) => `${rowHeight} ${index}`, [rowHeight]);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    scrollPaddingStart: rowHeight,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const activeIndex = shown.findIndex((row) => row.id === (activeKey ?? selectedKey));
  useRowInSight(scroller, virtualizer, activeIndex);

  const toggle = useCallback(
    (row: Row) => choice?.onChoose(withToggled(choice, row, rowKey(row))),
    [choice, rowKey],
  );
  const goTo = (index: number): void => {
    const next = shown[index];
    if (next === undefined) return;
    setActiveKey(next.id);
    virtualizer.scrollToIndex(index);
    if (selectedKey !== null) onSelect?.(next.original);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2;
    const moved = keyMove(event.key, activeIndex, shown.length, page);
    const active = shown[activeIndex]?.original;
    if (moved !== null) goTo(moved);
    else if (event.key === 'Enter' && active !== undefined) onSelect?.(active);
    else if (event.key === 'Escape' && selectedKey !== null) onDeselect?.();
    else if (event.key === ' ' && active !== undefined) toggle(active);
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent<HTMLTableElement>): void => {
    if (!(event.target instanceof Element) || event.target.closest('[data-choice]')) return;
    const drawn = event.target.closest<HTMLElement>('tr[data-index]');
    const row = shown[Number(drawn?.dataset['index'] ?? -1)];
    if (row === undefined) return;
    setActiveKey(row.id);
    onSelect?.(row.original);
  };

  return (
    <div className={classes['scroller']} ref={scroller} data-panel>
      <table
        {...gridOf(label, shown.length, activeIndex < 0 ? undefined : `${tableId}-${activeIndex}`)}
        className={classes['table']}
        data-panel-focus
        data-selects={onSelect === undefined ? undefined : ''}
        onKeyDown={press}
        onClick={click}
      >
        <colgroup>
          {choice === undefined ? null : <col className={classes['choiceColumn']} />}
          {columnsInSight.map((column) => (
            <col
              key={column.key}
              style={column.width === undefined ? undefined : { width: `${column.width}rem` }}
            />
          ))}
        </colgroup>
        <thead>
          <tr ref={headerRef} aria-rowindex={1}>
            {choice === undefined ? null : (
              <ChoiceOfAll rows={rows} rowKey={rowKey} choice={choice} />
            )}
            <HeaderCells
              columns={columnsInSight}
              sorting={table.state.sorting[0]}
              onSort={(key) => table.getColumn(key)?.toggleSorting()}
            />
          </tr>
        </thead>
        <tbody>
          <Spacer height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = shown[index];
            return row === undefined ? null : (
              <DataRow
                key={row.id}
                id={`${tableId}-${index}`}
                index={index}
                row={row.original}
                rowId={row.id}
                columns={columnsInSight}
                choice={choice}
                isSelected={row.id === selectedKey}
                isActive={index === activeIndex}
                onToggle={toggle}
              />
            );
          })}
          <Spacer height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr>
      <td className={classes['spacer']} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}
