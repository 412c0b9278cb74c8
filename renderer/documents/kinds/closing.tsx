import {
  type Closing,
  closingOf,
  membersOf,
  type RosterPair,
  type Words,
} from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import type { Paper, PaperRow, PaperTable } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { nameOf } from './people-words.tsx';

/**
 * What became of the programme: its numbers, its part by agency, and its pairs with their days. How
 * a single pair ended is not told, and no reasons are known.
 */
export function closingPaper(data: DocumentData, words: Words): Paper {
  const { roster, programme } = data;
  const closing = closingOf(programme);
  return {
    name: words.say('documents:kind-closing'),
    facts: [factsOf({ ...roster, pairs: programme.pairs }, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:closing-item') },
        { name: words.say('documents:closing-count'), width: 86, isNumber: true },
      ],
      rows: [
        ...stepRows(data, words),
        ...pairRows(closing, words),
        ...peopleRows(closing, data, words),
        ...agencyRows(closing, data, words),
      ],
      first: 24,
      further: [allPairs(programme.pairs, words)],
    },
  };
}

function row(name: string, value: string): PaperRow {
  return { kind: 'cells', key: name, cells: [name, value] };
}

function heading(text: string): PaperRow {
  return { kind: 'heading', key: text, text };
}

function stepRows({ programme }: DocumentData, words: Words): readonly PaperRow[] {
  const { milestones, groupDays } = programme;
  return [
    heading(words.say('documents:closing-steps')),
    ...milestones.map(({ milestone, on }) =>
      row(words.say(`programme:step-${milestone}`), words.day(on)),
    ),
    row(words.say('programme:group-days'), words.number(groupDays.length)),
  ];
}

function pairRows(closing: Closing, words: Words): readonly PaperRow[] {
  return [
    heading(words.say('documents:closing-pairs')),
    ...closingFacts(closing, words).map(([name, value]) => row(name, value)),
  ];
}

/** The numbers of a programme's pairs, each with its name; the same on paper and in its room. */
export function closingFacts(
  closing: Closing,
  words: Words,
): readonly (readonly [name: string, value: string])[] {
  const { pairs, going, ended, begunLater, agreed, across, medianDays } = closing;
  const share = pairs === 0 ? '' : ` (${words.percent(across / pairs)})`;
  return [
    [words.say('documents:closing-began'), words.number(pairs)],
    [words.say('documents:closing-later'), words.number(begunLater)],
    [words.say('documents:closing-completed'), words.number(ended.completed)],
    [words.say('documents:closing-interrupted'), words.number(ended.interrupted)],
    [words.say('documents:closing-replaced'), words.number(ended.replaced)],
    [words.say('documents:closing-going'), words.number(going)],
    [
      words.say('documents:closing-median'),
      medianDays === null ? '–' : words.say('documents:days', { count: medianDays }),
    ],
    [words.say('documents:closing-across'), `${words.number(across)}${share}`],
    [words.say('documents:closing-agreed'), words.number(agreed)],
  ];
}

function peopleRows(
  { people }: Closing,
  { programme }: DocumentData,
  words: Words,
): readonly PaperRow[] {
  return [
    heading(words.say('documents:closing-people')),
    row(words.say('documents:closing-in-pairs'), words.number(people)),
    row(words.say('documents:closing-waiting'), words.number(programme.waiting.length)),
  ];
}

function agencyRows(
  { agencies }: Closing,
  { organisation }: DocumentData,
  words: Words,
): readonly PaperRow[] {
  const nameOfAgency = (code: string | null): string =>
    organisation.agencies.find((agency) => agency.code === code)?.names[words.language] ??
    words.say('documents:no-agency');
  return [
    heading(words.say('documents:closing-agencies')),
    ...agencies.map(({ agency, people, pairs, completed }) =>
      row(
        nameOfAgency(agency),
        [
          words.say('documents:people', { count: people }),
          words.say('common:pairs', { count: pairs }),
          words.say('documents:closing-agency-completed', { count: completed }),
        ].join(' · '),
      ),
    ),
  ];
}

function allPairs(pairs: readonly RosterPair[], words: Words): PaperTable {
  const byDay = pairs.toSorted((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
  return {
    columns: [
      { name: words.say('documents:closing-pair') },
      { name: words.say('documents:closing-agreement'), width: 28 },
      { name: words.say('documents:closing-from'), width: 26 },
      { name: words.say('documents:closing-until'), width: 26 },
    ],
    rows: byDay.map((pair) => ({
      kind: 'cells',
      key: String(pair.id),
      cells: [
        words.list(membersOf(pair).map((person) => nameOf(person, words))),
        pair.agreedOn === null ? '–' : words.day(pair.agreedOn),
        words.day(pair.startedOn),
        pair.ended === null ? '–' : words.day(pair.ended.on),
      ],
    })),
  };
}
