import type { Names, Organisation, Words } from '../../contract/index.ts';
import { columnLetters } from '../cells/cell.ts';
import { type ChoiceList, type Column, columns } from '../columns/columns.ts';
import type { ColumnChoices, WrittenSheet } from './document.ts';

/** The lists that some column is chosen from, in the order of the columns. */
const listNames: readonly ChoiceList[] = [
  ...new Set(columns.flatMap(({ choices }) => choices ?? [])),
];

const named = (rows: readonly { readonly names: Names }[], { language }: Words): string[] =>
  rows.map(({ names }) => names[language]);

function choicesIn(list: ChoiceList, organisation: Organisation, words: Words): string[] {
  switch (list) {
    case 'roles':
      return [words.say('common:mentor'), words.say('common:mentee'), words.say('common:both')];
    case 'shadowing-roles':
      return [words.say('common:host'), words.say('common:visitor'), words.say('common:both')];
    case 'workloads':
      return [
        words.say('workbook:workload-light'),
        words.say('workbook:workload-normal'),
        words.say('workbook:workload-heavy'),
      ];
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

/** The sheet with the choices of every drop-down list, a column for each. */
export function listSheet(organisation: Organisation, words: Words): WrittenSheet {
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

/** The drop-down lists of these columns of people, from the ranges of `listSheet`. */
export function columnChoices(
  chosen: readonly Column[],
  organisation: Organisation,
  words: Words,
): readonly ColumnChoices[] {
  return chosen.flatMap((column, position) => {
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
