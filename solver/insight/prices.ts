import type { Control } from '../engines/engine.ts';
import type { Answer, StageValues } from '../problem/answer.ts';
import type { IdPair, PairingProblem } from '../problem/problem.ts';
import {
  type Asking,
  type BestAnswer,
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { keyIn, keysIn } from './changed-problem.ts';
import { hopeOf, solvingPairs } from './forced/forced-by-solving.ts';
import { type Forced, forcedPairs } from './forced/forced-pairs.ts';
import { type OpenPair, openPairs } from './open-pairs.ts';
import { type StageLoss, stageLoss } from './stage-loss.ts';

/** A candidate pair with what forcing it loses; null when no roster can hold it. */
export interface PricedPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly chosen: boolean;
  readonly loss: StageLoss | null;
}

/** Whose prices are asked for, beside how they are asked. */
export interface PricesWanted extends InsightOptions {
  /** The id of one person, whose pairs alone are priced; all pairs without it. */
  readonly of?: string;
  /** Pairs whose locks are lifted: what they held back may be a gain. */
  readonly lifted?: readonly IdPair[];
}

/** The prices of all pairs that are candidates and not forbidden, by a, then by b. In a pool `a` is the smaller id. */
export type Prices =
  | { readonly status: 'priced'; readonly pairs: readonly PricedPair[] }
  | NoInsight;

/**
 * What forcing each candidate pair into the roster costs, exactly, stage by stage. Without quotas
 * by exchanges from the best choice, all 10,000 pairs of 100 x 100 at once; where that cannot tell,
 * by a small solve for each pair that is not chosen, which begins with what is known. Lifted locks
 * cost one solve more: the best roster without them is then where it begins, and the losses are those
 * against the answer given.
 */
export async function prices(
  given: PairingProblem,
  answer: Answer,
  options: PricesWanted = {},
): Promise<Prices> {
  const known = provedBest(answer);
  if (known === null) return unproved(answer);
  const asking = startAsking(options);
  const start = await withoutLocks(given, known, options.lifted ?? [], asking);
  if ('status' in start) return start;
  const { problem, best } = start;
  const open = openPairs(problem, options.of);
  const ofWhom = options.of === undefined ? {} : { of: options.of };
  const chosen = keysIn(problem, best.pairs);
  const others = open.filter((pair) => !chosen.has(keyIn(problem, pair)));
  const control: Control = {
    stop: () => (asking.stop() === null ? null : 'cancelled'),
    report: (_, fraction) => asking.report(EXCHANGED * fraction),
  };
  const forced = forcedPairs(
    problem,
    others,
    { lowest: best.objective.fairness, ...ofWhom },
    control,
  );
  if (forced === null) return asking.stop() ?? { status: 'cancelled' };
  const told = await settled(problem, others, forced, best.objective, asking);
  if ('status' in told) return told;
  const lossOf = (values: StageValues): StageLoss => stageLoss(problem, known.objective, values);
  const losses = new Map(told.map(({ pair, values }) => [pair, values]));
  asking.report(1);
  const pairs = open.map((pair): PricedPair => {
    const values = losses.get(pair);
    if (values === undefined) return { ...pair, chosen: true, loss: lossOf(best.objective) };
    return { ...pair, chosen: false, loss: values === null ? null : lossOf(values) };
  });
  return { status: 'priced', pairs };
}

/** The problem without some of its locks, with its best roster. */
async function withoutLocks(
  problem: PairingProblem,
  best: BestAnswer,
  lifted: readonly IdPair[],
  asking: Asking,
): Promise<{ readonly problem: PairingProblem; readonly best: BestAnswer } | NoInsight> {
  if (lifted.length === 0) return { problem, best };
  const gone = keysIn(
    problem,
    lifted.map(([a, b]) => ({ a, b })),
  );
  const locked = (problem.locked ?? []).filter(([a, b]) => !gone.has(keyIn(problem, { a, b })));
  const freed = { ...problem, locked };
  const asked = await asking.ask(freed);
  if (asked.status === 'infeasible') throw new Error('fewer locks leave no roster');
  return asked.status === 'best' ? { problem: freed, best: asked.answer } : asked;
}

/** What part of the whole the exchanges are where some pairs need a solve. */
const EXCHANGED = 0.5;

/** A pair with the values of the best roster that holds it; null where there is none. */
interface Settled {
  readonly pair: OpenPair;
  readonly values: StageValues | null;
}

/**
 * Solves again for each pair of which the exchanges were not sure. Under quotas for all that there
 * could be as well, unless the best roster without quotas keeps them: then none with them is better.
 * For the others the exchanges say what is the best to hope for.
 */
async function settled(
  problem: PairingProblem,
  pairs: readonly OpenPair[],
  forced: readonly Forced[],
  best: StageValues,
  asking: Asking,
): Promise<readonly Settled[] | NoInsight> {
  const hasQuotas = (problem.quotas ?? []).length > 0;
  const isOpen = (known: Forced): boolean =>
    known === 'unsure' || (hasQuotas && known !== 'none' && !known.keepsQuotas);
  const solve = forced.some(isOpen) ? await solvingPairs(problem, best, asking) : null;
  const found: Settled[] = [];
  for (const [k, pair] of pairs.entries()) {
    const known = forced[k] ?? 'unsure';
    const values = typeof known === 'string' ? null : known.values;
    if (solve !== null && isOpen(known)) {
      const solved = await solve(pair, values === null ? best : hopeOf(best, values));
      if (solved.status !== 'solved') return solved;
      found.push({ pair, values: solved.values });
      asking.report(EXCHANGED + ((1 - EXCHANGED) * found.length) / pairs.length);
    } else found.push({ pair, values });
  }
  return found;
}
