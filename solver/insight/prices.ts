import { assignmentEngine } from '../engines/assignment/index.ts';
import type { Control } from '../engines/engine.ts';
import type { Answer, StageValues } from '../problem/answer.ts';
import { buildModel } from '../problem/build-model.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import {
  type Asking,
  type BestAnswer,
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { keyIn, keysIn, withLock } from './changed-problem.ts';
import { forcedPairs } from './forced-pairs.ts';
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
}

/** The prices of all pairs that are candidates and not forbidden, by a, then by b. In a pool `a` is the smaller id. */
export type Prices =
  | { readonly status: 'priced'; readonly pairs: readonly PricedPair[] }
  | NoInsight;

/**
 * What forcing each candidate pair into the roster costs, exactly, stage by stage. Without quotas
 * by shortest exchanges from the best choice, all 10,000 pairs of 100 x 100 at once; else by one
 * solve per pair that is not chosen.
 */
export async function prices(
  problem: PairingProblem,
  answer: Answer,
  options: PricesWanted = {},
): Promise<Prices> {
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const asking = startAsking(options);
  if (problem.method === 'mentoring') {
    const model = buildModel(problem);
    if (assignmentEngine.claims(model)) {
      const all = byExchanges(problem, model, best, asking);
      return all.status === 'priced' ? { ...all, pairs: all.pairs.filter(isOf(options)) } : all;
    }
  }
  return bySolving(problem, best, asking, options);
}

function byExchanges(
  problem: PairingProblem,
  model: ReturnType<typeof buildModel>,
  best: BestAnswer,
  asking: Asking,
): Prices {
  const control: Control = {
    stop: () => (asking.stop() === null ? null : 'cancelled'),
    report: (_, fraction) => asking.report(fraction),
  };
  const { fairness } = best.objective;
  const forced = forcedPairs(model, fairness, control);
  if (forced === null) return asking.stop() ?? { status: 'cancelled' };
  const chosen = keysIn(problem, best.pairs);
  const priced = forced.map(({ row, column, score, values }): PricedPair => {
    const pair = { a: model.left.ids[row] ?? '', b: model.right.ids[column] ?? '' };
    const loss = values === null ? null : stageLoss(problem, best.objective, values);
    return { ...pair, score, chosen: chosen.has(keyIn(problem, pair)), loss };
  });
  const locks = model.locks.map(({ row, column, score }): PricedPair => {
    const pair = { a: model.left.ids[row] ?? '', b: model.right.ids[column] ?? '' };
    return { ...pair, score: score ?? 0, chosen: true, loss: noLoss(problem, best.objective) };
  });
  asking.report(1);
  return { status: 'priced', pairs: [...priced, ...locks].sort(byIds) };
}

async function bySolving(
  problem: PairingProblem,
  best: BestAnswer,
  asking: Asking,
  options: PricesWanted,
): Promise<Prices> {
  const chosen = keysIn(problem, best.pairs);
  const wanted = openPairs(problem).filter(isOf(options));
  const pairs: PricedPair[] = [];
  for (const pair of wanted) {
    const { a, b } = pair;
    const isChosen = chosen.has(keyIn(problem, pair));
    if (isChosen) {
      pairs.push({ ...pair, chosen: true, loss: noLoss(problem, best.objective) });
      continue;
    }
    const asked = await asking.ask(withLock(problem, [a, b]));
    if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
    const loss =
      asked.status === 'infeasible'
        ? null
        : stageLoss(problem, best.objective, asked.answer.objective);
    pairs.push({ ...pair, chosen: false, loss });
    asking.report(pairs.length / wanted.length);
  }
  asking.report(1);
  return { status: 'priced', pairs };
}

function isOf({ of }: PricesWanted): (pair: { readonly a: string; readonly b: string }) => boolean {
  return ({ a, b }) => of === undefined || a === of || b === of;
}

/** Every candidate pair that is not forbidden, once, as a roster names it, with its best score. */
function openPairs(
  problem: PairingProblem,
): readonly { readonly a: string; readonly b: string; readonly score: number }[] {
  const forbidden = keysIn(
    problem,
    (problem.forbidden ?? []).map(([a, b]) => ({ a, b })),
  );
  const found = new Map<string, { a: string; b: string; score: number }>();
  for (const { a, b, score } of asCandidates(problem).candidates) {
    const key = keyIn(problem, { a, b });
    if (forbidden.has(key)) continue;
    const best = Math.max(score, found.get(key)?.score ?? 0);
    const isTurned = problem.method === 'workpair' && b < a;
    found.set(key, isTurned ? { a: b, b: a, score: best } : { a, b, score: best });
  }
  return [...found.values()].sort(byIds);
}

function noLoss(problem: PairingProblem, values: StageValues): StageLoss {
  return stageLoss(problem, values, values);
}

function byIds(
  one: { readonly a: string; readonly b: string },
  other: { readonly a: string; readonly b: string },
): number {
  if (one.a !== other.a) return one.a < other.a ? -1 : 1;
  if (one.b === other.b) return 0;
  return one.b < other.b ? -1 : 1;
}
