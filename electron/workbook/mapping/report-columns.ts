import { quoted } from '../columns/cell-kind.ts';
import { type FoundTable, fullHeader } from '../layout/found-table.ts';
import type { IssueList } from '../reading/issues.ts';
import type { RecognisedTables } from './recognise-tables.ts';

/** Says of each column that is not read why, and which ones are hidden. */
export function reportColumns(
  { headers, hiddenColumns }: FoundTable,
  { assignments, quiet, sealed }: RecognisedTables,
  issues: IssueList,
): void {
  for (const cell of headers) {
    const { position, text } = cell;
    if (text === '' || sealed.has(position) || quiet.has(position)) continue;
    const place = { row: null, column: position };
    const header = quoted(fullHeader(cell));
    const assignment = assignments.get(position);
    if (hiddenColumns.has(position)) issues.add(place, 'column-hidden', 'notice', { header });
    if (assignment === undefined || assignment.use.kind !== 'left-out') continue;
    if (assignment.repeats !== null) issues.add(place, 'column-repeated', 'warning', { header });
    else if (assignment.guess === 'none') {
      issues.add(place, 'column-unknown', 'notice', { header });
    }
  }
}
