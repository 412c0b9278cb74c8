import { at } from '../../problem/model.ts';
import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { Rule } from '../named-rules.ts';
import type { Possibilities } from './possibilities.ts';

/** Whether chosen pairs take no more places than there are, counted in whole numbers. */
export function keepsLimits(chosen: readonly number[], possible: Possibilities): boolean {
  const free = Float64Array.from(possible.limits);
  for (const option of chosen) {
    for (let k = at(possible.start, option); k < at(possible.start, option + 1); k++) {
      const limit = at(possible.limit, k);
      free[limit] = at(free, limit) - at(possible.places, k);
    }
  }
  return free.every((places) => places >= 0);
}

/** The rules that chosen pairs keep, counted in whole numbers: no solver's fractions are believed. */
export function keptRules(
  chosen: readonly number[],
  possible: Possibilities,
  rules: readonly Rule[],
): ReadonlySet<Rule> {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const slots = new Map(
    chosen.map((option) => [
      key(at(possible.row, option), at(possible.column, option)),
      possible.slotOf(option),
    ]),
  );
  const taken = new Set(
    chosen.flatMap((option) =>
      Array.from(
        possible.limit.subarray(at(possible.start, option), at(possible.start, option + 1)),
      ),
    ),
  );
  const isKept = (rule: Rule): boolean => {
    if (rule.kind === 'quota') return keepsQuota(chosen, possible, rule.quota);
    if (rule.kind === 'has-pair') return taken.has(possible.limitOf(rule.id, rule.stand));
    if (rule.kind === 'lowest-score')
      return chosen.every((option) => at(possible.score, option) >= rule.score);
    if (rule.kind === 'group-limit') return mostOfLeft(chosen, possible) <= rule.most;
    const slot = slots.get(key(...possible.peopleOf(rule.pair)));
    if (rule.kind === 'forbidden') return slot === undefined;
    return slot !== undefined && (rule.pair[2] ?? slot) === slot;
  };
  return new Set(rules.filter(isKept));
}

/** The most pairs that anybody on the left is in. */
function mostOfLeft(chosen: readonly number[], possible: Possibilities): number {
  const pairs = new Int32Array(possible.lefts);
  for (const option of chosen) {
    const row = at(possible.row, option);
    if (row < possible.lefts) pairs[row] = at(pairs, row) + 1;
  }
  return pairs.reduce((most, own) => Math.max(most, own), 0);
}

function keepsQuota(chosen: readonly number[], possible: Possibilities, quota: Quota): boolean {
  const bearing = chosen.filter((option) => possible.hasTag(option, quota.tag)).length;
  const { least, most } = quotaLimits(quota, chosen.length);
  return bearing >= least && bearing <= most;
}
