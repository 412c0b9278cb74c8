import type { PairView, Roster, Run, Words } from '../../contract/index.ts';
import { nameInTable } from '../../contract/index.ts';
import type { RosterWording } from './roster-pairs.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';

type SummaryRow = readonly [item: string, value: WrittenCell];

function proofRows({ proof }: Run, words: Words): readonly SummaryRow[] {
  if (proof === null) return [];
  const sentences = {
    'dual certificate': words.say('workbook:proof-dual-certificate'),
    'linear bound': words.say('workbook:proof-linear-bound'),
    'exhausted columns': words.say('workbook:proof-exhausted-columns'),
  } as const;
  return [[words.say('workbook:proof'), sentences[proof]]];
}

const isAcross = ({ a, b }: PairView): boolean =>
  a.agency !== null && b.agency !== null && a.agency !== b.agency;

function scoreRows({ pairs }: Roster, words: Words): readonly SummaryRow[] {
  if (pairs.length === 0) return [];
  const scores = pairs.map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  return [
    [words.say('workbook:score-total'), total],
    [words.say('workbook:score-mean'), Math.round((total / pairs.length) * 10) / 10],
    [words.say('workbook:score-lowest'), Math.min(...scores)],
  ];
}

function agencyRows(
  { pairs }: Roster,
  { organisation, words }: RosterWording,
): readonly SummaryRow[] {
  return organisation.agencies.flatMap(({ code }): SummaryRow[] => {
    const agency = nameInTable(organisation.agencies, code, words) ?? code;
    const mentors = pairs.filter(({ a }) => a.agency === code).length;
    const mentees = pairs.filter(({ b }) => b.agency === code).length;
    if (mentors + mentees === 0) return [];
    return [
      [words.say('workbook:agency-mentors', { agency }), mentors],
      [words.say('workbook:agency-mentees', { agency }), mentees],
    ];
  });
}

/** What a manager wants to know of a roster, as rows of a name and a value. */
export function summarySheet(roster: Roster, run: Run, wording: RosterWording): WrittenSheet {
  const { words } = wording;
  const { pairs } = roster;
  const across = pairs.filter(isAcross).length;
  const rows: readonly SummaryRow[] = [
    [words.say('workbook:cohort'), roster.cohortName],
    [words.say('workbook:accepted-on'), words.day(roster.acceptedAt)],
    [words.say('workbook:run-started'), words.day(run.startedAt)],
    [words.say('workbook:pairs-count'), pairs.length],
    [words.say('workbook:left-out-count'), run.unmatched.length],
    [words.say('workbook:across-agencies'), across],
    ...(pairs.length === 0
      ? []
      : [
          [
            words.say('workbook:across-agencies-share'),
            words.percent(across / pairs.length),
          ] as const,
        ]),
    ...scoreRows(roster, words),
    [
      words.say('workbook:proved-best'),
      words.say(roster.isProvedBest ? 'common:yes' : 'common:no'),
    ],
    ...proofRows(run, words),
    [words.say('workbook:engine'), run.engine],
    ...agencyRows(roster, wording),
  ];
  return {
    name: words.say('workbook:sheet-summary'),
    header: [words.say('workbook:item'), words.say('workbook:value')],
    rows,
    widths: [60, 44],
    hasFilter: false,
  };
}
