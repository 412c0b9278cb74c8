import { frame } from './draw-base.ts';
import { setType } from './draw-words.ts';
import type { Cell } from './matrix.ts';
import type { Scene } from './scene.ts';

/** Draws what follows the pointer and the keyboard: the cell, its row and column, and their names. */
export function drawOverlay(
  canvas: CanvasRenderingContext2D,
  scene: Scene,
  selected: Cell | null,
  pointed: Cell | null,
): void {
  const { layout, view } = scene;
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  canvas.save();
  canvas.beginPath();
  canvas.rect(layout.gutterLeft, layout.gutterTop, view.width, view.height);
  canvas.clip();
  canvas.translate(layout.gutterLeft - view.left, layout.gutterTop - view.top);
  if (pointed !== null) drawCross(canvas, scene, pointed);
  if (selected !== null) drawMark(canvas, scene, selected);
  canvas.restore();
  if (pointed !== null) drawNames(canvas, scene, pointed);
}

/** Two lines through the whole matrix that meet at the cell. */
function drawCross(canvas: CanvasRenderingContext2D, scene: Scene, { row, column }: Cell): void {
  const { order, view, colours, rem } = scene;
  const width = Math.max(1, Math.round(rem / 16));
  const x = column * view.size;
  const y = row * view.size;
  canvas.fillStyle = colours.accent;
  for (const edge of [y - width, y + view.size])
    canvas.fillRect(0, edge, order.columns.length * view.size, width);
  for (const edge of [x - width, x + view.size])
    canvas.fillRect(edge, 0, width, order.rows.length * view.size);
  drawMark(canvas, scene, { row, column });
}

function drawMark(canvas: CanvasRenderingContext2D, scene: Scene, { row, column }: Cell): void {
  const { view, colours, rem } = scene;
  const size = Math.max(view.size, rem / 2);
  const shift = (size - view.size) / 2;
  const line = Math.max(2, rem / 6);
  const x = column * view.size - shift;
  const y = row * view.size - shift;
  frame(canvas, x, y, size, -line / 2, line, colours.accent);
  frame(canvas, x, y, size, -line - rem / 32, rem / 16, colours.paper);
}

/** The two names at the edges, on a ground of their own, whether or not every name has room. */
function drawNames(canvas: CanvasRenderingContext2D, scene: Scene, { row, column }: Cell): void {
  const { layout, view, rem } = scene;
  setType(canvas, scene);
  const rowName = scene.rowName(row);
  const columnName = scene.columnName(column);
  const x = layout.gutterLeft + (column + 0.5) * view.size - view.left;
  const y = layout.gutterTop + (row + 0.5) * view.size - view.top;
  const rowWidth = widthOf(canvas, scene, rowName);
  writeName(canvas, scene, rowName, Math.max(0, layout.gutterLeft - rowWidth), y);
  if (layout.hasNames) {
    canvas.save();
    canvas.translate(x, layout.gutterTop);
    canvas.rotate(-Math.PI / 2);
    writeName(canvas, scene, columnName, 0, 0);
    canvas.restore();
    return;
  }
  const columnWidth = widthOf(canvas, scene, columnName);
  const left = Math.min(x - columnWidth / 2, canvas.canvas.width - columnWidth);
  writeName(canvas, scene, columnName, Math.max(0, left), layout.gutterTop - rem * 0.625);
}

function widthOf(
  canvas: CanvasRenderingContext2D,
  { rem }: Pick<Scene, 'rem'>,
  name: string,
): number {
  return canvas.measureText(name).width + rem * 0.8;
}

function writeName(
  canvas: CanvasRenderingContext2D,
  scene: Scene,
  name: string,
  left: number,
  middle: number,
): void {
  const { colours, rem } = scene;
  const height = rem * 1.25;
  canvas.fillStyle = colours.accent;
  canvas.fillRect(left, middle - height / 2, widthOf(canvas, scene, name), height);
  canvas.fillStyle = colours.paper;
  canvas.textAlign = 'left';
  canvas.fillText(name, left + rem * 0.4, middle);
}
