import type { ImportMapping, ImportTable } from '../../contract/index.ts';
import { type Cell, cellText } from '../cells/cell.ts';
import type { Register } from '../columns/register.ts';
import { containsIdentityCode } from '../identity-codes.ts';
import type { FoundTable, HeaderCell } from '../layout/found-table.ts';
import { type Assignment, assignUses } from './assign-uses.ts';
import { positionsOfFormsExtras } from './forms-export.ts';
import { guessColumn, noGuess } from './guess-header.ts';
import { type NamedRow, nameOrderOf } from './name-order.ts';

/** How a table is to be read that a user, or an earlier import, has said something of. */
export type TableMapping = ImportMapping['tables'][number];

/** All tables of one shape, and what their columns are. */
export interface RecognisedTables {
  readonly shape: string;
  readonly tables: readonly FoundTable[];
  readonly sealed: ReadonlySet<number>;
  readonly assignments: ReadonlyMap<number, Assignment>;
  /** Positions that are left out without a word. */
  readonly quiet: ReadonlySet<number>;
  readonly nameOrder: ImportTable['nameOrder'];
}

const rowsLookedAt = 300;
const cellsLookedAt = 60;

/** Some cells of a column that have something in them and no identity code. */
function someCells(tables: readonly FoundTable[], position: number): Cell[] {
  const cells: Cell[] = [];
  for (const { rows, firstRow } of tables) {
    for (const row of rows.slice(firstRow, firstRow + rowsLookedAt)) {
      const cell = row[position] ?? null;
      if (cell === null || cellText(cell).trim() === '') continue;
      if (!containsIdentityCode(cellText(cell))) cells.push(cell);
      if (cells.length >= cellsLookedAt) return cells;
    }
  }
  return cells;
}

const positionOf = (
  assignments: ReadonlyMap<number, Assignment>,
  isIt: (assignment: Assignment) => boolean,
): number | null => [...assignments.values()].find(isIt)?.position ?? null;

/** The first whole names of the tables, each with the e-mail beside it. */
function namedRows(
  tables: readonly FoundTable[],
  assignments: ReadonlyMap<number, Assignment>,
): readonly NamedRow[] | null {
  const name = positionOf(assignments, ({ use }) => use.kind === 'whole-name');
  if (name === null) return null;
  const email = positionOf(assignments, ({ use }) => use.kind === 'field' && use.field === 'email');
  const textAt = (row: readonly Cell[], position: number | null): string =>
    position === null ? '' : cellText(row[position] ?? null).trim();
  return tables.flatMap(({ rows, firstRow }) =>
    rows
      .slice(firstRow, firstRow + rowsLookedAt)
      .map((row) => ({ name: textAt(row, name), email: textAt(row, email) }))
      .filter((row) => row.name !== '' && !containsIdentityCode(row.name)),
  );
}

/**
 * Says what the columns of tables of one shape are: what `mapping` says, or else what headers, their
 * spelling and some cells let guess. `by` tells whether the mapping was chosen now or remembered.
 */
export function recogniseTables(
  shape: string,
  tables: readonly FoundTable[],
  sealed: ReadonlySet<number>,
  register: Register,
  mapping: TableMapping | undefined,
  by: 'chosen' | 'remembered',
): RecognisedTables {
  const [first] = tables;
  const headers = first?.headers ?? [];
  const mapped = new Map(mapping?.columns.map(({ column, use }) => [column, use]));
  const quiet = positionsOfFormsExtras(headers);
  const candidates = headers
    .filter(({ position }) => !sealed.has(position))
    .map((header) => {
      const cells = someCells(tables, header.position);
      return {
        position: header.position,
        guess: isRead(header, cells, quiet) ? guessColumn(header, cells, register) : noGuess,
        mapped: mapped.get(first?.letterOf(header.position) ?? '') ?? null,
      };
    });
  const assignments = assignUses(candidates, by);
  const names = namedRows(tables, assignments);
  const nameOrder = names === null ? null : nameOrderOf(names, mapping?.nameOrder ?? null);
  return { shape, tables, sealed, assignments, quiet, nameOrder };
}

const isRead = (
  { position, text }: HeaderCell,
  cells: readonly Cell[],
  quiet: ReadonlySet<number>,
): boolean => !quiet.has(position) && (text !== '' || cells.length > 0);
