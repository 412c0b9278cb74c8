import { type Extent, sizeToFit, type View } from './view.ts';

/** How a matrix lies in its frame, in pixels of the screen. */
export interface MatrixLayout {
  /** The side of a cell; below one, many cells share a pixel. */
  readonly size: number;
  readonly gutterLeft: number;
  readonly gutterTop: number;
  /** Whether cells are large enough for the name of every row and column. */
  readonly hasNames: boolean;
  /** The whole length of the rows and columns, gutters included. */
  readonly fullWidth: number;
  readonly fullHeight: number;
}

/** What a layout depends on. */
export interface MatrixFrame {
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  /** A rem in pixels of the screen: text size and the screen's fineness in one. */
  readonly rem: number;
  /** The side of a cell, or as large as lets everything be seen. */
  readonly zoom: number | 'fit';
}

/** In rem: names beside rows and upright above columns; or groups, or the names of one cell. */
const NAMES = { left: 10, top: 8 } as const;
const WITHOUT_NAMES = { left: 7.5, top: 1.75 } as const;
/** A line of small type needs this much. */
const ROW_WITH_NAME = 0.95;

/** Lays out a matrix: names where there is room for them, otherwise groups, otherwise cells alone. */
export function layOut(frame: MatrixFrame): MatrixLayout {
  const { extent, width, height, rem, zoom } = frame;
  const sizeWithNames = ROW_WITH_NAME * rem;
  const fitWith = (gutter: { readonly left: number; readonly top: number }, limit?: number) =>
    sizeToFit(extent, width - gutter.left * rem, height - gutter.top * rem, limit);
  const named = fitWith(NAMES);
  const fitted = named >= sizeWithNames ? named : fitWith(WITHOUT_NAMES, sizeWithNames - 1);
  const size = zoom === 'fit' ? fitted : zoom;
  const hasNames = size >= sizeWithNames;
  const gutter = hasNames ? NAMES : WITHOUT_NAMES;
  const gutterLeft = Math.round(gutter.left * rem);
  const gutterTop = Math.round(gutter.top * rem);
  return {
    size,
    gutterLeft,
    gutterTop,
    hasNames,
    fullWidth: gutterLeft + Math.ceil(extent.columns * size),
    fullHeight: gutterTop + Math.ceil(extent.rows * size),
  };
}

/** What is seen of the cells when the frame is scrolled so far, in pixels of the screen. */
export function viewOf(
  layout: MatrixLayout,
  frame: Pick<MatrixFrame, 'width' | 'height'>,
  corner: { readonly left: number; readonly top: number },
): View {
  return {
    size: layout.size,
    left: Math.round(corner.left),
    top: Math.round(corner.top),
    width: Math.max(0, Math.floor(frame.width - layout.gutterLeft)),
    height: Math.max(0, Math.floor(frame.height - layout.gutterTop)),
  };
}
