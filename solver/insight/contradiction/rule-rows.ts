import type { Quota } from '../../problem/problem.ts';
import type { QuotaBound } from '../looser-bounds.ts';
import type { Rule } from '../named-rules.ts';
import type { Possibilities } from './possibilities.ts';

/**
 * One row of the programme for a rule: a bounded sum over pairs, over the number of all pairs and
 * over the number of those that bear a tag. Breaking the rule adds `sign` times as much as is amiss.
 */
export interface RuleRow {
  readonly rule: number;
  /** Which bound of a quota the row keeps; null for other rules. */
  readonly bound: QuotaBound | null;
  readonly tag: string | null;
  /** The part of the number of all pairs. */
  readonly ofPairs: number;
  readonly sign: 1 | -1;
  readonly lower: number;
  readonly upper: number;
}

const QUOTA_BOUNDS: readonly QuotaBound[] = ['min', 'max', 'minShare', 'maxShare'];

/** The rows of all rules, in their order; a quota has one for each of its bounds. */
export function ruleRows(rules: readonly Rule[]): readonly RuleRow[] {
  return rules.flatMap((rule, index): readonly RuleRow[] => {
    const plain = { rule: index, bound: null, tag: null, ofPairs: 0 };
    if (rule.kind === 'quota') return quotaRows(rule.quota, index);
    return rule.kind === 'forbidden'
      ? [{ ...plain, sign: -1, lower: -Infinity, upper: 0 }]
      : [{ ...plain, sign: 1, lower: 1, upper: Infinity }];
  });
}

/** The rows of a quota, one for each bound that it has. */
export function quotaRows(quota: Quota, rule: number): readonly RuleRow[] {
  return QUOTA_BOUNDS.flatMap((bound): readonly RuleRow[] => {
    const value = quota[bound];
    if (value === null || value === undefined) return [];
    const isLeast = bound === 'min' || bound === 'minShare';
    const isShare = bound === 'minShare' || bound === 'maxShare';
    const limit = isShare ? 0 : value;
    return [
      {
        rule,
        bound,
        tag: quota.tag,
        ofPairs: isShare ? -value : 0,
        sign: isLeast ? 1 : -1,
        lower: isLeast ? limit : -Infinity,
        upper: isLeast ? Infinity : limit,
      },
    ];
  });
}

/** The places of the rows, among `rows`, in which each possible pair stands by itself. */
export function rowsOfPairs(
  possible: Possibilities,
  rules: readonly Rule[],
  rows: readonly RuleRow[],
): { ofOption(option: number): readonly number[]; readonly named: readonly number[] } {
  const byPair = new Map<number, number[]>();
  const byLimit = new Map<number, number[]>();
  const width = possible.column.reduce((most, own) => Math.max(most, own), 0) + 1;
  rows.forEach(({ rule: index }, place) => {
    const rule = rules[index];
    if (rule === undefined || rule.kind === 'quota') return;
    if (rule.kind === 'has-pair') add(byLimit, possible.limitOf(rule.id, rule.stand), place);
    else {
      const [row, column] = possible.peopleOf(rule.pair);
      if (row >= 0 && column >= 0 && column < width) add(byPair, row * width + column, place);
    }
  });
  const pairRows = (option: number): readonly number[] =>
    byPair.get((possible.row[option] ?? 0) * width + (possible.column[option] ?? 0)) ?? NONE;
  const named: number[] = [];
  if (byPair.size > 0) {
    for (let k = 0; k < possible.count; k++) if (pairRows(k).length > 0) named.push(k);
  }
  return {
    named,
    ofOption(option) {
      const own = pairRows(option);
      if (byLimit.size === 0) return own;
      const limits = possible.limit.subarray(possible.start[option], possible.start[option + 1]);
      return [...own, ...Array.from(limits).flatMap((limit) => byLimit.get(limit) ?? NONE)];
    },
  };
}

const NONE: readonly number[] = [];

function add(places: Map<number, number[]>, key: number, place: number): void {
  const own = places.get(key);
  if (own === undefined) places.set(key, [place]);
  else own.push(place);
}
