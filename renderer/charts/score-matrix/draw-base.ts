import { drawColumnWords, drawRowWords, seen, setType } from './draw-words.ts';
import { paintCells } from './paint.ts';
import { stepOf } from './scale.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

/** In rem. */
const CELL_WITH_NUMBER = 1.9;

/** Draws cells, marks, groups and names. Takes about 15 ms on a large screen, however many cells. */
export function drawBase(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, view, colours } = scene;
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  if (view.width < 1 || view.height < 1) return;
  const image = canvas.createImageData(view.width, view.height);
  paintCells(new Uint32Array(image.data.buffer), view, scene.cells, colours.cells);
  canvas.putImageData(image, layout.gutterLeft, layout.gutterTop);
  canvas.save();
  canvas.beginPath();
  canvas.rect(layout.gutterLeft, layout.gutterTop, view.width, view.height);
  canvas.clip();
  canvas.translate(layout.gutterLeft - view.left, layout.gutterTop - view.top);
  drawNumbers(canvas, scene);
  drawGroupLines(canvas, scene);
  drawChosen(canvas, scene);
  canvas.restore();
  drawRowWords(canvas, scene);
  drawColumnWords(canvas, scene);
}

/** Scores stand in cells that are large enough for three figures. */
function drawNumbers(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, cells, scale, colours, rem } = scene;
  if (view.size < CELL_WITH_NUMBER * rem) return;
  setType(canvas, scene);
  canvas.textAlign = 'center';
  const [firstRow, lastRow] = seen(view.top, view.height, view.size, cells.rows);
  const [firstColumn, lastColumn] = seen(view.left, view.width, view.size, cells.columns);
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const score = cells.scores[row * cells.columns + column] ?? -1;
      if (score < 0) continue;
      canvas.fillStyle = colours.steps[stepOf(scale, score)]?.ink ?? colours.ink;
      canvas.fillText(String(score), (column + 0.5) * view.size, (row + 0.5) * view.size);
    }
}

function drawGroupLines(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, order, colours, rowGroups, columnGroups } = scene;
  const width = Math.max(1, Math.round(scene.rem / 16));
  canvas.fillStyle = colours.line;
  for (const { from } of rowGroups.slice(1))
    canvas.fillRect(0, Math.round(from * view.size), order.columns.length * view.size, width);
  for (const { from } of columnGroups.slice(1))
    canvas.fillRect(Math.round(from * view.size), 0, width, order.rows.length * view.size);
}

/** A chosen pair is framed where cells are large, and a dot with a rim where they are small. */
function drawChosen(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, colours, chosen, rem } = scene;
  const line = Math.max(1, rem / 8);
  const radius = dotRadius(scene);
  for (const { row, column } of chosen) {
    const x = column * view.size;
    const y = row * view.size;
    if (isOutside(x, y, view)) continue;
    if (view.size >= rem / 2) {
      frame(canvas, x, y, view.size, line / 2, line, colours.ink);
      frame(canvas, x, y, view.size, line * 1.5, line / 2, colours.paper);
      continue;
    }
    dot(canvas, x + view.size / 2, y + view.size / 2, radius * 1.6, colours.paper);
    dot(canvas, x + view.size / 2, y + view.size / 2, radius, colours.ink);
  }
}

/** The more pairs on the same ground, the smaller their dots, so that the cells are still seen. */
function dotRadius({ view, order, chosen, rem }: Scene): number {
  const ground = order.rows.length * order.columns.length * view.size ** 2;
  const roomForEach = Math.sqrt(ground / Math.max(1, chosen.length));
  return Math.min(Math.max(roomForEach * 0.1, rem / 16), rem / 7);
}

function isOutside(x: number, y: number, view: View): boolean {
  const margin = 8;
  return (
    x + view.size + margin < view.left ||
    y + view.size + margin < view.top ||
    x - margin > view.left + view.width ||
    y - margin > view.top + view.height
  );
}

/** A square line inside a cell, `inset` from its edge. */
export function frame(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  inset: number,
  width: number,
  colour: string,
): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.strokeRect(x + inset, y + inset, size - inset * 2, size - inset * 2);
}

function dot(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, Math.PI * 2);
  canvas.fill();
}
