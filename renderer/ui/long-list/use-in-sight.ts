import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { keptInRange } from './kept-in-range.ts';

/** A part of a long list that is drawn, and how much room is left empty above it. */
export interface InSight {
  readonly index: number;
  readonly gapAbove: number;
}

interface LongList {
  /** The element that holds the list; what scrolls is around it. */
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: readonly number[];
  /** How high an entry is until it has been measured, in pixels. */
  readonly estimate: number;
}

/**
 * Which entries of a long list are in sight of what scrolls around it, so that only they are drawn,
 * however much else stands above the list. For entries that stand in the flow of the page, as the
 * rows of a table do; where each is put in its place, `useLongList` tells the place. The entry that had the focus last stays drawn wherever it
 * goes, so that the focus and what is being typed survive scrolling, and a dialog finds back to it.
 * Entries give themselves to `measure`, bear their index as `data-index`, and tell by `onFocus` when
 * they get the focus.
 */
export function useInSight({ list, keys, estimate }: LongList) {
  const scrollMargin = usePlaceInScroller(list);
  const [focused, setFocused] = useState<number | null>(null);
  const focusedIndex = focused === null ? -1 : keys.indexOf(focused);
  const rangeExtractor = useCallback(
    (range: Range) => keptInRange(range, [focusedIndex]),
    [focusedIndex],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => estimate,
    getItemKey: (index) => keys[index] ?? index,
    scrollMargin,
    rangeExtractor,
    overscan: 4,
  });
  const items = virtualizer.getVirtualItems();
  let end = scrollMargin;
  const shown = items.map(({ index, start, end: endOfItem }): InSight => {
    const gapAbove = start - end;
    end = endOfItem;
    return { index, gapAbove };
  });
  return {
    shown,
    gapBelow: scrollMargin + virtualizer.getTotalSize() - end,
    measure: virtualizer.measureElement,
    onFocus: setFocused,
  };
}

/** How far below the top of what scrolls around it a list begins; follows what grows above it. */
function usePlaceInScroller(list: RefObject<HTMLElement | null>): number {
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    const contents = scroller?.firstElementChild;
    if (scroller === null || contents === null || contents === undefined) return;
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setPlace(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(contents);
    return () => observer.disconnect();
  }, [list]);
  return place;
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-panel]') ?? null;
}
