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
  /** Whose pairs the row bounds by themselves, as a limit of theirs; null for other rows. */
  readonly limit: number | null;
  /** The part of the number of all pairs. */
  readonly ofPairs: number;
  readonly sign: 1 | -1;
  readonly lower: number;
  readonly upper: number;
}

const QUOTA_BOUNDS: readonly QuotaBound[] = ['min', 'max', 'minShare', 'maxShare'];

/**
 * The rows of all rules, in their order. A quota has one for each of its bounds, and a limit of
 * groups one for everybody with more places than it leaves.
 */
export function ruleRows(rules: readonly Rule[], possible: Possibilities): readonly RuleRow[] {
  return rules.flatMap((rule, index) => rowsOfRule(rule, index, possible));
}

function rowsOfRule(rule: Rule, index: number, possible: Possibilities): readonly RuleRow[] {
  const plain = { rule: index, bound: null, tag: null, limit: null, ofPairs: 0 };
  const atLeastOne = { ...plain, sign: 1 as const, lower: 1, upper: Infinity };
  const atMost = (upper: number) => ({ ...plain, sign: -1 as const, lower: -Infinity, upper });
  switch (rule.kind) {
    case 'quota':
      return quotaRows(rule.quota, index);
    case 'group-limit':
      return Array.from({ length: possible.lefts }, (_, limit) => limit)
        .filter((limit) => (possible.limits[limit] ?? 0) > rule.most)
        .map((limit) => ({ ...atMost(rule.most), limit }));
    case 'has-pair':
      return [{ ...atLeastOne, limit: possible.limitOf(rule.id, rule.stand) }];
    case 'lock':
      return [atLeastOne];
    case 'forbidden':
    case 'lowest-score':
      return [atMost(0)];
  }
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
        limit: null,
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
  const byPair = new Map<number, NamedRow[]>();
  const byLimit = new Map<number, number[]>();
  const width = possible.column.reduce((most, own) => Math.max(most, own), 0) + 1;
  const byScore: { readonly score: number; readonly place: number }[] = [];
  rows.forEach(({ limit, rule: index }, place) => {
    const rule = rules[index];
    if (limit !== null) add(byLimit, limit, place);
    else if (rule?.kind === 'lowest-score') byScore.push({ score: rule.score, place });
    else if (rule?.kind === 'lock' || rule?.kind === 'forbidden') {
      const [row, column] = possible.peopleOf(rule.pair);
      const named = { place, slot: (rule.kind === 'lock' ? rule.pair[2] : null) ?? null };
      if (row >= 0 && column >= 0 && column < width) add(byPair, row * width + column, named);
    }
  });
  const pairRows = (option: number): readonly number[] => {
    const key = (possible.row[option] ?? 0) * width + (possible.column[option] ?? 0);
    return (byPair.get(key) ?? []).flatMap(({ place, slot }) =>
      slot === null || slot === possible.slotOf(option) ? [place] : NONE,
    );
  };
  const named: number[] = [];
  if (byPair.size > 0) {
    for (let k = 0; k < possible.count; k++) if (pairRows(k).length > 0) named.push(k);
  }
  return {
    named,
    ofOption(option) {
      const low = byScore.filter(({ score }) => (possible.score[option] ?? 0) < score);
      const own = [...pairRows(option), ...low.map(({ place }) => place)];
      if (byLimit.size === 0) return own;
      const limits = possible.limit.subarray(possible.start[option], possible.start[option + 1]);
      return [...own, ...Array.from(limits).flatMap((limit) => byLimit.get(limit) ?? NONE)];
    },
  };
}

const NONE: readonly number[] = [];

/** The row of a rule that names a pair, and the slot in which alone the pair counts. */
interface NamedRow {
  readonly place: number;
  readonly slot: string | null;
}

function add<Row>(rows: Map<number, Row[]>, key: number, row: Row): void {
  const own = rows.get(key);
  if (own === undefined) rows.set(key, [row]);
  else own.push(row);
}
