import type { Stage } from '../../problem/problem.ts';
import { completed } from '../../problem/stages.ts';
import { reachableLowest } from '../assignment/reachable-lowest.ts';
import type { Control, PairIndex, StopReason } from '../engine.ts';
import { highestThatHolds } from '../search.ts';
import { matchPool, type PoolMatching } from './match.ts';
import type { PoolBound, PoolOutcome } from './outcome.ts';
import { type PoolModel, type PoolTask, poolLockConflict } from './pool.ts';
import { PreparedPool, worthIn } from './prepared-pool.ts';

/** Whether the pool has only people with one place or none, which is all that `solvePool` takes. */
export function claimsPool({ people }: PoolModel): boolean {
  return people.capacity.every((places) => places <= 1);
}

/**
 * The best roster of work pairs, stage by stage, with its proof in integers. Exact for any size;
 * an odd person out waits. The answer depends on the ids alone, never on the order of rows in a
 * file: people are numbered by id and every step is deterministic. Among rosters equal in all asked
 * stages the one with more pairs is taken, then with the higher total, then the one where the search from the smallest numbers ends. Throws a RangeError for a pool that
 * `claimsPool` does not claim.
 */
export function solvePool(model: PoolModel, control: Control): PoolOutcome {
  if (!claimsPool(model)) throw new RangeError('a person of the pool has more than one place');
  const conflict = poolLockConflict(model);
  if (conflict.length > 0) return { status: 'infeasible', conflict };
  return new PoolRun(model, control).solve();
}

class PoolRun {
  private readonly model: PoolModel;
  private readonly control: Control;
  private readonly pool: PreparedPool;
  private readonly bounds: PoolBound[] = [];

  constructor(model: PoolModel, control: Control) {
    this.model = model;
    this.control = control;
    this.pool = new PreparedPool(model);
  }

  solve(): PoolOutcome {
    const { objective } = this.model;
    const lowest = objective.includes('fairness') ? this.raiseLowest(objective) : 0;
    if (typeof lowest !== 'number') return lowest;
    this.control.report('total', 0.6);
    const all = completed(objective);
    const task = this.pool.task(all, lowest);
    const solved = matchPool(task, this.control);
    if (isStopped(solved)) return this.stopped(solved, solved.status);
    this.bounds.push(this.bound('all', all, task, solved));
    return {
      status: 'optimal',
      pairs: this.withLocks(solved),
      certificate: { bounds: this.bounds },
    };
  }

  /** The highest lowest score that costs the stages before it nothing, with its proof. */
  private raiseLowest(objective: readonly Stage[]): number | PoolOutcome {
    const before = objective.slice(0, objective.indexOf('fairness'));
    const values = this.reachable();
    if (before.length === 0) return values[values.length - 1] ?? 0;
    this.control.report('matched', 0);
    const task = this.pool.task(before, 0);
    const first = matchPool(task, this.control);
    if (isStopped(first)) return this.stopped(first, first.status);
    this.bounds.push(this.bound('before-fairness', before, task, first));
    const goal = worthIn(task, first.mate);
    let stopped: StopReason | null = null;
    const failures = new Map<number, PoolBound>();
    const lowest = highestThatHolds(values, (value) => {
      if (stopped !== null) return false;
      this.control.report('fairness', 0.3);
      const tried = this.pool.task(before, value);
      const solved = matchPool(tried, this.control, goal);
      if (isStopped(solved)) stopped = solved.status;
      const holds = solved.status === 'solved' && worthIn(tried, solved.mate) === goal;
      if (!holds) failures.set(value, this.bound('fairness', before, tried, solved));
      return holds;
    });
    if (stopped !== null) return this.stopped(first, stopped);
    const failure = failures.get(values[values.indexOf(lowest ?? -1) + 1] ?? -1);
    if (failure !== undefined) this.bounds.push(failure);
    return lowest ?? 0;
  }

  private reachable(): readonly number[] {
    const { people, locks, objective } = this.model;
    const { places, table } = this.pool;
    const pool = { left: people, right: people, table, locks, quotas: [], objective };
    return reachableLowest(pool, { left: places, right: places });
  }

  private bound(
    proves: PoolBound['proves'],
    stages: readonly Stage[],
    { weights }: PoolTask,
    { price, sets }: PoolMatching,
  ): PoolBound {
    const sums = stages.filter((stage) => stage !== 'fairness');
    return { proves, stages: sums, ...weights, people: price, sets };
  }

  private withLocks({ mate }: PoolMatching): readonly PairIndex[] {
    const locked = this.model.locks.map(({ row, column }) => ({
      row: Math.min(row, column),
      column: Math.max(row, column),
    }));
    return [...pairsOf(mate), ...locked].sort((one, other) => one.row - other.row);
  }

  private stopped(solved: PoolMatching, reason: StopReason): PoolOutcome {
    return { status: 'stopped', reason, pairs: this.withLocks(solved) };
  }
}

function isStopped(solved: PoolMatching): solved is PoolMatching & { readonly status: StopReason } {
  return solved.status === 'cancelled' || solved.status === 'time';
}

function pairsOf(mate: Int32Array): readonly PairIndex[] {
  const pairs: PairIndex[] = [];
  mate.forEach((column, row) => {
    if (row < column) pairs.push({ row, column });
  });
  return pairs;
}
