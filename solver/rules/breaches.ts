import type { Method } from '../problem/problem.ts';
import type { Profile } from '../scoring/profile.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';
import { absencesOverlap } from './absences-overlap.ts';
import { capacity } from './capacity.ts';
import { commonLanguage } from './common-language.ts';
import type { Rule, RuleContext } from './context.ts';
import { earlierPair } from './earlier-pair.ts';
import { interruptedPair } from './interrupted-pair.ts';
import { loadLimit } from './load-limit.ts';
import { lowestScore } from './lowest-score.ts';
import { namedExclusion } from './named-exclusion.ts';
import { noCommonWeek } from './no-common-week.ts';
import { oneself } from './oneself.ts';
import { reportingLine } from './reporting-line.ts';
import { role } from './role.ts';
import type { RuleBreach, RuleCode } from './rule-code.ts';
import { travelLimit } from './travel-limit.ts';

const RULES: Readonly<Record<RuleCode, Rule>> = {
  oneself,
  role,
  capacity,
  'load-limit': loadLimit,
  'reporting-line': reportingLine,
  'named-exclusion': namedExclusion,
  'earlier-pair': earlierPair,
  'interrupted-pair': interruptedPair,
  'common-language': commonLanguage,
  'travel-limit': travelLimit,
  'no-common-week': noCommonWeek,
  'absences-overlap': absencesOverlap,
  'lowest-score': lowestScore,
};

const IN_EVERY_METHOD = ['mentoring', 'shadowing', 'workpair'] as const;

/** Rules in the order in which they are named, with the methods that have them. */
const METHODS: readonly (readonly [RuleCode, readonly Method[]])[] = [
  ['oneself', IN_EVERY_METHOD],
  ['role', IN_EVERY_METHOD],
  ['capacity', IN_EVERY_METHOD],
  ['load-limit', IN_EVERY_METHOD],
  ['reporting-line', IN_EVERY_METHOD],
  ['named-exclusion', IN_EVERY_METHOD],
  // Who learned from each other before meets somebody new; a work pair may well go on.
  ['earlier-pair', ['mentoring', 'shadowing']],
  ['interrupted-pair', IN_EVERY_METHOD],
  ['common-language', IN_EVERY_METHOD],
  ['travel-limit', IN_EVERY_METHOD],
  ['no-common-week', ['shadowing']],
  ['absences-overlap', ['workpair']],
  ['lowest-score', IN_EVERY_METHOD],
];

/** The hard rules of a method in the order in which they are named. */
export function rulesOf(method: Method): readonly RuleCode[] {
  return METHODS.filter(([, methods]) => methods.includes(method)).map(([code]) => code);
}

/**
 * Every hard rule that two people would break as a pair, a mentor and a mentee, a host and a
 * visitor, or two of a pool; empty = they may be paired.
 */
export function breaches(
  left: Profile,
  right: Profile,
  context: RuleContext,
): readonly RuleBreach[] {
  return rulesOf(context.method).flatMap((code) => {
    const breach = RULES[code].breach(left, right, context);
    return breach === null ? [] : [breach];
  });
}

/** Writes for the columns of a row, from a column on, which rules each pair breaks. */
export type BrokenRules = (row: number, from: number, broken: Uint16Array) => void;

/**
 * The very breaches of `breaches` for whole rows, as bits: bit k stands for the method's k-th rule.
 * Everybody is looked at once beforehand.
 */
export function createRowRules(crowd: Crowd, context: RuleContext): BrokenRules {
  const rows = rulesOf(context.method).map((code) => RULES[code].prepare(crowd, context));
  return (row, from, broken) => {
    broken.fill(0, from);
    rows.forEach((breachRow, place) => {
      breachRow(row, from, broken, 1 << place);
    });
  };
}
