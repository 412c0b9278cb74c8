import { membersOf, type Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import type { Paper, PaperColumn, PaperTable } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { byName, listedNameOf, placeOf } from './people-words.tsx';

/** As many group days in a table as leave room to sign. */
const MOST_DAYS = 4;
const BLANK_DAYS = 3;
/** A cell with nothing in it would not be a cell to those who hear the document. */
const ROOM_TO_SIGN = '\u00a0';

/**
 * Everybody of the pairs with room to sign for each group day; without days, for three to be dated.
 * Days beyond those that leave room to sign get tables and pages of their own.
 */
export function attendancePaper(data: DocumentData, words: Words): Paper {
  const { roster, organisation, programme } = data;
  const people = new Map(roster.pairs.flatMap(membersOf).map((person) => [person.id, person]));
  const everybody = [...people.values()].sort((one, other) => byName(one, other, words));
  const tableOf = (columns: readonly PaperColumn[]): PaperTable => ({
    columns: [{ name: words.say('documents:person') }, ...columns],
    rows: everybody.map((person) => ({
      kind: 'cells',
      key: String(person.id),
      cells: [
        `${listedNameOf(person, words)}, ${placeOf(person, organisation, words)}`,
        ...columns.map(() => ROOM_TO_SIGN),
      ],
    })),
  });
  const [first = blankColumns(words), ...further] = dayColumns(programme.groupDays, words);
  return {
    name: words.say('documents:kind-attendance'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      ...tableOf(first),
      first: 26,
      further: further.map(tableOf),
    },
  };
}

/** The columns of the group days, as many in each table as leave room to sign. */
function dayColumns(
  days: DocumentData['programme']['groupDays'],
  words: Words,
): readonly (readonly PaperColumn[])[] {
  const columns = days.map(({ id, on, place }) => ({
    key: String(id),
    name: [words.day(on), place].join(' ').trim(),
    width: 30,
    isBlank: true,
  }));
  return Array.from({ length: Math.ceil(columns.length / MOST_DAYS) }, (_, table) =>
    columns.slice(table * MOST_DAYS, (table + 1) * MOST_DAYS),
  );
}

function blankColumns(words: Words): readonly PaperColumn[] {
  return Array.from({ length: BLANK_DAYS }, (_, index) => ({
    key: `blank ${index}`,
    name: words.say('documents:date-blank'),
    width: 34,
    isBlank: true,
  }));
}
