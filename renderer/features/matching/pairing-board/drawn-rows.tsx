import { type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import { useLongList } from '../../../ui/index.ts';
import { type BoardRow, rowsByMember } from './board-rows.ts';
import classes from './pairing-board.module.css';

interface DrawnRowsProps {
  readonly rows: readonly BoardRow[];
  readonly columns: number;
  readonly list: RefObject<HTMLDivElement | null>;
  /** What scrolls the rows; null until it is there. */
  readonly scroller: HTMLElement | null;
  /** The members whose rows are drawn even out of sight. */
  readonly kept: readonly (string | undefined)[];
  readonly draw: (row: BoardRow) => ReactNode;
}

/** Rows of the board, of which only those in sight are drawn. */
export function DrawnRows({ rows, columns, list, scroller, kept, draw }: DrawnRowsProps) {
  const rowOf = useMemo(() => rowsByMember(rows), [rows]);
  const [stop, carried] = kept;
  const long = useLongList({
    count: rows.length,
    keyOf: useCallback((index) => rows[index]?.key ?? '', [rows]),
    scroller,
    list,
    overscan: 3,
    kept: useMemo(
      () => [stop, carried].map((key) => rowOf.get(key ?? '') ?? -1),
      [stop, carried, rowOf],
    ),
  });
  return (
    <div ref={list} className={classes['rows']} style={{ height: `${long.height}px` }}>
      {long.rows.map(({ index, top }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <div
            key={row.key}
            ref={long.measure}
            className={classes['row']}
            style={{ top: `${top}px`, gridTemplateColumns: `repeat(${columns}, 1fr)` }}
            data-index={index}
          >
            {draw(row)}
          </div>
        );
      })}
    </div>
  );
}
