import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { keptInRange } from './kept-in-range.ts';
import { useIsNear } from './use-is-near.ts';

/** A row of a long list that is drawn, and how far below the top of the list in pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
}

/** A list of which only the rows in sight are drawn. */
export interface LongList {
  readonly rows: readonly DrawnRow[];
  /** The height of the whole list in pixels. */
  readonly height: number;
  /** The ref of each drawn row, which bears its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

interface LongListOptions {
  readonly count: number;
  /** Tells rows apart, however they are ordered; the same function for the same rows. */
  readonly keyOf: (index: number) => string;
  /** What scrolls, once it is there; positioned, so that the list's place is told against it. */
  readonly scroller: HTMLElement | null;
  /** The list within what scrolls: it need not begin at the top. */
  readonly list: RefObject<HTMLElement | null>;
  /** Rows that are drawn even out of sight: the one with the focus, so that it is not lost. */
  readonly kept?: readonly number[];
  /** So many rows are drawn before and after those in sight. */
  readonly overscan?: number;
}

const nothingKept: readonly number[] = [];
/** A row before any has been measured, in pixels. */
const ORDINARY_ROW = 44;

/**
 * Draws a list of any length by its rows in sight. Each row is measured when it is drawn, so rows
 * may be of any height; those not yet drawn are taken to be like the first ones. Of a list that is
 * far out of sight, above or below another one, no more is drawn than the rows that are kept.
 */
export function useLongList(options: LongListOptions): LongList {
  const { count, keyOf, scroller, list, kept = nothingKept, overscan = 10 } = options;
  const [usual, setUsual] = useState<number | null>(null);
  const [top, setTop] = useState(0);
  const isNear = useIsNear(list, scroller);
  // Rows are placed anew when this is another function: once it is known how high rows usually are.
  const getItemKey = useMemo(
    () => (usual === null ? (index: number) => keyOf(index) : keyOf),
    [keyOf, usual],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usual ?? ORDINARY_ROW,
    getItemKey,
    overscan,
    scrollMargin: top,
    rangeExtractor: useCallback((range: Range) => keptInRange(range, kept, isNear), [kept, isNear]),
  });
  const items = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
    if (usual === null) setUsual(usualHeight(virtualizer.itemSizeCache));
  });
  return {
    rows: items.map(({ index, start }) => ({ index, top: start - top })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

/** The mean height of what has been measured; null when nothing has. */
function usualHeight(measured: ReadonlyMap<unknown, number>): number | null {
  if (measured.size === 0) return null;
  return [...measured.values()].reduce((total, height) => total + height, 0) / measured.size;
}
