import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';
import { count } from './count.ts';
import { lookUp, pairKeysOf } from './lookup.ts';
import { checkExchanges, checkSlots } from './visits.ts';

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
    | 'quota-broken'
    /** A host has more visitors in one slot than places in it. */
    | 'over-slot-capacity'
    /** A person is in two places in one slot. */
    | 'in-two-places'
    /** A visit without one in return, where visits are exchanges. */
    | 'one-way'
    /** A trio that the problem does not allow. */
    | 'wrong-trio';
  readonly what: string;
}

/** Checks a roster against its problem, from the problem file alone. Empty = the roster holds. */
export function checkRoster(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  return [
    ...checkPairs(problem, pairs),
    ...checkOrder(problem, pairs),
    ...checkCapacities(problem, pairs),
    ...checkLocks(problem, pairs),
    ...checkQuotas(problem, pairs),
    ...(problem.method === 'shadowing' ? checkSlots(problem, pairs) : []),
    ...(problem.reciprocal === true ? checkExchanges(pairs) : []),
  ];
}

function checkPairs(problem: PairingProblem, pairs: readonly ChosenPair[]): readonly RosterFault[] {
  const factsOf = lookUp(problem, pairs);
  const keyOf = pairKeysOf(problem);
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => keyOf(a, b)));
  return pairs.flatMap(({ a, b, score, slot }): RosterFault[] => {
    const what = `${a}-${b}`;
    const facts = factsOf(a, b, slot);
    if (facts === null) return [{ code: 'not-a-candidate', what }];
    if (forbidden.has(keyOf(a, b))) return [{ code: 'forbidden', what }];
    return facts.score === score ? [] : [{ code: 'wrong-score', what }];
  });
}

function checkOrder(problem: PairingProblem, pairs: readonly ChosenPair[]): readonly RosterFault[] {
  return pairs.flatMap((pair, index): RosterFault[] => {
    const before = pairs[index - 1];
    const what = `${pair.a}-${pair.b}`;
    if (problem.method === 'workpair' && pair.a > pair.b) return [{ code: 'unsorted', what }];
    if (before === undefined) return [];
    if (before.a === pair.a && before.b === pair.b) return [{ code: 'chosen-twice', what }];
    const sorted = before.a < pair.a || (before.a === pair.a && before.b < pair.b);
    return sorted ? [] : [{ code: 'unsorted', what }];
  });
}

function checkCapacities(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  const pool = problem.method === 'workpair';
  const left = count(pairs.flatMap(({ a, b }) => (pool ? [a, b] : [a])));
  const right = count(pairs.map(({ b }) => b));
  return problem.people.flatMap(({ id, side, capacity }): RosterFault[] => {
    const taken = (side === 'right' ? right : left).get(id) ?? 0;
    return taken > (capacity ?? 1) ? [{ code: 'over-capacity', what: id }] : [];
  });
}

function checkLocks(problem: PairingProblem, pairs: readonly ChosenPair[]): readonly RosterFault[] {
  const keyOf = pairKeysOf(problem);
  const chosen = new Map(pairs.map(({ a, b, slot }) => [keyOf(a, b), slot]));
  return (problem.locked ?? []).flatMap(([a, b, slot]): RosterFault[] => {
    const held =
      chosen.has(keyOf(a, b)) && (slot ?? chosen.get(keyOf(a, b))) === chosen.get(keyOf(a, b));
    return held ? [] : [{ code: 'lock-missing', what: `${a}-${b}` }];
  });
}

function checkQuotas(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly RosterFault[] {
  if ((problem.quotas ?? []).length === 0) return [];
  const factsOf = lookUp(problem, pairs);
  return (problem.quotas ?? []).flatMap((quota): RosterFault[] => {
    const bearing = pairs.filter(
      ({ a, b, slot }) => factsOf(a, b, slot)?.tags.has(quota.tag) === true,
    ).length;
    const { least, most } = quotaLimits(quota, pairs.length);
    return bearing >= least && bearing <= most ? [] : [{ code: 'quota-broken', what: quota.name }];
  });
}
