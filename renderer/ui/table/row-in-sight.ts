import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the active row of a table in sight when the table gets less high: what opens beside it or
 * above it must not cover what it was opened for.
 */
export function useRowInSight(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  activeIndex: number,
): void {
  const active = useRef(activeIndex);
  useEffect(() => {
    active.current = activeIndex;
  }, [activeIndex]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let height = element.clientHeight;
    const follow = new ResizeObserver(() => {
      const isLower = element.clientHeight < height && element.clientHeight > 0;
      height = element.clientHeight;
      if (isLower && active.current >= 0) virtualizer.scrollToIndex(active.current);
    });
    follow.observe(element);
    return () => follow.disconnect();
  }, [scroller, virtualizer]);
}
