import {
  nameInTable,
  type Organisation,
  type PairView,
  type PersonReference,
  type ReasonView,
  type ScorePartView,
  type Words,
} from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';

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

/** The order in which the parts of a score stand. */
export const criteria = [
  'goals',
  'competence',
  'sector',
  'geography',
  'agency',
  'experience',
  'wish',
] as const satisfies readonly ScorePartView['criterion'][];

function commonLanguages({ a, b }: PairView, words: Words): string | null {
  const common = a.languages.filter((language) => b.languages.includes(language));
  return common.length === 0 ? null : words.list(common.map((code) => words.say(`common:${code}`)));
}

/** How both can meet: what they both chose, or the narrower choice where one takes either. */
function meetingMode({ a, b }: PairView, words: Words): string | null {
  const modes = new Set([a.meetingMode, b.meetingMode]);
  modes.delete(null);
  if (modes.size > 1) modes.delete('both');
  const [mode, another] = modes;
  if (mode === null || mode === undefined || another !== undefined) return null;
  return words.say(mode === 'both' ? 'common:meeting-both' : `common:${mode}`);
}

const points = ({ parts }: PairView, criterion: ScorePartView['criterion']): WrittenCell =>
  parts.find((part) => part.criterion === criterion)?.points ?? null;

interface PairColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (pair: PairView, position: number) => WrittenCell;
}

type Side = readonly [side: 'a' | 'b', role: 'mentor' | 'mentee'];

const sides: readonly Side[] = [
  ['a', 'mentor'],
  ['b', 'mentee'],
];

/** The columns that are printed: enough to know who meets whom, where and how. */
function mainColumns(wording: RosterWording): readonly PairColumn[] {
  const { words } = wording;
  return [
    {
      header: words.say('workbook:pair-number'),
      width: 6,
      cell: (_, position) => position + 1,
    },
    ...sides.flatMap(([side, role]): PairColumn[] => [
      {
        header: words.say(`workbook:${role}-name`),
        width: 24,
        cell: (pair) => personName(pair[side], words),
      },
      {
        header: words.say(`workbook:${role}-agency`),
        width: 28,
        cell: (pair) => named('agencies', pair[side].agency, wording),
      },
      {
        header: words.say(`workbook:${role}-office`),
        width: 14,
        cell: (pair) => named('offices', pair[side].office, wording),
      },
    ]),
    {
      header: words.say('workbook:common-languages'),
      width: 16,
      cell: (pair) => commonLanguages(pair, words),
    },
    {
      header: words.say('workbook:meeting-mode'),
      width: 16,
      cell: (pair) => meetingMode(pair, words),
    },
    { header: words.say('workbook:score'), width: 9, cell: ({ score }) => score },
  ];
}

/** The columns beside the printed ones: contacts, tasks, the parts of the score and the reasons. */
function furtherColumns(wording: RosterWording): readonly PairColumn[] {
  const { words, sayReason } = wording;
  return [
    ...sides.flatMap(([side, role]): PairColumn[] => [
      {
        header: words.say(`workbook:${role}-email`),
        width: 32,
        cell: (pair) => pair[side].email,
      },
      {
        header: words.say(`workbook:${role}-title`),
        width: 24,
        cell: (pair) => pair[side].title,
      },
      {
        header: words.say(`workbook:${role}-sector`),
        width: 26,
        cell: (pair) => named('sectors', pair[side].sector, wording),
      },
    ]),
    ...criteria.map((criterion) => ({
      header: words.say(`workbook:points-${criterion}`),
      width: 13,
      cell: (pair: PairView) => points(pair, criterion),
    })),
    {
      header: words.say('workbook:reasons'),
      width: 60,
      cell: ({ parts }) => parts.map(({ reason }) => sayReason(reason)).join('\n'),
    },
    {
      header: words.say('workbook:locked'),
      width: 9,
      cell: ({ isLocked }) => (isLocked ? words.say('common:yes') : null),
    },
  ];
}

/** One row a pair: both people, what they share, the score, its parts and its reasons. */
export function pairsSheet(pairs: readonly PairView[], wording: RosterWording): WrittenSheet {
  const printed = mainColumns(wording);
  const columns = [...printed, ...furtherColumns(wording)];
  return {
    name: wording.words.say('workbook:sheet-pairs'),
    header: columns.map(({ header }) => header),
    rows: pairs.map((pair, position) => columns.map(({ cell }) => cell(pair, position))),
    widths: columns.map(({ width }) => width),
    hasFilter: true,
    printedColumns: printed.length,
  };
}
