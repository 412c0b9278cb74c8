import type { SolveOptions } from '../control.ts';
import type { Answer, ChosenPair } from '../problem/answer.ts';
import type { IdPair, PairingProblem } from '../problem/problem.ts';
import { solve } from '../solve.ts';

/** What it costs to force a pair into the roster. */
export type PairPrice =
  /** No roster can hold the pair; `conflict` names the rules in the way, its own lock among them. */
  | { readonly status: 'impossible'; readonly conflict: readonly string[] }
  | {
      readonly status: 'priced';
      /** The best roster with the pair. */
      readonly answer: Answer;
      /** What each stage loses; a later stage may gain where an earlier one loses. */
      readonly loss: {
        readonly matched: number;
        readonly fairness: number;
        readonly total: number;
      };
      /** Pairs of the best roster that have to go, and pairs that take their place. */
      readonly gone: readonly ChosenPair[];
      readonly come: readonly ChosenPair[];
    }
  /** One of the two solves did not come to a proved end. */
  | { readonly status: 'unknown' };

/**
 * The exact price of forcing a pair, by solving again with the pair locked. `best` is the answer to
 * the problem as it is. A pair that is in the best roster already costs nothing.
 */
export async function priceOfPair(
  problem: PairingProblem,
  best: Answer,
  pair: IdPair,
  options: SolveOptions = {},
): Promise<PairPrice> {
  const answer = await solve({ ...problem, locked: [...(problem.locked ?? []), pair] }, options);
  if (answer.status === 'infeasible') return { status: 'impossible', conflict: answer.conflict };
  if (answer.status !== 'optimal' || answer.objective === null || best.objective === null) {
    return { status: 'unknown' };
  }
  return {
    status: 'priced',
    answer,
    loss: {
      matched: best.objective.matched - answer.objective.matched,
      fairness: (best.objective.fairness ?? 0) - (answer.objective.fairness ?? 0),
      total: best.objective.total - answer.objective.total,
    },
    gone: without(best.pairs, answer.pairs),
    come: without(answer.pairs, best.pairs),
  };
}

function without(
  pairs: readonly ChosenPair[],
  others: readonly ChosenPair[],
): readonly ChosenPair[] {
  const known = new Set(others.map(({ a, b }) => JSON.stringify([a, b])));
  return pairs.filter(({ a, b }) => !known.has(JSON.stringify([a, b])));
}
