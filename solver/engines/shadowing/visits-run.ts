import type { StageValues } from '../../problem/answer.ts';
import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Control, StopReason } from '../engine.ts';
import { highestThatHolds } from '../search.ts';
import { type VisitBound, visitBound } from './certificate.ts';
import { bestFlow } from './flow.ts';
import { conflictOfLocks } from './lock-conflict.ts';
import type { ShadowingModel } from './model.ts';
import { buildNetwork, type Network } from './network.ts';
import type { ChosenVisit, ShadowingOutcome } from './outcome.ts';
import { SideRules } from './side-rules.ts';
import { guessRoster, type Searched, searchTree } from './tree.ts';
import { type StageWeights, stageWeights, worthOfVisits } from './worth.ts';

const HIGHEST_SCORE = 1000;

/** By how many points a visit the first bound on the total is likely too high. */
const LIKELY_POINTS = 5;

/** Solves a programme of one-way visits, stage by stage. */
export function solveVisits(model: ShadowingModel, control: Control): ShadowingOutcome {
  return new VisitsRun(model, control).solve();
}

class VisitsRun {
  private readonly model: ShadowingModel;
  private readonly control: Control;
  private readonly network: Network;
  private readonly rules: SideRules;
  private readonly bounds: VisitBound[] = [];
  /** Whether some stage was proved by branching, and not by prices alone. */
  private branched = false;
  private best: Uint8Array | null = null;
  /** The highest lowest score that is not refuted yet. */
  private fairness = HIGHEST_SCORE;

  constructor(model: ShadowingModel, control: Control) {
    this.model = model;
    this.control = control;
    this.network = buildNetwork(model);
    this.rules = new SideRules(model);
  }

  solve(): ShadowingOutcome {
    const { model, control } = this;
    const conflict = conflictOfLocks(model, this.network, this.rules, control);
    if (conflict.length > 0) return { status: 'infeasible', conflict };
    const lowest = model.objective.includes('fairness') ? this.raiseLowest() : 0;
    if (typeof lowest !== 'number') return lowest;
    control.report('total', 0.6);
    const weights = stageWeights(model, model.objective, lowest);
    const searched = this.search(weights, this.bonuses(weights));
    if (searched.status !== 'solved') return this.unsolved(searched, weights);
    this.prove('all', model.objective, weights, searched, searched.worth);
    return {
      status: 'optimal',
      visits: this.chosen(searched.best),
      proof: this.branched ? 'exhausted columns' : 'dual certificate',
      certificate: { kind: 'visits', bounds: this.bounds },
    };
  }

  /** The highest lowest score that costs the stages before it nothing, with its proof. */
  private raiseLowest(): number | ShadowingOutcome {
    const { objective, visits, locks } = this.model;
    const before = objective.slice(0, objective.indexOf('fairness'));
    const values = [...new Set(visits.score)].sort((one, other) => one - other);
    this.fairness = values[values.length - 1] ?? 0;
    if (before.length === 0 && locks.length === 0) return this.fairness;
    this.control.report('matched', 0);
    const weights = stageWeights(this.model, before, 0);
    const first = this.search(weights, this.bonuses(weights));
    if (first.status !== 'solved') return this.unsolved(first, weights);
    this.prove('before-fairness', before, weights, first, first.worth);
    this.control.report('fairness', 0.3);
    return this.searchLowest(values, before, first.worth);
  }

  private searchLowest(
    values: readonly number[],
    before: readonly Stage[],
    goal: number,
  ): number | ShadowingOutcome {
    let stopped: ShadowingOutcome | null = null;
    const failures = new Map<number, Searched>();
    const lowest = highestThatHolds(values, (value) => {
      if (stopped !== null) return false;
      const weights = stageWeights(this.model, before, value);
      const tried = this.search(weights, goal, goal);
      if (tried.status === 'below') {
        failures.set(value, tried);
        this.fairness = values[values.indexOf(value) - 1] ?? 0;
      } else if (tried.status !== 'solved') {
        stopped = this.stopped(tried.status, { ...weights, atLeast: 0 }, goal);
      }
      return tried.status === 'solved';
    });
    if (stopped !== null) return stopped;
    const next = values[values.indexOf(lowest ?? -1) + 1] ?? -1;
    const failure = failures.get(next);
    if (failure !== undefined) {
      this.prove('fairness', before, stageWeights(this.model, before, next), failure, goal - 1);
    }
    return lowest ?? 0;
  }

  private search(weights: StageWeights, least: number, enough = Infinity): Searched {
    const worth = worthOfVisits(this.model, weights);
    const goal = { least, enough, gap: this.likelyGap(weights) };
    const { control, network, rules } = this;
    const known = this.guess(weights) ?? this.best;
    const searched = searchTree(network, rules, worth, goal, control, known);
    this.best = searched.best ?? this.best;
    return searched;
  }

  /**
   * A roster to start from in a stage that knows no scores: there so many choices are equal that
   * prices cannot lead from one that breaks the rule to one that keeps it, and scores help them.
   */
  private guess(weights: StageWeights): Uint8Array | null {
    const { model, network, rules } = this;
    if (weights.factor > 0 || rules.moments.length === 0) return null;
    const flow = bestFlow(network, worthOfVisits(model, weights), this.control);
    const mostPairs = (flow.bound - this.bonuses(weights)) / Math.max(1, weights.offset);
    const scored = stageWeights(model, ['matched', 'total'], weights.atLeast);
    const least = this.bonuses(scored);
    const asGood = least + scored.offset * Math.floor(mostPairs);
    const goal = { least, enough: asGood, gap: this.likelyGap(scored) };
    return guessRoster(network, rules, worthOfVisits(model, scored), goal, this.control);
  }

  /** A few points for each visit, or one visit where scores do not count. */
  private likelyGap({ factor }: StageWeights): number {
    return factor === 0 ? 1 : factor * LIKELY_POINTS * this.model.most;
  }

  /** What every roster is worth at least: it keeps all locks. */
  private bonuses({ bonus }: StageWeights): number {
    return bonus * this.model.locks.length;
  }

  /** Keeps the prices if they prove by themselves that nothing is worth more than `most`. */
  private prove(
    proves: VisitBound['proves'],
    stages: readonly Stage[],
    weights: StageWeights,
    { root }: Searched,
    most: number,
  ): void {
    if (root.bound > most) this.branched = true;
    else {
      const { model, network, rules } = this;
      this.bounds.push(visitBound(model, network, proves, stages, weights, rules.moments, root));
    }
  }

  private chosen(taken: Uint8Array | null): readonly ChosenVisit[] {
    if (taken === null) return [];
    const { host, visitor, slot, score } = this.model.visits;
    const chosen: ChosenVisit[] = [];
    for (let visit = taken.indexOf(1); visit >= 0; visit = taken.indexOf(1, visit + 1)) {
      chosen.push({
        host: at(host, visit),
        visitor: at(visitor, visit),
        slot: at(slot, visit),
        score: at(score, visit),
      });
    }
    return chosen.sort((one, other) => one.host - other.host || one.visitor - other.visitor);
  }

  /** A stage without a roster: the locks cannot all hold, or there was no time. */
  private unsolved({ status, bound }: Searched, weights: StageWeights): ShadowingOutcome {
    if (status === 'cancelled' || status === 'time') return this.stopped(status, weights, bound);
    return { status: 'infeasible', conflict: this.model.locks.map(({ name }) => name) };
  }

  private stopped(reason: StopReason, weights: StageWeights, bound: number): ShadowingOutcome {
    const visits = this.best === null ? null : this.chosen(this.best);
    return { status: 'stopped', reason, visits, bound: this.boundValues(weights, bound) };
  }

  /** Reads the stage values out of a bound on the worth, the earlier stage first. */
  private boundValues(weights: StageWeights, bound: number): StageValues {
    const { offset, factor } = weights;
    const worth = bound - this.bonuses(weights);
    const most = this.model.most;
    const { fairness } = this;
    if (offset > factor) {
      const matched = Math.min(most, Math.floor(worth / offset));
      const rest = factor === 0 ? HIGHEST_SCORE * matched : worth - offset * matched;
      return { matched, fairness, total: Math.min(rest, HIGHEST_SCORE * matched) };
    }
    if (factor === 0) return { matched: most, fairness, total: HIGHEST_SCORE * most };
    const total = Math.min(HIGHEST_SCORE * most, Math.floor(worth / factor));
    const rest = offset === 0 ? most : worth - factor * total;
    return { matched: Math.min(most, rest), fairness, total };
  }
}
