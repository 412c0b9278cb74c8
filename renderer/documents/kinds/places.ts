import type { Organisation, PersonReference, Words } from '../../../electron/contract/index.ts';
import type { PaperColumn, PaperContents, PaperRow } from '../paper/paper.ts';

/** An agency or an office that gets a list of its own, or all those of whom it is not known. */
export interface Place {
  readonly name: string;
  readonly has: (person: PersonReference) => boolean;
}

/** The agencies in their order, and last those whose agency the organisation does not know. */
export function agencyPlaces({ agencies }: Organisation, words: Words): readonly Place[] {
  return placesOf(agencies, ({ agency }) => agency, words.say('documents:no-agency'), words);
}

/** The offices in their order, and last those whose office the organisation does not know. */
export function officePlaces({ offices }: Organisation, words: Words): readonly Place[] {
  return placesOf(offices, ({ office }) => office, words.say('documents:no-office'), words);
}

function placesOf(
  known: readonly (Organisation['offices'] | Organisation['agencies'])[number][],
  codeOf: (person: PersonReference) => string | null,
  unknown: string,
  words: Words,
): readonly Place[] {
  const codes = new Set<string | null>(known.map(({ code }) => code));
  return [
    ...known.map(({ code, names }) => ({
      name: names[words.language],
      has: (person: PersonReference) => codeOf(person) === code,
    })),
    { name: unknown, has: (person) => !codes.has(codeOf(person)) },
  ];
}

/** A table for each place that has rows, which begins on a page of its own and bears its name. */
export function tableOfEach(
  places: readonly Place[],
  columns: readonly PaperColumn[],
  rowsOf: (place: Place) => readonly PaperRow[],
): PaperContents {
  const tables = places
    .map((place) => ({ title: place.name, columns, rows: rowsOf(place) }))
    .filter(({ rows }) => rows.length > 0);
  const [first = { columns, rows: [] }, ...further] = tables;
  return { kind: 'table', rowSize: 'close', ...first, first: 26, further };
}
