import { useElementSize } from '@mantine/hooks';
import type { RefCallback } from 'react';

const ordinaryRow = 36;

/** What a table has been given: the height of its rows in pixels and its own width in rem. */
export interface TableMeasure {
  readonly rowHeight: number;
  readonly tableWidth: number;
  readonly headerRef: RefCallback<HTMLTableRowElement | null>;
}

/**
 * Reads both off the header row, which is as high as any other row and as wide as the table: they
 * follow the text size, the density and the window.
 */
export function useTableMeasure(): TableMeasure {
  const { ref, width, height } = useElementSize<HTMLTableRowElement>();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    rowHeight: height > 0 ? height : ordinaryRow,
    tableWidth: width > 0 ? width / rem : Number.POSITIVE_INFINITY,
    headerRef: ref,
  };
}
