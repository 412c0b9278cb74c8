import type { ImportColumn, ImportTable } from '../../contract/index.ts';
import { cellText } from '../cells/cell.ts';
import { tidyText } from '../cells/text.ts';
import { quoted } from '../columns/cell-kind.ts';
import { type FoundTable, fullHeader } from '../layout/found-table.ts';
import type { RecognisedTables } from './recognise-tables.ts';

const mostSamples = 3;
const rowsLookedAt = 1000;
const longestHeader = 200;

/** The first different values of a column. */
function samplesOf(tables: readonly FoundTable[], position: number): readonly string[] {
  const samples = new Set<string>();
  for (const { rows, firstRow } of tables) {
    for (const row of rows.slice(firstRow, firstRow + rowsLookedAt)) {
      const text = quoted(tidyText(cellText(row[position] ?? null).slice(0, longestHeader)));
      if (text !== '') samples.add(text);
      if (samples.size === mostSamples) return [...samples];
    }
  }
  return [...samples];
}

/**
 * The columns as a user sees them. `dangerous` are the positions in which an identity code was
 * found: no value of those is shown.
 */
export function showTable(
  { shape, tables, sealed, assignments, nameOrder }: RecognisedTables,
  dangerous: ReadonlySet<number>,
): ImportTable {
  const [first] = tables;
  const columns = (first?.headers ?? []).flatMap((header): ImportColumn[] => {
    const { position } = header;
    const isSealed = sealed.has(position);
    const isShown = !isSealed && !dangerous.has(position);
    const samples = isShown ? samplesOf(tables, position) : [];
    const assignment = assignments.get(position);
    if (header.text === '' && samples.length === 0) return [];
    return [
      {
        column: first?.letterOf(position) ?? '',
        header: isSealed ? '' : fullHeader(header).slice(0, longestHeader),
        samples,
        use: assignment?.use ?? { kind: 'left-out' },
        guess: assignment?.guess ?? 'none',
        confidence: assignment?.confidence ?? 0,
        isHidden: first?.hiddenColumns.has(position) === true,
        isSealed,
      },
    ];
  });
  return { shape, sheets: tables.map(({ sheet }) => sheet), columns, nameOrder };
}
