import { type RefObject, useLayoutEffect, useState } from 'react';

/** A card is at least so wide, and so much lies between two: in rem. */
const CARD_WIDTH = 16.5;
const GAP = 0.5;

/** How many cards measure beside each other; follows the window and the text size. */
export function useColumns(holder: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const measure = (): void => setColumns(columnsIn(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [holder]);
  return columns;
}

function columnsIn(width: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, Math.floor((width / rem + GAP) / (CARD_WIDTH + GAP)));
}
