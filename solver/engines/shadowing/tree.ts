import { at } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { bestFlow, type Flow } from './flow.ts';
import type { Network } from './network.ts';
import type { SideRules } from './side-rules.ts';

/** The best choice of visits that keeps all rules, or how far the search came. */
export interface Searched {
  /** 'below': no choice is worth as much as was asked for. */
  readonly status: 'solved' | 'below' | StopReason;
  /** The best choice found, 1 for each visit taken; null when none reached the goal. */
  readonly best: Uint8Array | null;
  readonly worth: number;
  /** No choice is worth more than this. */
  readonly bound: number;
  /** The flow without the side rules, whose node values prove its own bound. */
  readonly root: Flow;
}

/** What is asked of a search: the least worth of interest, and one that is enough. */
export interface Goal {
  readonly least: number;
  readonly enough: number;
}

/**
 * Branch and bound over flows: the best flow first; where it breaks a rule that a flow cannot know,
 * two flows without the visits in question. Without such a breach the first flow is the answer.
 * Depth first into the better branch, the earlier one when they are equal. Cost: one flow for each
 * branch; their number can grow with the power of the breaches.
 */
export function searchTree(
  network: Network,
  rules: SideRules,
  worth: Float64Array,
  goal: Goal,
  control: Control,
): Searched {
  return new TreeSearch(network, rules, worth, goal, control).run();
}

interface Branch {
  readonly flow: Flow;
  /** Visits that this branch does without. */
  readonly without: readonly number[];
}

class TreeSearch {
  private readonly network: Network;
  private readonly rules: SideRules;
  private readonly worth: Float64Array;
  private readonly goal: Goal;
  private readonly control: Control;
  private readonly open: Branch[] = [];
  private best: Uint8Array | null = null;
  private bestWorth = -Infinity;
  private stopped: StopReason | null = null;

  constructor(
    network: Network,
    rules: SideRules,
    worth: Float64Array,
    goal: Goal,
    control: Control,
  ) {
    this.network = network;
    this.rules = rules;
    this.worth = worth;
    this.goal = goal;
    this.control = control;
  }

  run(): Searched {
    const root = this.flowWithout([]);
    this.consider({ flow: root, without: [] });
    while (this.open.length > 0 && this.stopped === null) {
      const branch = this.open.pop();
      if (branch !== undefined && branch.flow.bound >= this.wanted()) this.split(branch);
    }
    const { best, bestWorth } = this;
    const unsolved = this.open.map(({ flow }) => flow.bound).filter((own) => own >= this.wanted());
    const bound = Math.max(bestWorth, ...unsolved);
    const status = this.stopped ?? (best === null ? 'below' : 'solved');
    return {
      status,
      best,
      worth: bestWorth,
      bound: Number.isFinite(bound) ? Math.min(bound, root.bound) : root.bound,
      root,
    };
  }

  /** The least worth that is still of interest. */
  private wanted(): number {
    if (this.bestWorth >= this.goal.enough) return Infinity;
    return Math.max(this.goal.least, this.bestWorth + 1);
  }

  private flowWithout(without: readonly number[]): Flow {
    if (without.length === 0) {
      return bestFlow(this.network, this.worth, this.control, this.wanted());
    }
    const worth = this.worth.slice();
    for (const visit of without) worth[visit] = -Infinity;
    return bestFlow(this.network, worth, this.control, this.wanted());
  }

  /** Keeps a branch that may lead to something better; a choice without a breach is one. */
  private consider(branch: Branch): void {
    const { status } = branch.flow;
    if (status === 'below') return;
    if (status !== 'solved') this.stopped = status;
    if (this.rules.firstBreach(branch.flow.taken) === null) this.accept(branch.flow);
    if (status !== 'solved' || branch.flow.bound >= this.wanted()) this.open.push(branch);
  }

  private accept({ taken }: Flow): void {
    let worth = 0;
    for (let visit = taken.indexOf(1); visit >= 0; visit = taken.indexOf(1, visit + 1)) {
      worth += at(this.worth, visit);
    }
    if (worth < this.wanted()) return;
    this.best = taken;
    this.bestWorth = worth;
  }

  private split(branch: Branch): void {
    const fork = this.rules.firstBreach(branch.flow.taken);
    if (fork === null) return;
    this.stopped = this.control.stop();
    if (this.stopped !== null) {
      this.open.push(branch);
      return;
    }
    const one = this.branch(branch, fork[0]);
    const other = this.branch(branch, fork[1]);
    const oneIsNext = one.flow.bound >= other.flow.bound;
    this.consider(oneIsNext ? other : one);
    this.consider(oneIsNext ? one : other);
  }

  private branch(parent: Branch, visits: readonly number[]): Branch {
    const without = [...parent.without, ...visits];
    return { flow: this.flowWithout(without), without };
  }
}
