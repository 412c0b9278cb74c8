import type { Cell } from './matrix.ts';
import type { Extent } from './view.ts';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a cell: arrows one cell, with Control the next chosen pair in that
 * direction; Home and End the ends of the row, with Control the corners; page keys a page of rows.
 * Null for a key that does not move, and where there is nowhere to go.
 */
export function moveCell(
  { key, ctrlKey }: PressedKey,
  from: Cell,
  extent: Extent,
  chosen: readonly Cell[],
  page: number,
): Cell | null {
  if (ctrlKey) return moveFar(key, from, extent, chosen);
  switch (key) {
    case 'ArrowUp':
      return within({ ...from, row: from.row - 1 }, extent);
    case 'ArrowDown':
      return within({ ...from, row: from.row + 1 }, extent);
    case 'ArrowLeft':
      return within({ ...from, column: from.column - 1 }, extent);
    case 'ArrowRight':
      return within({ ...from, column: from.column + 1 }, extent);
    case 'PageUp':
      return within({ ...from, row: from.row - page }, extent);
    case 'PageDown':
      return within({ ...from, row: from.row + page }, extent);
    case 'Home':
      return { ...from, column: 0 };
    case 'End':
      return { ...from, column: extent.columns - 1 };
    default:
      return null;
  }
}

function moveFar(key: string, from: Cell, extent: Extent, chosen: readonly Cell[]): Cell | null {
  switch (key) {
    case 'Home':
      return { row: 0, column: 0 };
    case 'End':
      return { row: extent.rows - 1, column: extent.columns - 1 };
    case 'ArrowDown':
      return nextOf(chosen, from, byRow);
    case 'ArrowUp':
      return nextOf(chosen, from, (one, other) => byRow(other, one));
    case 'ArrowRight':
      return nextOf(chosen, from, byColumn);
    case 'ArrowLeft':
      return nextOf(chosen, from, (one, other) => byColumn(other, one));
    default:
      return null;
  }
}

type Order = (one: Cell, other: Cell) => number;

const byRow: Order = (one, other) => one.row - other.row || one.column - other.column;
const byColumn: Order = (one, other) => one.column - other.column || one.row - other.row;

/** The nearest of the cells that come after the given one in an order. */
function nextOf(cells: readonly Cell[], from: Cell, order: Order): Cell | null {
  return cells
    .filter((cell) => order(cell, from) > 0)
    .reduce<Cell | null>(
      (best, cell) => (best === null || order(cell, best) < 0 ? cell : best),
      null,
    );
}

function within({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}
