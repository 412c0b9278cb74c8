import { at, type PairingModel } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type {
  Control,
  DualBound,
  Engine,
  EngineOutcome,
  PairIndex,
  StopReason,
} from '../engine.ts';
import { lockConflict } from '../locks.ts';
import { highestThatHolds } from '../search.ts';
import type { Assignment } from './assign.ts';
import { makeCanonical } from './canonical.ts';
import { assignByCore } from './core.ts';
import { type PlacesToFill, placesToFill, totalOf } from './places-to-fill.ts';
import { reachableLowest } from './reachable-lowest.ts';
import { chosenPairs, type Task, type Weights } from './task.ts';
import { weightsFor } from './weights.ts';

/**
 * The exact engine for problems without quotas, of any size: capacities on both sides, sparse and
 * dense, all stages, locked and forbidden pairs, with a proof in integers.
 */
export const assignmentEngine: Engine = {
  name: 'assignment',
  claims: (model) => model.quotas.length === 0,
  solve(model, control, canonical) {
    const conflict = lockConflict(model);
    if (conflict.length > 0) return { status: 'infeasible', conflict };
    return new AssignmentRun(model, control).solve(canonical);
  },
};

class AssignmentRun {
  private readonly model: PairingModel;
  private readonly control: Control;
  private readonly free: PlacesToFill['free'];
  private readonly places: PlacesToFill['useful'];
  private readonly mostPairs: number;
  private readonly bounds: DualBound[] = [];

  constructor(model: PairingModel, control: Control) {
    this.model = model;
    this.control = control;
    const { free, useful, mostPairs } = placesToFill(model);
    this.free = free;
    this.places = useful;
    this.mostPairs = mostPairs;
  }

  solve(canonical: boolean): EngineOutcome {
    const { objective } = this.model;
    const lowest = objective.includes('fairness') ? this.raiseLowest(objective) : 0;
    if (typeof lowest !== 'number') return lowest;
    this.control.report('total', 0.6);
    const weights = weightsFor(objective, this.mostPairs, lowest);
    const solved = this.assign(weights);
    if (isStopped(solved)) return this.stopped(solved);
    if (canonical) makeCanonical(this.task(weights), solved);
    this.bounds.push(this.bound('all', objective, weights, solved));
    return {
      status: 'optimal',
      pairs: this.withLocks(solved),
      proof: 'dual certificate',
      certificate: { kind: 'prices', bounds: this.bounds },
    };
  }

  /** The highest lowest score that costs the stages before it nothing, with its proof. */
  private raiseLowest(objective: readonly Stage[]): number | EngineOutcome {
    const before = objective.slice(0, objective.indexOf('fairness'));
    const values = reachableLowest(this.model, this.free);
    if (before.length === 0) return this.proveHighest(values);
    this.control.report('matched', 0);
    const weights = weightsFor(before, this.mostPairs, 0);
    const first = this.assign(weights);
    if (isStopped(first)) return this.stopped(first);
    this.bounds.push(this.bound('before-fairness', before, weights, first));
    const goal = this.worth(first, weights);
    const places = totalOf(this.places.left);
    const mayStayEmpty =
      before[1] === undefined && before[0] === 'matched' ? places - goal : Infinity;
    let stopped: Assignment | null = null;
    const failures = new Map<number, DualBound>();
    const lowest = highestThatHolds(values, (value) => {
      if (stopped !== null) return false;
      this.control.report('fairness', 0.3);
      const tried = this.weightsAt(before, value);
      const solved = this.assign(tried, mayStayEmpty);
      if (isStopped(solved)) stopped = solved;
      const holds = solved.status === 'solved' && this.worth(solved, tried) === goal;
      if (!holds) failures.set(value, this.bound('fairness', before, tried, solved));
      return holds;
    });
    if (stopped !== null) return this.stopped(first);
    const next = values[values.indexOf(lowest ?? -1) + 1];
    const failure = failures.get(next ?? -1);
    if (failure !== undefined) this.bounds.push(failure);
    return lowest ?? 0;
  }

  private weightsAt(stages: readonly Stage[], atLeast: number): Weights {
    return weightsFor(stages, this.mostPairs, atLeast);
  }

  /** With nothing before fairness, the highest score of all is the lowest score of the roster. */
  private proveHighest(values: readonly number[]): number {
    return values[values.length - 1] ?? 0;
  }

  private task(weights: Weights): Task {
    return {
      table: this.model.table,
      leftPlaces: this.places.left,
      rightPlaces: this.places.right,
      weights,
    };
  }

  private assign(weights: Weights, mayStayEmpty?: number): Assignment {
    return assignByCore(this.task(weights), this.control, mayStayEmpty);
  }

  private worth({ choice }: Assignment, { offset, factor }: Weights): number {
    let worth = 0;
    choice.rowTaken.forEach((taken, row) => {
      const start = at(choice.rowStart, row);
      for (let place = start; place < start + taken; place++) {
        worth += offset + factor * at(this.model.table.score, at(choice.rowCell, place));
      }
    });
    return worth;
  }

  /** Prices for all places; who has more places than candidates needs no price. */
  private bound(
    proves: DualBound['proves'],
    stages: readonly Stage[],
    weights: Weights,
    solved: Assignment,
  ): DualBound {
    const { left, right } = this.places;
    return {
      proves,
      stages: stages.filter((stage) => stage !== 'fairness'),
      ...weights,
      left: solved.leftDual.map((price, k) => (at(left, k) < at(this.free.left, k) ? 0 : price)),
      right: solved.rightDual.map((price, k) =>
        at(right, k) < at(this.free.right, k) ? 0 : price,
      ),
    };
  }

  private withLocks({ choice }: Assignment): readonly PairIndex[] {
    const locked = this.model.locks.map(({ row, column }) => ({ row, column }));
    return [...chosenPairs(choice), ...locked].sort(
      (one, other) => one.row - other.row || one.column - other.column,
    );
  }

  private stopped(solved: Assignment): EngineOutcome {
    const reason = isStopped(solved) ? solved.status : 'time';
    return { status: 'stopped', reason, pairs: this.withLocks(solved) };
  }
}

function isStopped(solved: Assignment): solved is Assignment & { readonly status: StopReason } {
  return solved.status === 'cancelled' || solved.status === 'time';
}
