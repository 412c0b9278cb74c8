import type { Highs } from 'highs';
import type { Stage } from '../../problem/problem.ts';
import { reachableLowest } from '../assignment/reachable-lowest.ts';
import type { Control } from '../engine.ts';
import { highestThatHolds } from '../search.ts';
import { type Outcome, solveQuestion } from './programme.ts';
import type { Proved } from './proved.ts';
import type { Question } from './question.ts';
import { mostFreePairs, type Scope } from './scope.ts';
import { solveWithoutRules } from './start.ts';

type Solved = Extract<Outcome, { status: 'solved' }>;

/** What is known from elsewhere proves nothing here. */
const HAS_FAILED: Outcome = { status: 'none', proved: null };

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
  | {
      readonly status: 'interrupted' | 'unsure';
      readonly cells: Int32Array | null;
      /** What no better roster exceeds in any stage; Infinity where that is not known. */
      readonly highest: Highest;
    };

/** What no roster exceeds that is as good as any in the stages before. */
export interface Highest {
  readonly matched: number;
  readonly fairness: number;
  readonly total: number;
}

/** What earlier stages have settled. */
interface Settled {
  readonly atLeast: number;
  readonly fewest: number;
  readonly most: number;
}

/** It is known that no roster of at least so many pairs has none below this score. */
export interface Failed {
  readonly matched: number;
  readonly atLeast: number;
}

const NOTHING_FAILED: Failed = { matched: Infinity, atLeast: Infinity };

/** Solves the stages of the objective one after the other, each exactly. */
export class Stages {
  private readonly highs: Highs;
  private readonly scope: Scope;
  private readonly control: Control;
  private readonly bounds: StageBound[] = [];
  private tight = true;
  private best: Int32Array | null = null;
  private highest: Highest = { matched: Infinity, fairness: Infinity, total: Infinity };
  private readonly answers = new Map<string, Outcome>();
  private readonly failed: Failed;

  constructor(highs: Highs, scope: Scope, control: Control, failed: Failed = NOTHING_FAILED) {
    this.highs = highs;
    this.scope = scope;
    this.control = control;
    this.failed = failed;
  }

  solve(): Staged {
    const { objective } = this.scope;
    const fairAt = objective.indexOf('fairness');
    const sums = objective.filter((stage) => stage !== 'fairness');
    const open: Settled = { atLeast: 0, fewest: 0, most: Infinity };
    if (fairAt < 0) return this.finish(this.solveSums(sums, open, 'all'));
    const before = objective.slice(0, fairAt);
    const settled = this.shortcut(before) ?? this.settleFairness(before, open);
    if ('status' in settled) return this.finish(settled);
    this.control.report('total', 0.6);
    this.lower({ fairness: settled.atLeast });
    return this.finish(this.lastly(this.solveSums(sums, settled, 'all'), settled));
  }

  /** Where the total alone was left to settle, its bound holds for every better roster. */
  private lastly(outcome: Outcome, { fewest, most }: Settled): Outcome {
    const { objective } = this.scope;
    const isTotal = fewest === most && objective.includes('total');
    if ('highest' in outcome && isTotal) this.lower({ total: outcome.highest });
    return outcome;
  }

  private lower(known: Partial<Highest>): void {
    const { fairness, matched, total } = { ...this.highest, ...known };
    this.highest = {
      matched: Math.min(matched, this.highest.matched),
      fairness: Math.min(fairness, this.highest.fairness),
      total: Math.min(total, this.highest.total),
    };
  }

  private settleFairness(before: readonly Stage[], open: Settled): Settled | Outcome {
    this.control.report('matched', 0);
    const first = this.solveSums(before, open, 'before-fairness');
    return first.status === 'solved' ? this.raiseLowest(before, first) : first;
  }

  /**
   * Where only the number of pairs comes before: if the highest number without quotas can be kept
   * at some lowest score, it is the number with them, and no large programme has to say so first.
   */
  private shortcut(before: readonly Stage[]): Settled | Outcome | null {
    if (before.length !== 1 || before[0] !== 'matched') return null;
    const open = { atLeast: 0, fewest: 0, most: Infinity };
    const { pairs, proved } = this.matchedAlone(open);
    if (pairs === 0) return null;
    const settled = { atLeast: 0, fewest: pairs, most: pairs };
    const raised = this.raiseFrom(before, settled, { ...settled, offset: 0, factor: 0 }, 0);
    if (raised === null || 'status' in raised) {
      this.forget();
      return raised;
    }
    this.bounds.push({ proves: 'before-fairness', stages: ['matched'], proved });
    return raised;
  }

  /** What was noted about a number of pairs that does not hold proves nothing. */
  private forget(): void {
    this.bounds.length = 0;
    this.tight = true;
    this.highest = { ...this.highest, fairness: Infinity, total: Infinity };
  }

  private finish(outcome: Outcome): Staged {
    const { bounds, tight } = this;
    if (outcome.status === 'solved') return { status: 'solved', last: outcome, bounds, tight };
    if (outcome.status === 'none') return { status: 'infeasible' };
    return { status: outcome.status, cells: outcome.cells ?? this.best, highest: this.highest };
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
    if (settled.atLeast === 0 && settled.fewest === 0) this.lower({ matched: pairs });
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
    return {
      ...settled,
      offset: 1,
      factor: mostFreePairs(this.scope) + this.scope.locked.pairs + 1,
    };
  }

  private note(proves: StageBound['proves'], stages: readonly Stage[], outcome: Outcome): void {
    if (outcome.status !== 'solved') return;
    if (stages.length > 0) this.bounds.push({ proves, stages, proved: outcome.proved });
    this.tight &&= outcome.tight;
  }

  private ask(question: Question): Outcome {
    const { offset, factor, atLeast, fewest, most } = question;
    const key = [offset, factor, atLeast, fewest, most].join();
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const outcome = solveQuestion(this.highs, this.scope, question, this.control);
    if (outcome.status === 'solved') this.best = outcome.cells;
    this.answers.set(key, outcome);
    return outcome;
  }

  /** The highest lowest score that costs the stages before it nothing. */
  private raiseLowest(before: readonly Stage[], first: Solved): Settled | Outcome {
    const pairs = first.cells.length + this.scope.locked.pairs;
    const settled: Settled = before.includes('matched')
      ? { atLeast: 0, fewest: pairs, most: pairs }
      : { atLeast: 0, fewest: 1, most: Infinity };
    if (settled.most === 0) return settled;
    const raised = this.raiseFrom(before, settled, first.asked, first.worth);
    return raised ?? { atLeast: 0, fewest: 0, most: 0 };
  }

  /** The same for stages of known worth; null if no lowest score at all keeps them. */
  private raiseFrom(
    before: readonly Stage[],
    settled: Settled,
    asked: Question,
    worth: number,
  ): Settled | Outcome | null {
    const values = reachableLowest(this.scope, this.scope.free);
    const seen = new Map<number, Outcome>();
    let ended: Outcome | null = null;
    const holds = (atLeast: number): boolean => {
      if (ended !== null) return false;
      this.control.report('fairness', 0.2);
      const outcome = this.hasFailed(settled, atLeast)
        ? HAS_FAILED
        : this.keeps(before, { ...asked, ...settled, atLeast }, worth);
      seen.set(atLeast, outcome);
      if (outcome.status === 'interrupted' || outcome.status === 'unsure') ended = outcome;
      return outcome.status === 'solved';
    };
    const found = highestThatHolds(this.hopeful(values, settled), holds) ?? 0;
    const kept = seen.get(found)?.status === 'solved' || holds(found);
    const next = kept ? values[values.indexOf(found) + 1] : 0;
    if (next !== undefined && !seen.has(next)) holds(next);
    if (ended !== null) return ended;
    this.noteFailure(before, next === undefined ? undefined : seen.get(next));
    return kept ? { ...settled, atLeast: found } : null;
  }

  /** Notes why no higher lowest score is possible. */
  private noteFailure(before: readonly Stage[], failure: Outcome | undefined): void {
    if (failure?.status !== 'none') return;
    if (failure.proved === null) this.tight = false;
    else this.bounds.push({ proves: 'fairness', stages: before, proved: failure.proved });
  }

  /** The values, from the first, that could hold if there were no quotas. */
  private hopeful(values: readonly number[], settled: Settled): readonly number[] {
    const enough = (atLeast: number): boolean =>
      this.matchedAlone({ ...settled, atLeast }).pairs >= settled.fewest;
    const hopeful = values.filter((value) => !this.hasFailed(settled, value));
    const highest = highestThatHolds(hopeful, enough);
    if (highest !== null) this.lower({ fairness: highest });
    return highest === null ? [] : hopeful.slice(0, hopeful.indexOf(highest) + 1);
  }

  private hasFailed({ fewest }: Settled, atLeast: number): boolean {
    return fewest >= this.failed.matched && atLeast >= this.failed.atLeast;
  }

  /** Whether the stages before fairness keep their worth with only pairs of a higher score. */
  private keeps(before: readonly Stage[], question: Question, worth: number): Outcome {
    if (!before.includes('total')) return this.ask({ ...question, offset: 0, factor: 0 });
    const outcome = this.ask(question);
    if (outcome.status !== 'solved' || outcome.worth === worth) return outcome;
    return { status: 'none', proved: outcome.tight ? outcome.proved : null };
  }
}
