import {
  isAcrossAgencies,
  membersOf,
  nameInTable,
  type Roster,
  type Run,
  type Words,
} from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './document.ts';
import type { RosterWording } from './roster-pairs.ts';
import { seatsOf } from './roster-roles.ts';

type SummaryRow = readonly [item: string, value: WrittenCell];

function proofRows({ isProvedBest }: Roster, { proof }: Run, words: Words): readonly SummaryRow[] {
  const sentences = {
    'dual certificate': words.say('workbook:proof-dual-certificate'),
    'linear bound': words.say('workbook:proof-linear-bound'),
    'exhausted columns': words.say('workbook:proof-exhausted-columns'),
  } as const;
  return [
    [words.say('workbook:proved-best'), words.say(isProvedBest ? 'common:yes' : 'common:no')],
    ...(proof === null ? [] : [[words.say('workbook:proof'), sentences[proof]] as const]),
  ];
}

function acrossRows({ pairs }: Roster, words: Words): readonly SummaryRow[] {
  const across = pairs.filter(isAcrossAgencies).length;
  const share: WrittenCell = { kind: 'share', share: across / pairs.length };
  return [
    [words.say('workbook:across-agencies'), across],
    ...(pairs.length === 0 ? [] : [[words.say('workbook:across-agencies-share'), share] as const]),
  ];
}

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

/** What a manager wants to know of a roster, as rows of a name and a value. */
export function summarySheet(roster: Roster, run: Run, { words }: RosterWording): WrittenSheet {
  const rows: readonly SummaryRow[] = [
    [words.say('workbook:cohort'), roster.cohortName],
    [words.say('workbook:method'), words.say(`common:${roster.method}`)],
    [words.say('workbook:accepted-on'), words.day(roster.acceptedAt)],
    [words.say('workbook:run-started'), words.day(run.startedAt)],
    [words.say('workbook:pairs-count'), roster.pairs.length],
    [words.say('workbook:left-out-count'), run.unmatched.length],
    ...acrossRows(roster, words),
    ...scoreRows(roster, words),
    ...proofRows(roster, run, words),
  ];
  return {
    name: words.say('workbook:sheet-summary'),
    header: [words.say('workbook:item'), words.say('workbook:value')],
    rows,
    widths: [46, 44],
    hasFilter: false,
  };
}

/** How many people of each agency are in pairs, in each place; agencies without any are left out. */
export function agenciesSheet(
  { method, pairs }: Roster,
  { organisation, words }: RosterWording,
): WrittenSheet {
  const seats = seatsOf(method, pairs);
  const rows = organisation.agencies.flatMap(({ code }): WrittenCell[][] => {
    const counts = seats.map(
      ({ personIn }) => pairs.filter((pair) => personIn(pair)?.agency === code).length,
    );
    if (counts.every((count) => count === 0)) return [];
    const across = pairs.filter(
      (pair) => isAcrossAgencies(pair) && membersOf(pair).some(({ agency }) => agency === code),
    ).length;
    return [[nameInTable(organisation.agencies, code, words) ?? code, ...counts, across]];
  });
  return {
    name: words.say('workbook:sheet-agencies'),
    header: [
      words.say('workbook:person-agency'),
      ...seats.map(({ place }) => words.say(`workbook:${place}-count`)),
      words.say('workbook:across-agencies'),
    ],
    rows,
    widths: [46, ...seats.map(() => 16), 20],
    hasFilter: false,
  };
}
