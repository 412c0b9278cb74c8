import { useElementSize } from '@mantine/hooks';
import type { RefCallback } from 'react';

const ordinaryHeight = 36;

/**
 * The height of a row in pixels, read off the header row, which is as high as any other: it
 * follows the text size and the density of the desk.
 */
export function useRowHeight(): {
  readonly rowHeight: number;
  readonly headerRef: RefCallback<HTMLTableRowElement | null>;
} {
  const { ref, height } = useElementSize<HTMLTableRowElement>({ box: 'border-box' });
  return { rowHeight: height > 0 ? height : ordinaryHeight, headerRef: ref };
}
