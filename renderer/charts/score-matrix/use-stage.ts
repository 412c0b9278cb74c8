import { useElementSize } from '@mantine/hooks';
import { type RefCallback, useMemo, useState } from 'react';
import { readColours, useThemeMoment } from './colours.ts';
import { layOut, type MatrixLayout, viewOf } from './layout.ts';
import type { Scene, Subject } from './scene.ts';
import { useCells } from './use-cells.ts';
import type { View } from './view.ts';

/** A frame in the page and what it shows. */
export interface Stage {
  readonly element: HTMLElement | null;
  readonly elementRef: RefCallback<HTMLElement>;
  readonly sizeRef: RefCallback<HTMLDivElement | null>;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  readonly layout: MatrixLayout;
  readonly view: View;
  /** Null until the cells have been put in order and the frame has its size. */
  readonly scene: Scene | null;
  readonly scrolled: (corner: { readonly left: number; readonly top: number }) => void;
}

/**
 * Lays the subject out in a frame and gathers what is to be drawn. The scene stays the same object
 * until something of it changes, so that nothing is drawn twice.
 */
export function useStage(subject: Subject, zoom: number | 'fit'): Stage {
  const { matrix, order, scale } = subject;
  const [element, elementRef] = useState<HTMLElement | null>(null);
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const [corner, scrolled] = useState({ left: 0, top: 0 });
  const theme = useThemeMoment();
  const ratio = window.devicePixelRatio;
  const pixelsAcross = width * ratio;
  const pixelsDown = height * ratio;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * ratio;
  const layout = useMemo(() => {
    const extent = { rows: order.rows.length, columns: order.columns.length };
    return layOut({ extent, width: pixelsAcross, height: pixelsDown, rem, zoom });
  }, [order, pixelsAcross, pixelsDown, rem, zoom]);
  const view = useMemo(
    () => viewOf(layout, { width: pixelsAcross, height: pixelsDown }, corner),
    [layout, pixelsAcross, pixelsDown, corner],
  );
  const cells = useCells(matrix, order, layout.size < 1 ? Math.round(1 / layout.size) : 1);
  const colours = useMemo(
    () => (element === null ? null : { theme, ...readColours(element, scale) }),
    [element, scale, theme],
  );
  const scene = useMemo(() => {
    if (cells === null || colours === null || element === null || width === 0) return null;
    const fontFamily = getComputedStyle(element).fontFamily;
    return { ...subject, layout, view, cells, colours, fontFamily, rem };
  }, [subject, layout, view, cells, colours, element, width, rem]);
  return { element, elementRef, sizeRef, width, height, ratio, layout, view, scene, scrolled };
}
