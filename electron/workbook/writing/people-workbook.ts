import type { Organisation, ProfileFields, TableFormat, Words } from '../../contract/index.ts';
import type { CellWriting } from '../columns/cell-kind.ts';
import { columns } from '../columns/columns.ts';
import { createRegister } from '../columns/register.ts';
import { columnChoices, listSheet } from './choice-lists.ts';
import type { WrittenSheet } from './document.ts';
import { examplePerson } from './example-person.ts';
import { writeDocument } from './sheet.ts';
import { writeTable } from './write-table.ts';

/** What people say is the same whenever it is written, and so is the file. */
const writtenAt = new Date('2026-01-01T00:00:00Z');

/** People in the columns that import knows. */
function tableOf(
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
  const table = tableOf(people, organisation, words);
  const document = {
    title: words.say('workbook:people-title'),
    locale: words.locale,
    writtenAt,
    sheets: [
      { ...table, choices: columnChoices(organisation, words) },
      listSheet(organisation, words),
    ],
  };
  return await writeTable(document, format);
}

/**
 * Writes the empty template: the table with nobody in it, its choices, and on a sheet of its own,
 * which import passes over, an invented person and the version of the program it came from.
 */
export async function writeTemplate(
  organisation: Organisation,
  words: Words,
  version: string,
): Promise<Uint8Array> {
  const example = tableOf([examplePerson(organisation, words)], organisation, words);
  return await writeDocument({
    title: words.say('workbook:template-title'),
    locale: words.locale,
    writtenAt,
    sheets: [
      {
        ...tableOf([], organisation, words),
        choices: columnChoices(organisation, words),
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
