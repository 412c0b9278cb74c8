import {
  asKept,
  type Cohort,
  commonLanguages,
  commonMeetingMode,
  criterionSchema,
  membersOf,
  nameInTable,
  type Organisation,
  type PairView,
  type PersonReference,
  type ReasonView,
  type Roster,
  type RosterColumns,
  type ScorePartView,
  type Words,
} from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './document.ts';
import { seatsOf, sidesOf } from './roster-roles.ts';

/** What the sheets of a roster are worded with. */
export interface RosterWording {
  readonly organisation: Organisation;
  readonly words: Words;
  readonly sayReason: (reason: ReasonView) => string;
}

/** A person's name as rosters have it, last name first; an erased person has none. */
export function personName(
  { isErased, lastName, firstName }: PersonReference,
  words: Words,
): string {
  return isErased ? words.say('common:erased-person') : `${lastName} ${firstName}`.trim();
}

/** The name of a code in the reader's language, the code itself if it is not known, or null. */
export function named(
  table: 'agencies' | 'sectors' | 'offices',
  code: string | null,
  { organisation, words }: RosterWording,
): string | null {
  return code === null ? null : (nameInTable(organisation[table], code, words) ?? code);
}

/** An agency by the name that its people use, which a row of a list has room for. */
export function agencyInShort(
  code: string | null,
  { organisation, words }: RosterWording,
): string | null {
  const agency = organisation.agencies.find((one) => one.code === code);
  return agency?.shortNames[words.language] ?? code;
}

type Criterion = ScorePartView['criterion'];

/** The parts of a score that the pairs have, in their order. */
function criteriaIn(pairs: readonly PairView[]): readonly Criterion[] {
  const present = new Set(pairs.flatMap(({ parts }) => parts.map(({ criterion }) => criterion)));
  const all: readonly Criterion[] = [...criterionSchema.options, 'wish'];
  return all.filter((criterion) => present.has(criterion));
}

function sayLanguages(pair: PairView, words: Words): string | null {
  const common = commonLanguages(membersOf(pair));
  return common.length === 0 ? null : words.list(common.map((code) => words.say(`common:${code}`)));
}

/** How all of a pair can meet; nothing where it is not known or still to be agreed. */
function sayMeeting(pair: PairView, words: Words): string | null {
  const mode = commonMeetingMode(...membersOf(pair));
  if (mode === 'not-answered' || mode === 'to-agree') return null;
  return words.say(mode === 'both' ? 'common:meeting-both' : `common:${mode}`);
}

const pointsFor = ({ parts }: PairView, criterion: Criterion): WrittenCell =>
  parts.find((part) => part.criterion === criterion)?.points ?? null;

interface PairColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (pair: PairView, position: number) => WrittenCell;
}

/** Who meets whom, where and how. */
function mainColumns({ method, pairs }: Roster, wording: RosterWording): readonly PairColumn[] {
  const { words } = wording;
  return [
    {
      header: words.say('workbook:pair-number'),
      width: 7,
      cell: (_, position) => position + 1,
    },
    ...seatsOf(method, pairs).flatMap(({ place, personIn }): PairColumn[] => [
      {
        header: words.say(`workbook:${place}-name`),
        width: 26,
        cell: (pair) => nameIfAny(personIn(pair), words),
      },
      {
        header: words.say(`workbook:${place}-agency`),
        width: 22,
        cell: (pair) => agencyInShort(personIn(pair)?.agency ?? null, wording),
      },
      {
        header: words.say(`workbook:${place}-office`),
        width: 16,
        cell: (pair) => named('offices', personIn(pair)?.office ?? null, wording),
      },
    ]),
    ...(pairs.some(({ slot }) => slot !== null) ? [weekColumn(words)] : []),
    {
      header: words.say('workbook:common-languages'),
      width: 18,
      cell: (pair) => sayLanguages(pair, words),
    },
    {
      header: words.say('workbook:meeting-mode'),
      width: 22,
      cell: (pair) => sayMeeting(pair, words),
    },
  ];
}

const nameIfAny = (person: PersonReference | null, words: Words): string | null =>
  person === null ? null : personName(person, words);

const weekColumn = (words: Words): PairColumn => ({
  header: words.say('workbook:week'),
  width: 12,
  cell: ({ slot }) => slot,
});

const scoreColumn = (words: Words): PairColumn => ({
  header: words.say('workbook:score'),
  width: 10,
  cell: ({ score }) => score,
});

/** How to reach everybody of a pair, and what they do. */
function contactColumns({ method, pairs }: Roster, wording: RosterWording): readonly PairColumn[] {
  const { words } = wording;
  return seatsOf(method, pairs).flatMap(({ place, personIn }): PairColumn[] => [
    {
      header: words.say(`workbook:${place}-email`),
      width: 36,
      cell: (pair) => personIn(pair)?.email ?? null,
    },
    {
      header: words.say(`workbook:${place}-title`),
      width: 28,
      cell: (pair) => personIn(pair)?.title ?? null,
    },
    {
      header: words.say(`workbook:${place}-sector`),
      width: 40,
      cell: (pair) => named('sectors', personIn(pair)?.sector ?? null, wording),
    },
  ]);
}

/** What the coordinator has said of the pairs of a cohort. */
export type SaidOfPairs = Pick<Cohort, 'constraints' | 'handMade'>;

/** The parts of the score, and what the coordinator has locked or put together by hand, and why. */
function judgementColumns(
  { method, pairs }: Roster,
  { constraints, handMade }: SaidOfPairs,
  words: Words,
): readonly PairColumn[] {
  const twoOf = ({ a, b }: Pick<PairView, 'a' | 'b'>): string =>
    asKept(method, a.id, b.id).join(' ');
  const byHand = new Set(handMade.map(twoOf));
  const locks = constraints.filter(({ kind }) => kind === 'locked');
  const reasons = new Map([...handMade, ...locks].map((said) => [twoOf(said), said.reason]));
  return [
    ...criteriaIn(pairs).map((criterion) => ({
      header: words.say(`workbook:points-${criterion}`),
      width: 13,
      cell: (pair: PairView) => pointsFor(pair, criterion),
    })),
    {
      header: words.say('workbook:locked'),
      width: 10,
      cell: ({ isLocked }) => (isLocked ? words.say('common:yes') : null),
    },
    {
      header: words.say('workbook:by-hand'),
      width: 13,
      cell: (pair) => (byHand.has(twoOf(pair)) ? words.say('common:yes') : null),
    },
    {
      header: words.say('workbook:lock-reason'),
      width: 40,
      cell: (pair) => reasons.get(twoOf(pair)) ?? null,
    },
  ];
}

/**
 * One row a pair: its people, what they share, and, unless it is for coaches, the score and its
 * parts. The first columns are printed; all of a copy for coaches but its contacts.
 */
export function pairsSheet(
  roster: Roster,
  wording: RosterWording,
  choice: RosterColumns,
  said: SaidOfPairs,
): WrittenSheet {
  const isWhole = choice === 'everything';
  const printed = [
    ...mainColumns(roster, wording),
    ...(isWhole ? [scoreColumn(wording.words)] : []),
  ];
  const columns = [
    ...printed,
    ...contactColumns(roster, wording),
    ...(isWhole ? judgementColumns(roster, said, wording.words) : []),
  ];
  return {
    name: wording.words.say('workbook:sheet-pairs'),
    header: columns.map(({ header }) => header),
    rows: roster.pairs.map((pair, position) => columns.map(({ cell }) => cell(pair, position))),
    widths: columns.map(({ width }) => width),
    hasFilter: true,
    printedColumns: printed.length,
  };
}

/** One row a part of a pair's score: its points, the most there were to have, and why. */
export function reasonsSheet({ method, pairs }: Roster, wording: RosterWording): WrittenSheet {
  const { words, sayReason } = wording;
  const sides = sidesOf(method);
  return {
    name: words.say('workbook:sheet-reasons'),
    header: [
      words.say('workbook:pair-number'),
      ...sides.map(([, place]) => words.say(`workbook:${place}-name`)),
      words.say('workbook:criterion'),
      words.say('workbook:score'),
      words.say('workbook:most-points'),
      words.say('workbook:reasons'),
    ],
    rows: pairs.flatMap((pair, position) =>
      pair.parts.map(({ criterion, points, most, reason }) => [
        position + 1,
        ...sides.map(([side]) => personName(pair[side], words)),
        words.say(`common:part-${criterion}`),
        points,
        most,
        sayReason(reason),
      ]),
    ),
    widths: [7, 26, 26, 22, 10, 12, 90],
    hasFilter: true,
  };
}
