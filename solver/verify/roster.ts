import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';
import { lookUp, pairKey } from './lookup.ts';

/** One way in which a roster breaks its problem. */
export interface RosterFault {
  readonly code:
    | 'not-a-candidate'
    | 'forbidden'
    | 'chosen-twice'
    | 'wrong-score'
    | 'unsorted'
    | 'over-capacity'
    | 'lock-missing'
    | 'quota-broken';
  readonly what: string;
}

/** Checks a roster against its problem, from the problem file alone. Empty = the roster holds. */
export function checkRoster(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  return [
    ...checkPairs(problem, pairs),
    ...checkOrder(pairs),
    ...checkCapacities(problem, pairs),
    ...checkLocks(problem, pairs),
    ...checkQuotas(problem, pairs),
  ];
}

function checkPairs(problem: PairingProblem, pairs: readonly ChosenPair[]): readonly RosterFault[] {
  const factsOf = lookUp(problem, pairs);
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => pairKey(a, b)));
  return pairs.flatMap(({ a, b, score }): RosterFault[] => {
    const what = `${a}-${b}`;
    const facts = factsOf(a, b);
    if (facts === null) return [{ code: 'not-a-candidate', what }];
    if (forbidden.has(pairKey(a, b))) return [{ code: 'forbidden', what }];
    return facts.score === score ? [] : [{ code: 'wrong-score', what }];
  });
}

function checkOrder(pairs: readonly ChosenPair[]): readonly RosterFault[] {
  return pairs.flatMap((pair, index): RosterFault[] => {
    const before = pairs[index - 1];
    if (before === undefined) return [];
    const what = `${pair.a}-${pair.b}`;
    if (before.a === pair.a && before.b === pair.b) return [{ code: 'chosen-twice', what }];
    const sorted = before.a < pair.a || (before.a === pair.a && before.b < pair.b);
    return sorted ? [] : [{ code: 'unsorted', what }];
  });
}

function checkCapacities(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  const left = count(pairs.map(({ a }) => a));
  const right = count(pairs.map(({ b }) => b));
  return problem.people.flatMap(({ id, side, capacity }): RosterFault[] => {
    const taken = (side === 'right' ? right : left).get(id) ?? 0;
    return taken > (capacity ?? 1) ? [{ code: 'over-capacity', what: id }] : [];
  });
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function checkLocks(problem: PairingProblem, pairs: readonly ChosenPair[]): readonly RosterFault[] {
  const chosen = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  return (problem.locked ?? []).flatMap(([a, b]): RosterFault[] =>
    chosen.has(pairKey(a, b)) ? [] : [{ code: 'lock-missing', what: `${a}-${b}` }],
  );
}

function checkQuotas(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  const factsOf = lookUp(problem, pairs);
  return (problem.quotas ?? []).flatMap((quota): RosterFault[] => {
    const bearing = pairs.filter(({ a, b }) => factsOf(a, b)?.tags.has(quota.tag) === true).length;
    const { least, most } = quotaLimits(quota, pairs.length);
    return bearing >= least && bearing <= most ? [] : [{ code: 'quota-broken', what: quota.name }];
  });
}
