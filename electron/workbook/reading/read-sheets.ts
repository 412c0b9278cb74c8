import type {
  ImportIssue,
  ImportMapping,
  ImportQuestion,
  ImportSheet,
  ImportTable,
  Organisation,
  PersonDraft,
} from '../../contract/index.ts';
import { createRegister } from '../columns/register.ts';
import type { FoundTable } from '../layout/found-table.ts';
import { type RecognisedTables, recogniseTables } from '../mapping/recognise-tables.ts';
import { sealColumns } from '../mapping/sealed-columns.ts';
import { shapeOf } from '../mapping/shape.ts';
import { showTable } from '../mapping/show-table.ts';
import { createIssueList } from './issues.ts';
import { createKnownRows } from './known-rows.ts';
import { createQuestions } from './questions.ts';
import { type QuotedTable, quoteRows, type RowPlace } from './quote-rows.ts';
import { readSheet, type SheetReading, type WorkbookContext } from './read-sheet.ts';
import type { SortedSheet } from './sort-sheets.ts';

/** What a reading goes by besides the file. */
export interface ReadingChoices {
  readonly mapping: ImportMapping;
  /** Whether the mapping was chosen for this file or remembered from others. */
  readonly mappedBy: 'chosen' | 'remembered';
  /** The names of the sheets to read; null for all that are not hidden. */
  readonly sheets: readonly string[] | null;
  /** For cells that leave the year out; yyyy-mm-dd. */
  readonly today: string;
  /** Rows to give as they stand in the file; none if left out. */
  readonly quote?: readonly RowPlace[];
}

/** The people of a workbook, and how they were found. */
export interface PeopleReading {
  readonly drafts: readonly PersonDraft[];
  readonly sheets: readonly ImportSheet[];
  readonly tables: readonly ImportTable[];
  readonly questions: readonly ImportQuestion[];
  readonly issues: readonly ImportIssue[];
  /** Rows that have something in them and are not read. */
  readonly rowsLeftOut: number;
  /** How the file was read, whole. */
  readonly mapping: ImportMapping;
  readonly quoted: readonly QuotedTable[];
}

interface Group {
  readonly tables: FoundTable[];
  readonly sealed: Set<number>;
}

/** The tables by their shape, with the columns that must not be read; and what is to be said. */
function groupByShape(tables: readonly FoundTable[]): {
  readonly groups: ReadonlyMap<string, Group>;
  readonly issues: readonly ImportIssue[];
} {
  const groups = new Map<string, Group>();
  const issues = tables.flatMap((table) => {
    const list = createIssueList(table.sheet);
    const sealed = sealColumns(table, {
      issues: list.issues,
      add: (place, ...rest) => list.add(table.placeOf(place), ...rest),
    });
    const shape = shapeOf(table, sealed);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, { tables: [table], sealed: new Set(sealed) });
    else group.tables.push(table);
    return list.issues;
  });
  return { groups, issues };
}

function mappingOf(
  tables: readonly ImportTable[],
  questions: readonly ImportQuestion[],
): ImportMapping {
  return {
    tables: tables.map(({ shape, columns, nameOrder }) => ({
      shape,
      columns: columns
        .filter(({ isSealed }) => !isSealed)
        .map(({ column, use }) => ({ column, use })),
      nameOrder: nameOrder?.status === 'known' ? nameOrder.order : null,
    })),
    answers: questions.flatMap(({ id, answer }) =>
      answer === null ? [] : [{ question: id, option: answer }],
    ),
  };
}

/**
 * Reads the people of the sheets that are to be read: first says what their columns are, all sheets
 * of one shape together, then reads them row by row in their order. O(cells).
 */
export function readSheets(
  sorted: readonly SortedSheet[],
  organisation: Organisation,
  { mapping, mappedBy, sheets: _sheets, today, quote = [] }: ReadingChoices,
  onFraction: (fraction: number) => void,
): PeopleReading {
  const found = sorted.flatMap((sheet) =>
    sheet.isRead && sheet.found !== null ? [sheet.found] : [],
  );
  const { groups, issues } = groupByShape(found);
  const register = createRegister(organisation);
  const questions = createQuestions(mapping.answers);
  const context: WorkbookContext = {
    register,
    questions,
    known: createKnownRows(questions),
    today,
  };
  const recognised = new Map<FoundTable, RecognisedTables>();
  for (const [shape, { tables, sealed }] of groups) {
    const mapped = mapping.tables.find((table) => table.shape === shape);
    const shared = recogniseTables(shape, tables, sealed, register, mapped, mappedBy);
    for (const table of tables) recognised.set(table, shared);
  }
  const readings = readAll(found, recognised, context, onFraction);
  const { replaced } = context.known;
  const isKept = (draft: PersonDraft): boolean => !replaced.has(draft);
  const tables = [...new Set(recognised.values())].map((shared) =>
    showTable(
      shared,
      new Set(shared.tables.flatMap((table) => [...(readings.get(table)?.dangerous ?? [])])),
    ),
  );
  const asked = questions.all();
  const all = [...readings.values()];
  return {
    drafts: all.flatMap(({ drafts }) => drafts).filter(isKept),
    sheets: sorted.map(({ name, isHidden, found: table, isRead }) => ({
      name,
      isHidden,
      layout: table?.layout ?? null,
      isRead,
      people: (table === null ? undefined : readings.get(table)?.drafts.filter(isKept).length) ?? 0,
    })),
    tables,
    questions: asked,
    issues: [...issues, ...all.flatMap((reading) => reading.issues)],
    rowsLeftOut: all.reduce((sum, reading) => sum + reading.rowsLeftOut, replaced.size),
    mapping: mappingOf(tables, asked),
    quoted: quoteRows(found, tables, quote),
  };
}

const rowsBetweenReports = 2000;

function readAll(
  found: readonly FoundTable[],
  recognised: ReadonlyMap<FoundTable, RecognisedTables>,
  context: WorkbookContext,
  onFraction: (fraction: number) => void,
): ReadonlyMap<FoundTable, SheetReading> {
  const rows = found.reduce((sum, table) => sum + table.rows.length, 0);
  const readings = new Map<FoundTable, SheetReading>();
  let done = 0;
  for (const table of found) {
    const shared = recognised.get(table);
    if (shared === undefined) continue;
    const reading = readSheet(table, shared, context, (row) => {
      if (row % rowsBetweenReports === 0) onFraction(Math.min(1, (done + row) / rows));
    });
    readings.set(table, reading);
    done += table.rows.length;
  }
  return readings;
}
