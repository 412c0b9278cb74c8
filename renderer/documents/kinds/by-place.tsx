import { membersOf, type RosterPair, type Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import { rosterGroups } from '../groups.ts';
import type { Paper, PaperColumn, PaperRow } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import {
  Address,
  byName,
  Contact,
  Lines,
  listedNameOf,
  placeOf,
  sayWeek,
} from './people-words.tsx';
import { agencyPlaces, officePlaces, type Place, tableOfEach } from './places.ts';
import { byWeek, visitTermsOf } from './visits.ts';

/** What each agency needs to know of its own: who meets whom, or the visits to it and from it. */
export function byAgencyPaper(data: DocumentData, words: Words): Paper {
  const places = agencyPlaces(data.organisation, words);
  return data.roster.method === 'shadowing'
    ? visitsPaper(words.say('documents:kind-visits-by-agency'), places, data, words)
    : partnersPaper(words.say('documents:kind-by-agency'), places, data, words);
}

/** The visits that each office receives and those that its people make. */
export function byOfficePaper(data: DocumentData, words: Words): Paper {
  const places = officePlaces(data.organisation, words);
  return visitsPaper(words.say('documents:kind-by-office'), places, data, words);
}

/**
 * Everybody of each place with partner and contact. Two mentees of one mentor meet together, but are
 * no pair.
 */
function partnersPaper(
  name: string,
  places: readonly Place[],
  { roster, organisation }: DocumentData,
  words: Words,
): Paper {
  const meetings = rosterGroups(roster).flatMap(({ key, pairs, people }) =>
    people.map((person) => {
      const partnersOf = new Set(
        pairs
          .map(membersOf)
          .filter((members) => members.some(({ id }) => id === person.id))
          .flatMap((members) => members.map(({ id }) => id)),
      );
      return {
        key: `${key} ${person.id}`,
        person,
        partners: people.filter(({ id }) => id !== person.id && partnersOf.has(id)),
      };
    }),
  );
  const columns: readonly PaperColumn[] = [
    { name: words.say('documents:person') },
    { name: words.say('documents:partner') },
    { name: words.say('documents:partner-agency') },
    { name: words.say('documents:contact'), width: 56 },
  ];
  const contents = tableOfEach(places, columns, ({ has }) =>
    meetings
      .filter(({ person }) => has(person))
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
  );
  return { name, facts: [factsOf(roster, words)], contents };
}

/** The visits to each place and from it, in the order of their weeks. */
function visitsPaper(
  name: string,
  places: readonly Place[],
  data: DocumentData,
  words: Words,
): Paper {
  const visits = [...data.roster.pairs].sort(byWeek);
  const columns: readonly PaperColumn[] = [
    { name: words.say('documents:host') },
    { name: words.say('documents:visitor') },
    { name: words.say('documents:week'), width: 26 },
    { name: words.say('documents:topic'), width: 42 },
  ];
  const part = (of: 'received' | 'made', pairs: readonly RosterPair[]): readonly PaperRow[] => {
    if (pairs.length === 0) return [];
    const text = words.say(`documents:visits-${of}`);
    return [
      { kind: 'heading', key: of, text },
      ...pairs.map((pair) => visitRow(`${of} ${pair.id}`, pair, data, words)),
    ];
  };
  const contents = tableOfEach(places, columns, ({ has }) => [
    ...part(
      'received',
      visits.filter(({ a }) => has(a)),
    ),
    ...part(
      'made',
      visits.filter(({ b }) => has(b)),
    ),
  ]);
  return { name, facts: [factsOf(data.roster, words)], contents };
}

function visitRow(key: string, pair: RosterPair, data: DocumentData, words: Words): PaperRow {
  const { organisation } = data;
  const { topic, days, confidential } = visitTermsOf(pair, data, words);
  return {
    kind: 'cells',
    key,
    cells: [
      <Contact key="host" person={pair.a} organisation={organisation} words={words} />,
      <Contact key="visitor" person={pair.b} organisation={organisation} words={words} />,
      <Lines key="week" lines={[sayWeek(pair.slot, words), days]} />,
      <Lines key="topic" lines={[topic, confidential]} />,
    ],
  };
}
