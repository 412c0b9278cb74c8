import type { ImportIssue, Words } from '../../contract/index.ts';
import { type Cell, cellText } from '../cells/cell.ts';
import type { QuotedCell, QuotedTable } from '../reading/quote-rows.ts';
import type { CellMark, WrittenCell, WrittenSheet } from './document.ts';
import { writeDocument } from './sheet.ts';

/** The same file and the same words give the same bytes. */
const writtenAt = new Date('2026-01-01T00:00:00Z');
const longestSheetName = 31;

const sentenceOf = ({ code, params }: ImportIssue, words: Words): string =>
  words.sayIfKnown(`import:issue-${code}`, params) ?? code;

/** Every issue in a row of its own, with its place and what to do. */
function issuesSheet(issues: readonly ImportIssue[], words: Words): WrittenSheet {
  return {
    name: words.say('workbook:sheet-issues'),
    titles: [words.say('workbook:report-rows')],
    header: [
      words.say('workbook:issue-place'),
      words.say('workbook:issue-row'),
      words.say('workbook:issue-column'),
      words.say('workbook:issue-severity'),
      words.say('workbook:issue-sentence'),
    ],
    rows: issues.map((issue) => [
      issue.sheet,
      issue.row,
      issue.column,
      words.say(`workbook:severity-${issue.severity}`),
      sentenceOf(issue, words),
    ]),
    widths: [24, 9, 10, 20, 120],
    hasFilter: issues.length > 0,
  };
}

function asWritten(cell: Cell): WrittenCell {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  return cell.kind === 'day' ? cell : null;
}

/** What is said of each cell, by its place; what is said of a whole row stands at its first cell. */
function sentencesByPlace(
  sheet: string,
  issues: readonly ImportIssue[],
  words: Words,
): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.sheet !== sheet || issue.row === null) continue;
    const place = `${issue.column ?? ''}${issue.row}`;
    const known = sentences.get(place);
    if (known === undefined) sentences.set(place, [sentenceOf(issue, words)]);
    else known.push(sentenceOf(issue, words));
  }
  return sentences;
}

/** A sheet name that spreadsheets take and no other sheet of the report has. */
function sheetName(name: string, taken: Set<string>): string {
  const sound = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, longestSheetName);
  let free = sound;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    free = `${sound.slice(0, longestSheetName - ending.length)}${ending}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** Wide enough for what stands in the column, within reason. */
function widthFor(header: string, rows: QuotedTable['rows'], position: number): number {
  const lengths = rows.map((cells) => cellText(cells[position]?.value ?? null).length);
  return Math.min(44, Math.max(16, header.length + 2, ...lengths));
}

function rowsSheet(
  { sheet, headers, rows }: QuotedTable,
  name: string,
  issues: readonly ImportIssue[],
  words: Words,
): WrittenSheet {
  const sentences = sentencesByPlace(sheet, issues, words);
  const notesOf = ({ row, column }: QuotedCell, isFirst: boolean): readonly string[] => [
    ...(isFirst ? (sentences.get(String(row)) ?? []) : []),
    ...(sentences.get(`${column}${row}`) ?? []),
  ];
  const marks = rows.flatMap((cells, row): CellMark[] =>
    cells.flatMap((cell, position) => {
      const notes = notesOf(cell, position === 0);
      return notes.length === 0 ? [] : [{ row, column: position + 1, note: notes.join('\n') }];
    }),
  );
  return {
    name,
    header: [words.say('workbook:row-in-file'), ...headers],
    rows: rows.map((cells) => [
      cells[0]?.row ?? null,
      ...cells.map(({ value }) => asWritten(value)),
    ]),
    widths: [13, ...headers.map((header, position) => widthFor(header, rows, position))],
    hasFilter: true,
    marks,
  };
}

/**
 * Writes what there is to say of a file that is being imported: every issue with its place and its
 * remedy, and the rows in question as they stand in the file, the cells marked and commented. Of
 * columns and cells that must not be kept nothing is in it. The rows can be corrected there and
 * imported.
 */
export async function writeImportReport(
  issues: readonly ImportIssue[],
  quoted: readonly QuotedTable[],
  words: Words,
): Promise<Uint8Array> {
  const list = issuesSheet(issues, words);
  const taken = new Set([list.name.toLowerCase()]);
  return await writeDocument({
    title: words.say('workbook:report-title'),
    locale: words.locale,
    writtenAt,
    sheets: [
      list,
      ...quoted.map((table) => rowsSheet(table, sheetName(table.sheet, taken), issues, words)),
    ],
  });
}
