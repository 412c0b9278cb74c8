import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWords, type ProfileField, type ProfileFields } from '../../contract/index.ts';
import type { DayCell } from '../cells/cell.ts';
import { escapedText } from '../cells/formula-text.ts';
import { type Column, columns } from '../columns/columns.ts';
import { createRegister } from '../columns/register.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { anyProfile } from '../testing/profiles.ts';
import {
  bytesOf,
  bytesOfText,
  readBytes,
  sheetOf,
  type TestFormat,
  type TestTable,
  textOf,
  workbookOf,
} from '../testing/tables.ts';

type TestCell = TestTable[number][number];

const register = createRegister(sixAgencies);
const languages = ['fi', 'sv', 'en'] as const;
const always: readonly ProfileField[] = ['lastName', 'firstName', 'email'];

/** A column of a random sheet: its header, and how it writes a person. */
interface RandomColumn {
  readonly fields: readonly ProfileField[];
  readonly header: string;
  readonly write: (person: ProfileFields) => TestCell;
}

const asTestCell = (cell: string | number | DayCell | null): TestCell =>
  typeof cell === 'object' && cell !== null ? new Date(`${cell.day}T00:00:00Z`) : cell;

const columnFor = (column: Column): fc.Arbitrary<RandomColumn> =>
  fc
    .record({
      language: fc.constantFrom(...languages),
      header: fc.constantFrom(
        column.headers.fi,
        column.headers.sv,
        column.headers.en,
        ...column.synonyms,
      ),
      dress: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => ` ${text}: `,
      ),
    })
    .map(({ language, header, dress }) => ({
      fields: [column.field],
      header: dress(header),
      write: (person) =>
        asTestCell(
          column.write(person, {
            organisation: sixAgencies,
            register,
            words: createWords(language),
          }),
        ),
    }));

/** Both names in one column, the last one first and a comma behind it. */
const wholeName: RandomColumn = {
  fields: ['lastName', 'firstName'],
  header: 'Nimi',
  write: ({ lastName, firstName }) => `${lastName}, ${firstName}`,
};

const goalTicks: readonly RandomColumn[] = sixAgencies.goals.map(({ code, names }) => ({
  fields: ['goals'],
  header: `Tavoitteet: ${names.fi}`,
  write: ({ goals }) => (goals.includes(code) ? goals.indexOf(code) + 1 : null),
}));

const taskColumns: readonly RandomColumn[] = sixAgencies.tasks.map(({ code, names }) => ({
  fields: ['tasks'],
  header: names.sv,
  write: ({ tasks }) => {
    const skill = tasks.find(({ task }) => task === code);
    return skill === undefined ? null : `${skill.level}${skill.wantsToLearn ? '+' : ''}`;
  },
}));

const oneOf = (column: Column): fc.Arbitrary<readonly RandomColumn[]> => {
  const plain = columnFor(column).map((one) => [one]);
  if (column.field === 'goals') return fc.oneof(plain, fc.constant(goalTicks));
  if (column.field === 'tasks') return fc.oneof(plain, fc.constant(taskColumns));
  return plain;
};

const randomColumns: fc.Arbitrary<readonly RandomColumn[]> = fc
  .record({
    others: fc.subarray(columns.filter(({ field }) => !always.includes(field))),
    hasWholeName: fc.boolean(),
    blanks: fc.nat(2),
  })
  .chain(({ others, hasWholeName, blanks }) => {
    const named = columns.filter(
      ({ field }) => field === 'email' || (!hasWholeName && always.includes(field)),
    );
    const blank: RandomColumn = { fields: [], header: '', write: () => null };
    return fc
      .tuple(...[...named, ...others].map(oneOf))
      .map((all) => [
        ...all.flat(),
        ...(hasWholeName ? [wholeName] : []),
        ...Array(blanks).fill(blank),
      ])
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  });

const people = fc.array(anyProfile, { minLength: 1, maxLength: 5 }).map((profiles) =>
  profiles.map((one, index) => ({
    ...one,
    lastName: `Aho${index}`,
    email: `a.aho${index}@avi.example`,
  })),
);

/** What is there to be read of a person: lists of tick boxes and task columns in their order. */
function readable(
  person: ProfileFields,
  fields: ReadonlySet<ProfileField>,
  table: readonly RandomColumn[],
) {
  const order = table.map(({ header }) => header);
  const hasTaskColumns = table.includes(taskColumns[0] ?? wholeName);
  const placeOf = (task: string): number =>
    order.indexOf(sixAgencies.tasks.find(({ code }) => code === task)?.names.sv ?? '');
  const tasks = hasTaskColumns
    ? [...person.tasks].sort((one, other) => placeOf(one.task) - placeOf(other.task))
    : person.tasks;
  return Object.fromEntries(
    Object.entries({ ...person, tasks }).filter(([field]) =>
      [...fields].some((one) => one === field),
    ),
  );
}

const format = fc.oneof(
  { weight: 7, arbitrary: fc.constant('csv' as const) },
  { weight: 1, arbitrary: fc.constantFrom<TestFormat>('xlsx', 'ods', 'xlsb') },
);

function fileOf(table: TestTable, kind: TestFormat | 'csv'): Uint8Array {
  if (kind !== 'csv') return bytesOf(workbookOf({ Henkilöt: sheetOf(table) }), kind);
  const finnish = (cell: TestCell): TestCell => {
    if (cell instanceof Date) {
      return `${cell.getUTCDate()}.${cell.getUTCMonth() + 1}.${cell.getUTCFullYear()}`;
    }
    if (typeof cell === 'string') return escapedText(cell);
    return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
  };
  return bytesOfText(textOf(table.map((row) => row.map(finnish))));
}

test('two thousand random sheets are read as they were written', () => {
  fc.assert(
    fc.property(
      people,
      randomColumns,
      fc.subarray(['Mentorointi 2026', '', 'Koonnut: henkilöstöpalvelut']),
      fc.nat(5),
      format,
      (written, table, titles, emptyRow, kind) => {
        const fields = new Set(table.flatMap((column) => column.fields));
        const rows: TestTable = [
          ...titles.map((title) => [title]),
          table.map(({ header }) => header),
          ...written.map((person) => table.map(({ write }) => write(person))),
        ];
        const withGap = [
          ...rows.slice(0, titles.length + 1 + emptyRow),
          [],
          ...rows.slice(titles.length + 1 + emptyRow),
        ];
        const { drafts } = readBytes(fileOf(withGap, kind), kind === 'csv' ? 'a.csv' : 'a.xlsx');
        expect(drafts.map((draft) => readable(draft, fields, []))).toEqual(
          written.map((person) => readable(person, fields, table)),
        );
        expect(drafts.flatMap(({ unreadFields }) => unreadFields)).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
}, 180_000);
