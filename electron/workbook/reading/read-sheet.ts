import type {
  Calendar,
  ImportIssue,
  NameOrder,
  PersonDraft,
  ProfileField,
} from '../../contract/index.ts';
import type { SheetTable } from '../cells/cell.ts';
import type { Register } from '../columns/register.ts';
import type { FoundTable } from '../layout/found-table.ts';
import type { RecognisedTables } from '../mapping/recognise-tables.ts';
import { reportColumns } from '../mapping/report-columns.ts';
import { type ColumnReader, readerOf } from './column-reader.ts';
import { createIssueList, type IssueList, type Place } from './issues.ts';
import type { KnownRows } from './known-rows.ts';
import type { QuestionList } from './questions.ts';
import { type RowContext, readRow } from './read-row.ts';
import { keyOf } from './row-key.ts';

/** What one sheet holds. */
export interface SheetReading {
  readonly drafts: readonly PersonDraft[];
  readonly issues: readonly ImportIssue[];
  readonly rowsLeftOut: number;
  /** Positions of columns in which an identity code stands. */
  readonly dangerous: ReadonlySet<number>;
}

/** What all sheets of a workbook are read with. */
export interface WorkbookContext {
  readonly register: Register;
  readonly known: KnownRows;
  readonly questions: QuestionList;
  readonly today: string;
}

interface SheetContext extends RowContext {
  readonly known: KnownRows;
  readonly positionOf: (field: ProfileField) => number | null;
}

/** The issues of a table, told by the place in its sheet. */
function issuesOfTable(list: IssueList, { placeOf }: FoundTable): IssueList {
  return { issues: list.issues, add: (place, ...rest) => list.add(placeOf(place), ...rest) };
}

const anyYear = /\b20\d\d\b/;

/** The year that the headers or the sheet's name tell, for cells that leave it out. */
function calendarOf({ sheet, headers }: FoundTable, today: string): Calendar {
  const texts = [...headers.map(({ group, text }) => `${group} ${text}`), sheet];
  const year = texts.map((text) => anyYear.exec(text)?.[0]).find((found) => found !== undefined);
  return { year: year === undefined ? null : Number(year), today };
}

function readersOf({ assignments, nameOrder }: RecognisedTables): readonly ColumnReader[] {
  const order: NameOrder = nameOrder?.order ?? 'last-first';
  return [...assignments.values()]
    .sort((one, other) => one.position - other.position)
    .flatMap(({ position, use }) => readerOf(position, use, order) ?? []);
}

/** The person of a row, or why there is none: 'empty' rows pass unnoticed, 'left-out' ones do not. */
function readPerson(
  row: number,
  cells: SheetTable['rows'][number],
  context: SheetContext,
): PersonDraft | 'empty' | 'left-out' {
  const { sheet, known, issues, positionOf } = context;
  const before = issues.issues.length;
  const read = readRow(row, cells, context);
  if (read === null) return 'empty';
  const { profile, unreadFields } = read;
  const at = (field: ProfileField | null): Place => ({
    row,
    column: field === null ? null : positionOf(field),
  });
  if (profile.lastName === '' || profile.firstName === '') {
    const field = profile.lastName === '' ? 'lastName' : 'firstName';
    issues.add(at(field), 'name-missing', 'error');
  }
  if (hasAny(issues, before, ({ severity }) => severity === 'error')) return 'left-out';
  const placed = {
    sheet,
    row: (context.placeOf({ row, column: null }).row ?? row) + 1,
    unreadFields,
  };
  let draft: PersonDraft = { ...profile, key: keyOf(profile).key, ...placed };
  let verdict = known.weigh(draft);
  if (verdict.status === 'without-email') {
    profile.email = null;
    draft = { ...profile, key: keyOf(profile).key, ...placed };
    verdict = known.weigh(draft);
    if (verdict.status === 'without-email') return 'left-out';
  }
  for (const { field, code, severity, params, questionId } of verdict.findings) {
    issues.add(at(field), code, severity, params, questionId);
  }
  if (verdict.status === 'left-out') return 'left-out';
  known.add(draft);
  if (isWithoutRole(draft) && !hasAny(issues, before, ({ code }) => code === 'role-unknown')) {
    issues.add(at('role'), 'role-missing', 'warning');
  }
  if (keyOf(profile).source === 'name') issues.add(at(null), 'key-made-from-name', 'notice');
  return draft;
}

const hasAny = (
  { issues }: IssueList,
  from: number,
  isOne: (issue: ImportIssue) => boolean,
): boolean => issues.slice(from).some(isOne);

/** Nobody needs a role who only says what a host, a visitor or a work pair is asked. */
const isWithoutRole = ({
  role,
  shadowingRole,
  tasks,
  peakMonths,
  workload,
}: PersonDraft): boolean =>
  role === null &&
  shadowingRole === null &&
  tasks.length === 0 &&
  peakMonths.length === 0 &&
  workload === null;

/** Long lists repeat their header, once for each page that somebody has pasted. */
function isHeaderAgain(
  cells: SheetTable['rows'][number],
  header: SheetTable['rows'][number],
  readers: readonly ColumnReader[],
): boolean {
  return (
    readers.length > 0 && readers.every(({ position }) => cells[position] === header[position])
  );
}

/**
 * Reads a table row by row below its header. Every problem becomes an issue; a row with an error is
 * left out, the others are drafts. Only the first form of a shape says what its labels are. O(cells).
 */
export function readSheet(
  table: FoundTable,
  recognised: RecognisedTables,
  { register, known, questions, today }: WorkbookContext,
  onRow: (row: number) => void,
): SheetReading {
  const issues = issuesOfTable(createIssueList(table.sheet), table);
  const readers = readersOf(recognised);
  const positions = new Map(
    [...readers]
      .reverse()
      .flatMap(({ fields, position }) =>
        fields.map((field): [ProfileField, number] => [field, position]),
      ),
  );
  const dangerous = new Set<number>();
  const context: SheetContext = {
    sheet: table.sheet,
    readers,
    sealed: recognised.sealed,
    register,
    questions,
    calendar: calendarOf(table, today),
    placeOf: table.placeOf,
    issues,
    onIdentityCode: (column) => dangerous.add(column),
    known,
    positionOf: (field) => positions.get(field) ?? null,
  };
  if (table.layout === 'rows' || recognised.tables[0] === table) {
    reportColumns(table, recognised, issues);
  }
  const header = table.rows[table.headerRow] ?? [];
  const drafts: PersonDraft[] = [];
  let rowsLeftOut = 0;
  for (let row = table.firstRow; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const person = isHeaderAgain(cells, header, readers)
      ? 'empty'
      : readPerson(row, cells, context);
    if (person === 'left-out') rowsLeftOut += 1;
    else if (person !== 'empty') drafts.push(person);
    onRow(row);
  }
  return { drafts, issues: issues.issues, rowsLeftOut, dangerous };
}
