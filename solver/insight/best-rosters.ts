import type { Answer } from '../problem/answer.ts';
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
import { keyIn, keysIn, withLock, withoutPair, withScores } from './changed-problem.ts';
import { prices } from './prices.ts';
import { compareValues, stagesOf } from './stage-loss.ts';
import { type Ties, ties } from './ties.ts';

/** The best rosters of a problem: what they share, where they differ and how many they are. */
export type BestRosters =
  | (Ties & {
      readonly status: 'told';
      /** The number of best rosters, never above the limit. */
      readonly count: number;
      /** Whether there are no more than that. */
      readonly isAll: boolean;
    })
  | NoInsight;

const MOST_ROSTERS = 1000;

/** How far the question is when the pairs are priced, and when it is known which can be exchanged. */
const PRICED = 0.8;
const COMPARED = 0.9;

/**
 * Which pairs all best rosters share, which can be exchanged at no loss in any stage, and how many
 * best rosters there are up to a limit. Without quotas from the prices of one solve; else by pricing
 * every pair. Counts by branching over a pair that some of the best rosters hold, so every branch
 * ends in a roster. Cost: about two solves of the exchangeable pairs alone for each roster counted.
 */
export async function bestRosters(
  problem: PairingProblem,
  answer: Answer,
  options: InsightOptions & { readonly limit?: number } = {},
): Promise<BestRosters> {
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const asking = startAsking(options);
  const compared = tiesBetween(problem) ?? (await tiesByPrices(problem, best, asking, options));
  if ('status' in compared) return compared;
  const { limit = MOST_ROSTERS } = options;
  const counting = new Counting(problem, best, compared, limit, asking);
  const counted = await counting.count();
  if (counted !== null) return counted;
  asking.report(1);
  return { status: 'told', ...compared, count: counting.found, isAll: counting.isAll };
}

/** The prices of people know no difference between no pairs at all and pairs that score 0. */
function tiesBetween(problem: PairingProblem): Ties | null {
  const stages = stagesOf(problem);
  const isTold = stages.includes('matched') || !stages.includes('fairness');
  return problem.method === 'mentoring' && isTold ? ties(problem) : null;
}

/** Pairs that cost nothing are in some best roster; those that cannot go at no loss are in all. */
async function tiesByPrices(
  problem: PairingProblem,
  best: BestAnswer,
  asking: Asking,
  options: InsightOptions,
): Promise<Ties | NoInsight> {
  const onProgress = (fraction: number): void => asking.report(PRICED * fraction);
  const priced = await prices(problem, best, { ...options, onProgress });
  if (priced.status !== 'priced') return priced;
  const free = priced.pairs.filter(
    ({ loss }) => loss !== null && Object.values(loss).every((own) => own === 0 || own === null),
  );
  const always: IdPair[] = [];
  const sometimes: IdPair[] = [];
  for (const [done, { a, b, chosen }] of free.entries()) {
    asking.report(PRICED + ((COMPARED - PRICED) * done) / free.length);
    const pair: IdPair = [a, b];
    if (!chosen) {
      sometimes.push(pair);
      continue;
    }
    const asked = await asking.ask(withoutPair(problem, pair));
    if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
    const canGo =
      asked.status === 'best' &&
      !isLocked(problem, pair) &&
      compareValues(problem, asked.answer.objective, best.objective) === 0;
    (canGo ? sometimes : always).push(pair);
  }
  return { always, sometimes };
}

function isLocked(problem: PairingProblem, [a, b]: IdPair): boolean {
  const locked = (problem.locked ?? []).map(([one, other]) => ({ a: one, b: other }));
  return keysIn(problem, locked).has(keyIn(problem, { a, b }));
}

class Counting {
  found = 0;
  isAll = true;
  private readonly problem: PairingProblem;
  private readonly best: BestAnswer;
  private readonly sometimes: readonly IdPair[];
  private readonly limit: number;
  private readonly asking: Asking;

  /** Only the pairs of best rosters are kept, so that each solve is small. */
  constructor(
    problem: PairingProblem,
    best: BestAnswer,
    { always, sometimes }: Ties,
    limit: number,
    asking: Asking,
  ) {
    const pairs = [...always, ...sometimes].map(([a, b]) => ({ a, b }));
    const keys = keysIn(problem, pairs);
    this.problem = withScores(problem, (own) => (keys.has(keyIn(problem, own)) ? own.score : -1));
    this.best = best;
    this.sometimes = sometimes;
    this.limit = limit;
    this.asking = asking;
  }

  count(): Promise<NoInsight | null> {
    return this.branch(this.problem, this.best, this.sometimes);
  }

  /** Counts the best rosters of a problem of which one is known. */
  private async branch(
    problem: PairingProblem,
    known: BestAnswer,
    open: readonly IdPair[],
  ): Promise<NoInsight | null> {
    const stop = this.asking.stop();
    if (stop !== null) return stop;
    if (this.found >= this.limit) {
      this.isAll = false;
      return null;
    }
    const exact = tiesBetween(problem);
    const undecided = exact?.sometimes ?? open;
    const held = keysIn(problem, known.pairs);
    for (const [index, pair] of undecided.entries()) {
      const isHeld = held.has(keyIn(problem, { a: pair[0], b: pair[1] }));
      const flipped = isHeld ? withoutPair(problem, pair) : withLock(problem, pair);
      const asked = await this.asking.ask(flipped);
      if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
      if (asked.status !== 'best' || !this.isBest(asked.answer)) continue;
      const later = undecided.slice(index + 1);
      const same = isHeld ? withLock(problem, pair) : withoutPair(problem, pair);
      return (
        (await this.branch(same, known, later)) ?? (await this.branch(flipped, asked.answer, later))
      );
    }
    this.found += 1;
    this.asking.report(COMPARED + ((1 - COMPARED) * this.found) / this.limit);
    return null;
  }

  private isBest({ objective }: BestAnswer): boolean {
    return compareValues(this.problem, objective, this.best.objective) === 0;
  }
}
