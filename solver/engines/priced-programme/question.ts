import { quotaLimits } from '../../problem/quota-limits.ts';
import type { Scope } from './scope.ts';

/**
 * One integer programme over a problem: the roster that is worth most, where each pair is worth
 * `offset + factor * score`, non-negative integers.
 */
export interface Question {
  readonly offset: number;
  readonly factor: number;
  /** Only pairs of at least this score may be chosen; locked pairs are in every roster. */
  readonly atLeast: number;
  /** The fewest and the most pairs, locked ones included; equal if the number is settled. */
  readonly fewest: number;
  readonly most: number;
}

/**
 * A row that all chosen pairs share: a quota or the number of pairs. A pair adds `bearing` if it
 * bears the tag and `other` if not; the sum lies within the limits.
 */
export interface Rule {
  /** Number of the quota, or null for the number of pairs. */
  readonly quota: number | null;
  readonly form: 'count' | 'least-share' | 'greatest-share';
  readonly tag: string | null;
  readonly bearing: number;
  readonly other: number;
  readonly lower: number;
  readonly upper: number;
}

/** The tolerance within which a share counts as kept; the same as in `quotaLimits`. */
const ROUNDING = 1e-9;

/**
 * The rules of a question, over the pairs that are free to choose. Once the number of pairs is
 * settled every share is a count. Rules that nothing can break are left out.
 */
export function rulesOf(scope: Scope, question: Question): readonly Rule[] {
  const { locked } = scope;
  const quotas = scope.quotas.flatMap((quota, index): Rule[] => {
    const held = locked.bearing[index] ?? 0;
    const base = { quota: index, tag: quota.tag };
    const count = (least: number, most: number): Rule => ({
      ...base,
      form: 'count',
      bearing: 1,
      other: 0,
      lower: least - held,
      upper: most - held,
    });
    if (question.fewest === question.most) {
      const { least, most } = quotaLimits(quota, question.most);
      return [count(least, most >= question.most ? Infinity : most)];
    }
    const share = (form: Rule['form'], part: number): Rule => ({
      ...base,
      form,
      bearing: 1 - part,
      other: -part,
      lower: form === 'least-share' ? part * locked.pairs - held - ROUNDING : -Infinity,
      upper: form === 'least-share' ? Infinity : part * locked.pairs - held + ROUNDING,
    });
    return [
      count(quota.min ?? 0, quota.max ?? Infinity),
      share('least-share', quota.minShare ?? 0),
      ...((quota.maxShare ?? 1) < 1 ? [share('greatest-share', quota.maxShare ?? 1)] : []),
    ];
  });
  return [...quotas, ...numberOfPairs(scope, question)].filter(mayBreak);
}

function numberOfPairs({ locked }: Scope, { fewest, most }: Question): readonly Rule[] {
  const every = { quota: null, form: 'count', tag: null, bearing: 1, other: 1 } as const;
  return [{ ...every, lower: fewest - locked.pairs, upper: most - locked.pairs }];
}

function mayBreak({ lower, upper, other }: Rule): boolean {
  const lowerHolds = lower <= 0 && other >= 0;
  return !(lowerHolds && upper === Infinity);
}

/** What one pair adds to a rule. */
export function partIn(rule: Rule, tags: ReadonlySet<string>): number {
  return rule.tag === null || tags.has(rule.tag) ? rule.bearing : rule.other;
}

/** Whether free pairs of these kinds keep every quota and the number of pairs, counted exactly. */
export function keepsRules(
  { locked, quotas, kinds }: Scope,
  { fewest, most }: Question,
  cells: ArrayLike<number>,
): boolean {
  const pairs = cells.length + locked.pairs;
  if (pairs < fewest || pairs > most) return false;
  const count = new Int32Array(kinds.count);
  for (let k = 0; k < cells.length; k++) {
    const kind = kinds.of[cells[k] ?? 0] ?? 0;
    count[kind] = (count[kind] ?? 0) + 1;
  }
  return quotas.every((quota, index) => {
    const { least, most: limit } = quotaLimits(quota, pairs);
    const free = kinds.tags.reduce(
      (sum, tags, kind) => sum + (tags.has(quota.tag) ? (count[kind] ?? 0) : 0),
      0,
    );
    const bearing = free + (locked.bearing[index] ?? 0);
    return bearing >= least && bearing <= limit;
  });
}

/** What locked pairs are worth in a question. */
export function lockedWorth({ locked }: Scope, { offset, factor }: Question): number {
  return offset * locked.pairs + factor * locked.total;
}
