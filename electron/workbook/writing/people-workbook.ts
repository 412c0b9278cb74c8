import type { Names, Organisation, ProfileFields, Words } from '../../contract/index.ts';
import { columnLetters } from '../cells/cell.ts';
import type { CellWriting } from '../columns/cell-kind.ts';
import { type ChoiceList, type Column, columns } from '../columns/columns.ts';
import { createRegister } from '../columns/register.ts';
import { type ColumnChoices, type WrittenSheet, writeDocument } from './sheet.ts';

/** A template is the same file whenever it is written. */
const templateMoment = new Date('2026-01-01T00:00:00Z');

const listNames = [
  'roles',
  'agencies',
  'sectors',
  'offices',
  'languages',
  'meeting-modes',
  'competences',
  'goals',
  'yes-no',
] as const satisfies readonly ChoiceList[];

const named = (rows: readonly { readonly names: Names }[], { language }: Words): string[] =>
  rows.map(({ names }) => names[language]);

function choicesIn(list: ChoiceList, organisation: Organisation, words: Words): string[] {
  switch (list) {
    case 'roles':
      return [words.say('common:mentor'), words.say('common:mentee'), words.say('common:both')];
    case 'languages':
      return [words.say('common:fi'), words.say('common:sv'), words.say('common:en')];
    case 'meeting-modes':
      return [
        words.say('common:in-person'),
        words.say('common:remote'),
        words.say('common:meeting-both'),
      ];
    case 'yes-no':
      return [words.say('common:yes'), words.say('common:no')];
    default:
      return named(organisation[list], words);
  }
}

const headerOfList = (list: ChoiceList, { language }: Words): string =>
  columns.find(({ choices }) => choices === list)?.headers[language] ?? list;

function listSheet(organisation: Organisation, words: Words): WrittenSheet {
  const lists = listNames.map((list) => choicesIn(list, organisation, words));
  const longest = Math.max(...lists.map((list) => list.length));
  return {
    name: words.say('workbook:sheet-lists'),
    header: listNames.map((list) => headerOfList(list, words)),
    rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)),
    widths: lists.map((list) => Math.min(60, Math.max(16, ...list.map((item) => item.length + 2)))),
    hasFilter: false,
  };
}

const isForSeveral = ({ field }: Column): boolean =>
  field === 'languages' || field === 'offers' || field === 'seeks' || field === 'goals';

function columnChoices(organisation: Organisation, words: Words): readonly ColumnChoices[] {
  return columns.flatMap((column, position) => {
    if (column.choices === null) return [];
    const letters = columnLetters(listNames.indexOf(column.choices));
    const count = choicesIn(column.choices, organisation, words).length;
    return [
      {
        column: position,
        range: `'${words.say('workbook:sheet-lists')}'!$${letters}$2:$${letters}$${count + 1}`,
        message: words.say(
          isForSeveral(column) ? 'workbook:choose-several' : 'workbook:choose-one',
        ),
      },
    ];
  });
}

/**
 * Writes people as a workbook that can be edited in a spreadsheet and imported again: every column
 * in the language of `words`, drop-down lists from the reference data, a note on each header, and
 * the choices on a second sheet. The same people give the same bytes.
 */
export async function writePeopleWorkbook(
  people: readonly ProfileFields[],
  organisation: Organisation,
  words: Words,
): Promise<Uint8Array> {
  const writing: CellWriting = { organisation, register: createRegister(organisation), words };
  return await writeDocument({
    title: words.say('workbook:template-title'),
    writtenAt: templateMoment,
    sheets: [
      {
        name: words.say('workbook:sheet-people'),
        header: columns.map(({ headers }) => headers[words.language]),
        rows: people.map((person) => columns.map((column) => column.write(person, writing))),
        widths: columns.map(({ width }) => width),
        hasFilter: people.length > 0,
        notes: columns.map(({ field }) => words.say(`workbook:note-${field}`)),
        choices: columnChoices(organisation, words),
      },
      listSheet(organisation, words),
    ],
  });
}

/** Writes the empty template: `writePeopleWorkbook` with nobody in it. */
export async function writeTemplate(organisation: Organisation, words: Words): Promise<Uint8Array> {
  return await writePeopleWorkbook([], organisation, words);
}
