import type { Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import type { Paper, PaperColumn } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { nameOf, placeOf } from './people-words.tsx';

/** As many group days as leave room to sign. */
const MOST_DAYS = 4;
const BLANK_DAYS = 3;

/** Everybody of the pairs with room to sign for each group day; without days, for three to be dated. */
export function attendancePaper(data: DocumentData, words: Words): Paper {
  const { roster, organisation, groupDays } = data;
  const people = new Map(
    roster.pairs
      .flatMap(({ a, b, third }) => (third === null ? [a, b] : [a, b, third.person]))
      .map((person) => [person.id, person]),
  );
  const days = groupDays.slice(0, MOST_DAYS);
  const columns: readonly PaperColumn[] =
    days.length > 0
      ? days.map(({ on, place }) => ({ name: [words.day(on), place].join(' ').trim(), width: 30 }))
      : Array.from({ length: BLANK_DAYS }, (_, index) => ({
          // Column names are keys, so that the blank ones differ by spaces that paper does not show.
          name: `${words.say('documents:date-blank')}${' '.repeat(index)}`,
          width: 34,
        }));
  return {
    name: words.say('documents:kind-attendance'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [{ name: words.say('documents:person') }, ...columns],
      rows: [...people.values()]
        .sort((one, other) => words.compare(one.lastName, other.lastName))
        .map((person) => ({
          kind: 'cells',
          key: String(person.id),
          cells: [
            `${nameOf(person, words)}, ${placeOf(person, organisation, words)}`,
            ...columns.map(() => ''),
          ],
        })),
      first: 26,
    },
  };
}
