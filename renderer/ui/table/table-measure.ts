import { type RefCallback, useCallback, useState } from 'react';

const ordinaryRow = 36;

/** What a table has been given: the height of its rows in pixels and its own width in rem. */
export interface TableMeasure {
  readonly rowHeight: number;
  readonly tableWidth: number;
  readonly headerRef: RefCallback<HTMLTableRowElement>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const notMeasured: Size = { width: 0, height: 0 };

/**
 * Reads both off the header row, which is as high as any other row and as wide as the table: they
 * follow the text size, the density and the window. A table that comes back as large as it was is
 * not drawn anew.
 */
export function useTableMeasure(): TableMeasure {
  const [{ width, height }, setSize] = useState(notMeasured);
  const headerRef = useCallback((header: HTMLTableRowElement | null) => {
    if (header === null) return undefined;
    const observer = new ResizeObserver(() => setSize((before) => sizeOf(header, before)));
    observer.observe(header);
    return () => observer.disconnect();
  }, []);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    rowHeight: height > 0 ? height : ordinaryRow,
    tableWidth: width > 0 ? width / rem : Number.POSITIVE_INFINITY,
    headerRef,
  };
}

/** The size of an element: the same object where it has not changed. */
function sizeOf(element: HTMLElement, before: Size): Size {
  const { width, height } = element.getBoundingClientRect();
  return width === before.width && height === before.height ? before : { width, height };
}
