import type { Answer } from '../problem/answer.ts';
import type { IdPair, PairingProblem } from '../problem/problem.ts';
import {
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { withLock } from './changed-problem.ts';
import { type StageLoss, stageLoss } from './stage-loss.ts';

/** What two pairs together lose; null where no roster can hold both. */
export type ExchangePrice =
  | { readonly status: 'priced'; readonly loss: StageLoss | null }
  | NoInsight;

/**
 * What the whole roster loses, exactly, when two people change places: the best roster that holds
 * both of their new pairs against the best of all. Cost: one solve.
 */
export async function exchangePrice(
  problem: PairingProblem,
  answer: Answer,
  [one, other]: readonly [IdPair, IdPair],
  options: InsightOptions = {},
): Promise<ExchangePrice> {
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const asked = await startAsking(options).ask(withLock(withLock(problem, one), other));
  if (asked.status === 'infeasible') return { status: 'priced', loss: null };
  if (asked.status !== 'best') return asked;
  return {
    status: 'priced',
    loss: stageLoss(problem, best.objective, asked.answer.objective),
  };
}
