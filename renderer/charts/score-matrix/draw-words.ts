import type { Group } from './groups.ts';
import type { Scene } from './scene.ts';

/** In rem. */
const SMALL_TYPE = 0.75;

/** Names of rows, or of their groups, in the gutter at the left. */
export function drawRowWords(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, view, rowGroups, rem } = scene;
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, layout.gutterTop, layout.gutterLeft, view.height);
  canvas.clip();
  setType(canvas, scene);
  canvas.textAlign = 'right';
  for (const { text, at } of wordsAlong(scene, rowGroups, scene.rowName, view.top, view.height))
    canvas.fillText(
      shortened(canvas, text, layout.gutterLeft - rem * 0.6),
      layout.gutterLeft - rem * 0.4,
      layout.gutterTop + at,
    );
  canvas.restore();
}

/** Names of columns stand upright and are read from below; names of groups lie. */
export function drawColumnWords(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, view, columnGroups, rem } = scene;
  canvas.save();
  canvas.beginPath();
  canvas.rect(layout.gutterLeft, 0, view.width, layout.gutterTop);
  canvas.clip();
  setType(canvas, scene);
  const written = wordsAlong(scene, columnGroups, scene.columnName, view.left, view.width);
  for (const { text, at, room } of written) {
    canvas.save();
    canvas.translate(layout.gutterLeft + at, layout.gutterTop - rem * 0.4);
    if (layout.hasNames) canvas.rotate(-Math.PI / 2);
    canvas.textAlign = layout.hasNames ? 'left' : 'center';
    canvas.fillText(
      layout.hasNames ? text : shortened(canvas, text, room),
      0,
      layout.hasNames ? 0 : -rem * 0.4,
    );
    canvas.restore();
  }
  canvas.restore();
}

interface Written {
  readonly text: string;
  /** The middle of it, from the edge of the cells. */
  readonly at: number;
  readonly room: number;
}

/** The names of the rows or columns in view, or of the groups that have room for theirs. */
function wordsAlong(
  scene: Scene,
  groups: readonly Group[],
  nameOf: (place: number) => string,
  corner: number,
  length: number,
): readonly Written[] {
  const { layout, view, rem } = scene;
  if (layout.hasNames) {
    const count = groups === scene.rowGroups ? scene.cells.rows : scene.cells.columns;
    const [first, last] = seen(corner, length, view.size, count);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => ({
      text: nameOf(first + step),
      at: (first + step + 0.5) * view.size - corner,
      room: view.size,
    }));
  }
  return groups.flatMap(({ code, from, to }) => {
    const start = Math.max(from * view.size, corner);
    const end = Math.min(to * view.size, corner + length);
    return end - start < rem
      ? []
      : [{ text: scene.groupName(code), at: (start + end) / 2 - corner, room: end - start }];
  });
}

function shortened(canvas: CanvasRenderingContext2D, text: string, room: number): string {
  if (canvas.measureText(text).width <= room) return text;
  const fitting = [...text].findIndex(
    (_, length) => canvas.measureText(`${text.slice(0, length + 1)}…`).width > room,
  );
  return fitting <= 0 ? '' : `${text.slice(0, fitting)}…`;
}

/** The first and the last of the rows or columns that a view shows. */
export function seen(
  corner: number,
  length: number,
  size: number,
  count: number,
): readonly [number, number] {
  return [
    Math.max(0, Math.floor(corner / size)),
    Math.min(count - 1, Math.floor((corner + length - 1) / size)),
  ];
}

/** The page's small type in its soft ink. */
export function setType(
  canvas: CanvasRenderingContext2D,
  { rem, fontFamily, colours }: Pick<Scene, 'rem' | 'fontFamily' | 'colours'>,
): void {
  canvas.font = `${SMALL_TYPE * rem}px ${fontFamily}`;
  canvas.fillStyle = colours.softInk;
  canvas.textBaseline = 'middle';
}
