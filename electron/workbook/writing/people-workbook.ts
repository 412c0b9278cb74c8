import {
  fieldsOf,
  type Method,
  type Organisation,
  type ProfileFields,
  type TableFormat,
  type Words,
} from '../../contract/index.ts';
import type { CellWriting } from '../columns/cell-kind.ts';
import { type Column, columns } from '../columns/columns.ts';
import { createRegister } from '../columns/register.ts';
import { columnChoices, listSheet } from './choice-lists.ts';
import type { WrittenSheet } from './document.ts';
import { examplePerson } from './example-person.ts';
import { writeDocument } from './sheet.ts';
import { writeTable } from './write-table.ts';

/** What people say is the same whenever it is written, and so is the file. */
const writtenAt = new Date('2026-01-01T00:00:00Z');

/** People in these of the columns that import knows. */
function tableOf(
  columns: readonly Column[],
  people: readonly ProfileFields[],
  organisation: Organisation,
  words: Words,
): WrittenSheet {
  const writing: CellWriting = { organisation, register: createRegister(organisation), words };
  return {
    name: words.say('workbook:sheet-people'),
    header: columns.map(({ headers }) => headers[words.language]),
    rows: people.map((person) => columns.map((column) => column.write(person, writing))),
    widths: columns.map(({ width }) => width),
    hasFilter: people.length > 0,
    frozenColumns: columns.findIndex(({ field }) => field === 'firstName') + 1,
    notes: columns.map(({ field }) => words.say(`workbook:note-${field}`)),
  };
}

/**
 * Writes people as a table that can be edited in a spreadsheet and imported again: every column in
 * the language of `words`. A workbook has drop-down lists from the reference data, a note on each
 * header, and the choices on a second sheet. The same people give the same bytes.
 */
export async function writePeopleTable(
  people: readonly ProfileFields[],
  organisation: Organisation,
  words: Words,
  format: TableFormat,
): Promise<Uint8Array> {
  const table = tableOf(columns, people, organisation, words);
  const document = {
    title: words.say('workbook:people-title'),
    locale: words.locale,
    writtenAt,
    sheets: [
      { ...table, choices: columnChoices(columns, organisation, words) },
      listSheet(organisation, words),
    ],
  };
  return await writeTable(document, format);
}

/**
 * Writes the empty template of a method: the table of what it asks with nobody in it, its choices, and on a sheet of its own,
 * which import passes over, an invented person and the version of the program it came from.
 */
export async function writeTemplate(
  organisation: Organisation,
  words: Words,
  { version, method }: { readonly version: string; readonly method: Method },
): Promise<Uint8Array> {
  const fields = new Set(fieldsOf(method));
  const asked = columns.filter(({ field }) => fields.has(field));
  const example = tableOf(asked, [examplePerson(organisation, words)], organisation, words);
  return await writeDocument({
    title: words.say('workbook:template-title'),
    locale: words.locale,
    writtenAt,
    sheets: [
      {
        ...tableOf(asked, [], organisation, words),
        choices: columnChoices(asked, organisation, words),
      },
      listSheet(organisation, words),
      {
        ...example,
        name: words.say('workbook:sheet-example'),
        titles: [
          words.say('workbook:template-example'),
          words.say('workbook:template-version', { version }),
        ],
        hasFilter: false,
        notes: [],
      },
    ],
  });
}
