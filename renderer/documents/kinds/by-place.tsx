import type { PersonReference, RosterPair, Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import { rosterGroups } from '../groups.ts';
import type { Paper, PaperRow } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { Address, byName, listedNameOf, nameOf, placeOf, sayWeek } from './people-words.tsx';
import { visitTermsOf } from './visits.ts';

/** Everybody of each agency with partner and contact: what an agency needs to know of its own. */
export function byAgencyPaper(data: DocumentData, words: Words): Paper {
  const { roster, organisation } = data;
  const meetings = rosterGroups(roster).flatMap(({ key, people }) =>
    people.map((person) => ({
      key: `${key} ${person.id}`,
      person,
      partners: people.filter(({ id }) => id !== person.id),
    })),
  );
  const groups = [
    ...organisation.agencies.map(({ code, names }) => ({ code, name: names[words.language] })),
    { code: null, name: words.say('documents:no-agency') },
  ];
  return {
    name: words.say('documents:kind-by-agency'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:person') },
        { name: words.say('documents:partner') },
        { name: words.say('documents:partner-agency') },
        { name: words.say('documents:contact'), width: 56 },
      ],
      rows: groups.flatMap(({ code, name }) =>
        grouped(
          name,
          meetings
            .filter(({ person }) => agencyOf(person, data) === code)
            .sort((one, other) => byName(one.person, other.person, words))
            .flatMap(({ key, person, partners }) =>
              partners.map(
                (partner): PaperRow => ({
                  kind: 'cells',
                  key: `${key} ${partner.id}`,
                  cells: [
                    listedNameOf(person, words),
                    listedNameOf(partner, words),
                    placeOf(partner, organisation, words),
                    partner.email === null ? '' : <Address key="email" email={partner.email} />,
                  ],
                  group: { key, shared: 1 },
                }),
              ),
            ),
        ),
      ),
      first: 30,
    },
  };
}

/** The visits that each office receives, in the order of their weeks. */
export function byOfficePaper(data: DocumentData, words: Words): Paper {
  const { roster, organisation } = data;
  const groups = [
    ...organisation.offices.map(({ code, names }) => ({ code, name: names[words.language] })),
    { code: null, name: words.say('documents:no-office') },
  ];
  return visitsPaper(
    data,
    words,
    words.say('documents:kind-by-office'),
    groups.flatMap(({ code, name }) =>
      grouped(
        name,
        roster.pairs
          .filter(({ a }) => officeOf(a, data) === code)
          .sort(byWeek)
          .map((pair) => visitRow(pair, data, words, sayWeek(pair.slot, words))),
      ),
    ),
    words.say('documents:week'),
  );
}

/** All visits by week. */
export function calendarPaper(data: DocumentData, words: Words): Paper {
  const { roster } = data;
  const weeks = [...new Set(roster.pairs.map(({ slot }) => slot))].sort((one, other) =>
    (one ?? '9').localeCompare(other ?? '9'),
  );
  return visitsPaper(
    data,
    words,
    words.say('documents:kind-calendar'),
    weeks.flatMap((week) =>
      grouped(
        sayWeek(week, words),
        roster.pairs
          .filter(({ slot }) => slot === week)
          .map((pair) => visitRow(pair, data, words, placeOf(pair.a, data.organisation, words))),
      ),
    ),
    words.say('documents:office'),
  );
}

function visitsPaper(
  { roster }: DocumentData,
  words: Words,
  name: string,
  rows: readonly PaperRow[],
  lastColumn: string,
): Paper {
  return {
    name,
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:host') },
        { name: words.say('documents:visitor') },
        { name: lastColumn, width: 42 },
        { name: words.say('documents:topic'), width: 48 },
      ],
      rows,
      first: 30,
    },
  };
}

function visitRow(pair: RosterPair, data: DocumentData, words: Words, last: string): PaperRow {
  const { topic, days } = visitTermsOf(pair, data, words);
  return {
    kind: 'cells',
    key: String(pair.id),
    cells: [
      nameOf(pair.a, words),
      nameOf(pair.b, words),
      last,
      days === null ? topic : `${topic} (${days})`,
    ],
  };
}

function grouped(name: string, rows: readonly PaperRow[]): readonly PaperRow[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', key: name, text: name }, ...rows];
}

/** The agency of a person if the organisation still knows it. */
function agencyOf({ agency }: PersonReference, { organisation }: DocumentData): string | null {
  return organisation.agencies.some(({ code }) => code === agency) ? agency : null;
}

function officeOf({ office }: PersonReference, { organisation }: DocumentData): string | null {
  return organisation.offices.some(({ code }) => code === office) ? office : null;
}

function byWeek(one: RosterPair, other: RosterPair): number {
  return (one.slot ?? '9').localeCompare(other.slot ?? '9');
}
