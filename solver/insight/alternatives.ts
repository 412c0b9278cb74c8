import type { Answer, ChosenPair, StageValues } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import {
  type BestAnswer,
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { amongVisits, withPairLimit } from './changed-problem.ts';
import { type Roster, rosterOf } from './people.ts';
import { type StageLoss, stageLoss } from './stage-loss.ts';

/** What alternatives are wanted. */
export interface AlternativesWanted {
  readonly count: number;
  /** In how many pairs, at least, any two of the rosters differ: so many of each are not in the other. */
  readonly differ: number;
  /** The most of the best roster's total that an alternative may lose, in percent. */
  readonly lossPercent: number;
}

/** Another good roster. */
export interface Alternative extends Roster {
  readonly objective: StageValues;
  readonly loss: StageLoss;
  /** What of the best roster it does not hold, and what it holds instead. */
  readonly gone: readonly ChosenPair[];
  readonly come: readonly ChosenPair[];
}

export type Alternatives =
  | {
      readonly status: 'told';
      /** Best first. */
      readonly rosters: readonly Alternative[];
      /** Why there are not more, or that there are as many as wanted. */
      readonly ended: 'enough' | 'none-differ' | 'fewer-pairs' | 'loses-too-much';
    }
  | NoInsight;

/**
 * Rosters with as many pairs as the best one that differ from it and from each other, each the best
 * of those that are left: by the number of pairs, then by the total. The lowest score is not raised
 * in them, since that would hide rosters that lose less; it is told with each. A roster must lack at
 * least `differ` pairs of each one before it. Exact: each solve limits by a quota how many pairs of
 * each roster before may be chosen again. Cost: one solve with quotas for each alternative.
 */
export async function alternatives(
  problem: PairingProblem,
  answer: Answer,
  wanted: AlternativesWanted,
  options: InsightOptions = {},
): Promise<Alternatives> {
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const asking = startAsking(options);
  const rosters: Alternative[] = [];
  let limited: PairingProblem = { ...problem, objective: ['matched', 'total'] };
  let last: readonly ChosenPair[] = best.pairs;
  while (rosters.length < wanted.count) {
    const most = last.length - Math.max(1, wanted.differ);
    if (most < 0) return { status: 'told', rosters, ended: 'none-differ' };
    limited = withPairLimit(limited, amongVisits(problem, last), { max: most });
    const asked = await asking.ask(limited);
    if (asked.status === 'infeasible') return { status: 'told', rosters, ended: 'none-differ' };
    if (asked.status !== 'best') return asked;
    const { objective, pairs } = asked.answer;
    if (objective.matched < best.objective.matched) {
      return { status: 'told', rosters, ended: 'fewer-pairs' };
    }
    if (losesTooMuch(objective.total, best.objective.total, wanted.lossPercent)) {
      return { status: 'told', rosters, ended: 'loses-too-much' };
    }
    rosters.push(alternative(problem, best, asked.answer));
    asking.report(rosters.length / wanted.count);
    last = pairs;
  }
  return { status: 'told', rosters, ended: 'enough' };
}

/** Percents are meant as the decimals that were written: a millionth of a point is no loss. */
function losesTooMuch(total: number, best: number, percent: number): boolean {
  return (best - total) * 100 > best * percent + 1e-6;
}

function alternative(problem: PairingProblem, best: BestAnswer, other: BestAnswer): Alternative {
  const { objective, pairs } = other;
  const isBefore = amongVisits(problem, best.pairs);
  const isAfter = amongVisits(problem, pairs);
  return {
    ...rosterOf(other),
    objective,
    loss: stageLoss(problem, best.objective, objective),
    gone: best.pairs.filter((pair) => !isAfter(pair)),
    come: pairs.filter((pair) => !isBefore(pair)),
  };
}
