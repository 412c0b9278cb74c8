import { Box } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { drawBase } from './draw-base.ts';
import { drawOverlay } from './draw-overlay.ts';
import type { Cell } from './matrix.ts';
import { moveCell } from './move-cell.ts';
import type { Subject } from './scene.ts';
import classes from './score-matrix.module.css';
import { type Stage, useStage } from './use-stage.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { cellAt, cornerAfterZoom, cornerToShow, nextSize } from './view.ts';

interface MatrixCanvasProps {
  readonly subject: Subject;
  readonly selected: Cell | null;
  readonly cursor: Cell | null;
  readonly pointed: Cell | null;
  readonly zoom: number | 'fit';
  readonly label: string;
  readonly describedBy: string;
  readonly onZoom: (zoom: number | 'fit') => void;
  readonly onPoint: (cell: Cell | null) => void;
  readonly onMove: (cell: Cell) => void;
  readonly onPick: (cell: Cell) => void;
}

/** What makes the drawing one stop of the keyboard that keeps its arrow keys. */
const reachable = { role: 'application', tabIndex: 0 } as const;

/**
 * The matrix as two drawings, one over the other: cells, names and marks below, drawn anew when it
 * is scrolled, sorted or zoomed; above them what follows the pointer. The frame around them scrolls
 * as any other does.
 */
export function MatrixCanvas(props: MatrixCanvasProps) {
  const { subject, zoom, onPoint, onPick } = props;
  const stage = useStage(subject, zoom);
  const { elementRef, sizeRef, width, height, ratio, layout } = stage;
  const ref = useMergedRef(elementRef, sizeRef);
  const { base, overlay } = useDrawings(stage, props);
  const zoomAround = useZoom(stage, props.onZoom);
  const press = useKeys(stage, props, zoomAround);
  const cellUnder = (event: PointerEvent): Cell | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left) * ratio - layout.gutterLeft;
    const y = (event.clientY - box.top) * ratio - layout.gutterTop;
    return x < 0 || y < 0 ? null : cellAt(stage.view, extentOf(subject), x, y);
  };
  const pick = (event: PointerEvent): void => {
    const cell = cellUnder(event);
    if (cell !== null && event.button === 0) onPick(cell);
  };
  const canvas = { width: Math.floor(width * ratio), height: Math.floor(height * ratio) };
  return (
    <Box
      ref={ref}
      {...reachable}
      className={classes['scroller'] ?? ''}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onKeyDown={press}
      onScroll={({ currentTarget: { scrollLeft, scrollTop } }) =>
        stage.scrolled({ left: scrollLeft * ratio, top: scrollTop * ratio })
      }
    >
      <div
        className={classes['length']}
        style={{ width: layout.fullWidth / ratio, height: layout.fullHeight / ratio }}
      >
        <div
          className={classes['sight']}
          style={{ width, height }}
          onPointerMove={(event) => onPoint(cellUnder(event))}
          onPointerLeave={() => onPoint(null)}
          onPointerDown={pick}
        >
          <canvas ref={base} {...canvas} style={{ width, height }} />
          <canvas ref={overlay} {...canvas} style={{ width, height }} />
        </div>
      </div>
    </Box>
  );
}

function extentOf({ order }: Subject) {
  return { rows: order.rows.length, columns: order.columns.length };
}

/** Draws below when the scene changes, and above it when the pointer moves. */
function useDrawings(
  { scene }: Stage,
  { selected, pointed, cursor }: Pick<MatrixCanvasProps, 'selected' | 'pointed' | 'cursor'>,
) {
  const base = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = base.current?.getContext('2d', { alpha: false }) ?? null;
    if (canvas !== null && scene !== null) drawBase(canvas, scene);
  }, [scene]);
  useLayoutEffect(() => {
    const canvas = overlay.current?.getContext('2d') ?? null;
    if (canvas !== null && scene !== null) drawOverlay(canvas, scene, selected, pointed ?? cursor);
  }, [scene, selected, pointed, cursor]);
  return { base, overlay };
}

type ZoomAround = (step: 1 | -1, x: number, y: number) => void;

/** Zooms so that the point, in pixels of the frame, stays where it is. */
function useZoom(stage: Stage, onZoom: MatrixCanvasProps['onZoom']): ZoomAround {
  const { element, ratio, layout, view } = stage;
  const zoomAround: ZoomAround = (step, x, y) => {
    const size = nextSize(layout.size, step);
    const corner = cornerAfterZoom(
      view,
      size,
      x * ratio - layout.gutterLeft,
      y * ratio - layout.gutterTop,
    );
    onZoom(size);
    // The frame has its new length only after it has been drawn with it.
    requestAnimationFrame(() =>
      element?.scrollTo({ left: corner.left / ratio, top: corner.top / ratio }),
    );
  };
  useWheelZoom(element, zoomAround);
  return zoomAround;
}

/** Arrows walk, Enter picks, plus and minus zoom, zero shows everything. */
function useKeys(stage: Stage, props: MatrixCanvasProps, zoomAround: ZoomAround) {
  const { element, ratio, layout, view } = stage;
  const { subject, cursor, onMove, onPick, onZoom } = props;
  const go = (cell: Cell): void => {
    onMove(cell);
    const { left, top } = cornerToShow(view, cell);
    element?.scrollTo({ left: left / ratio, top: top / ratio });
  };
  return (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const at = cursor ?? { row: 0, column: 0 };
    const page = Math.max(1, Math.floor(view.height / layout.size) - 1);
    const moved = moveCell(event, at, extentOf(subject), subject.chosen, page);
    const zoomStep = event.key === '+' ? 1 : event.key === '-' ? -1 : null;
    if (moved !== null) go(cursor === null && !event.ctrlKey ? at : moved);
    else if (event.key === 'Enter' || event.key === ' ') onPick(at);
    else if (event.ctrlKey) return;
    else if (zoomStep !== null) zoomAround(zoomStep, stage.width / 2, stage.height / 2);
    else if (event.key === '0') onZoom('fit');
    else return;
    event.preventDefault();
  };
}
