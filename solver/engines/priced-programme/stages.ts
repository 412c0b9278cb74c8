import type { Highs } from 'highs';
import { at } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import { reachableLowest } from '../assignment/reachable-lowest.ts';
import type { Control } from '../engine.ts';
import { lastThatHolds } from './last-that-holds.ts';
import { type Outcome, solveQuestion } from './programme.ts';
import type { Question } from './question.ts';
import type { Proved } from './relaxation.ts';
import type { Scope } from './scope.ts';
import { mostPairs, solveWithoutRules } from './start.ts';

type Solved = Extract<Outcome, { status: 'solved' }>;

/** A bound and what it proves in the order of the stages. */
export interface StageBound {
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly stages: readonly Stage[];
  readonly proved: Proved;
}

export type Staged =
  | {
      readonly status: 'solved';
      readonly last: Solved;
      readonly bounds: readonly StageBound[];
      /** Whether the bounds alone prove every stage. */
      readonly tight: boolean;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'interrupted' | 'unsure'; readonly cells: Int32Array | null };

/** What earlier stages have settled. */
interface Settled {
  readonly atLeast: number;
  readonly fewest: number;
  readonly most: number;
}

/** Solves the stages of the objective one after the other, each exactly. */
export class Stages {
  private readonly highs: Highs;
  private readonly scope: Scope;
  private readonly control: Control;
  private readonly bounds: StageBound[] = [];
  private tight = true;
  private best: Int32Array | null = null;

  constructor(highs: Highs, scope: Scope, control: Control) {
    this.highs = highs;
    this.scope = scope;
    this.control = control;
  }

  solve(): Staged {
    const { objective } = this.scope.model;
    const fairAt = objective.indexOf('fairness');
    const sums = objective.filter((stage) => stage !== 'fairness');
    const open: Settled = { atLeast: 0, fewest: 0, most: Infinity };
    if (fairAt < 0) return this.finish(this.solveSums(sums, open, 'all'));
    const before = objective.slice(0, fairAt);
    this.control.report('matched', 0);
    const first = this.solveSums(before, open, 'before-fairness');
    if (first.status !== 'solved') return this.finish(first);
    this.control.report('fairness', 0.2);
    const settled = this.raiseLowest(before, first);
    if ('status' in settled) return this.finish(settled);
    this.control.report('total', 0.6);
    return this.finish(this.solveSums(sums, settled, 'all'));
  }

  private finish(outcome: Outcome): Staged {
    const { bounds, tight } = this;
    if (outcome.status === 'solved') return { status: 'solved', last: outcome, bounds, tight };
    if (outcome.status === 'none') return { status: 'infeasible' };
    return { status: outcome.status, cells: outcome.cells ?? this.best };
  }

  /** Solves the stages that are sums, in their order, with what is settled. */
  private solveSums(
    stages: readonly Stage[],
    settled: Settled,
    proves: StageBound['proves'],
  ): Outcome {
    const [first, second] = stages;
    if (first !== 'matched') {
      const outcome = this.ask(this.sumQuestion(stages, settled));
      this.note(proves, stages, outcome);
      return outcome;
    }
    if (settled.fewest === settled.most) {
      return this.solveTotal(stages, settled, proves);
    }
    const most = this.matchedAlone(settled);
    const whole = this.solveTotal(
      stages,
      { ...settled, fewest: most.pairs, most: most.pairs },
      proves,
    );
    if (whole.status !== 'none') {
      if (whole.status === 'solved')
        this.bounds.push({ proves, stages: ['matched'], proved: most.proved });
      return whole;
    }
    const matched = this.ask({ ...settled, offset: 1, factor: 0 });
    this.note(proves, ['matched'], matched);
    if (matched.status !== 'solved' || second === undefined) return matched;
    return this.solveTotal(
      stages,
      { ...settled, fewest: matched.worth, most: matched.worth },
      proves,
    );
  }

  private matchedAlone(settled: Settled): { readonly pairs: number; readonly proved: Proved } {
    const asked = { ...settled, offset: 1, factor: 0 };
    const first = solveWithoutRules(this.scope, asked, this.control);
    const pairs = first.pairs + this.scope.locked.pairs;
    const bound = pairs * first.prices.denominator;
    return { pairs, proved: { question: asked, rules: [], prices: first.prices, bound } };
  }

  /** With the number of pairs settled: the best total, or any roster if the total is no stage. */
  private solveTotal(
    stages: readonly Stage[],
    settled: Settled,
    proves: StageBound['proves'],
  ): Outcome {
    const factor = stages.includes('total') ? 1 : 0;
    const outcome = this.ask({ ...settled, offset: 0, factor });
    if (factor === 1) this.note(proves, ['total'], outcome);
    return outcome;
  }

  /** Stages that do not begin with the number of pairs, in one weight. */
  private sumQuestion([first, second]: readonly Stage[], settled: Settled): Question {
    if (first === undefined) return { ...settled, offset: 0, factor: 0 };
    if (second === undefined) return { ...settled, offset: 0, factor: 1 };
    return { ...settled, offset: 1, factor: mostPairs(this.scope) + 1 };
  }

  private note(proves: StageBound['proves'], stages: readonly Stage[], outcome: Outcome): void {
    if (outcome.status !== 'solved') return;
    if (stages.length > 0) this.bounds.push({ proves, stages, proved: outcome.proved });
    this.tight &&= outcome.tight;
  }

  private ask(question: Question): Outcome {
    const outcome = solveQuestion(this.highs, this.scope, question, this.control);
    if (outcome.status === 'solved') this.best = outcome.cells;
    return outcome;
  }

  /** The highest lowest score that costs the stages before it nothing. */
  private raiseLowest(before: readonly Stage[], first: Solved): Settled | Outcome {
    const pairs = first.cells.length + this.scope.locked.pairs;
    const settled: Settled = before.includes('matched')
      ? { atLeast: 0, fewest: pairs, most: pairs }
      : { atLeast: 0, fewest: 1, most: Infinity };
    if (settled.most === 0) return settled;
    const values = reachableLowest(this.scope.model, this.scope.free);
    let ended: Outcome | null = null;
    const failures = new Map<number, Proved | null>();
    const holds = (atLeast: number): boolean => {
      if (ended !== null) return false;
      const outcome = this.keeps(before, { ...settled, atLeast }, first);
      if (outcome.status === 'interrupted' || outcome.status === 'unsure') ended = outcome;
      if (outcome.status === 'none') failures.set(atLeast, outcome.proved);
      return outcome.status === 'solved';
    };
    const place = lastThatHolds(this.hopeful(values, settled), (k) => holds(at(values, k)));
    if (ended !== null) return ended;
    const next = place < 0 ? 0 : values[place + 1];
    if (next !== undefined && !failures.has(next)) holds(next);
    if (ended !== null) return ended;
    const failure = failures.get(next ?? -1);
    if (failure === null) this.tight = false;
    if (failure !== undefined && failure !== null) {
      this.bounds.push({ proves: 'fairness', stages: before, proved: failure });
    }
    if (place < 0) return { atLeast: 0, fewest: 0, most: 0 };
    return { ...settled, atLeast: at(values, place) };
  }

  /** How many of the values, from the first, could hold if there were no quotas. */
  private hopeful(values: readonly number[], settled: Settled): number {
    const enough = (k: number): boolean =>
      this.matchedAlone({ ...settled, atLeast: at(values, k) }).pairs >= settled.fewest;
    return lastThatHolds(values.length, enough, 'from-the-middle') + 1;
  }

  /** Whether the stages before fairness keep their values with only pairs of a higher score. */
  private keeps(before: readonly Stage[], settled: Settled, first: Solved): Outcome {
    if (!before.includes('total')) return this.ask({ ...settled, offset: 0, factor: 0 });
    const { offset, factor } = first.asked;
    const outcome = this.ask({ ...settled, offset, factor });
    if (outcome.status !== 'solved') return outcome;
    if (outcome.worth === first.worth) return outcome;
    return { status: 'none', proved: outcome.tight ? outcome.proved : null };
  }
}
