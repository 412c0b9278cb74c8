import { at } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { bestFlow, type Flow } from './flow.ts';
import type { Network } from './network.ts';
import type { Fork, SideRules } from './side-rules.ts';

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
 * Depth first into the better branch, the earlier one when nothing is lost by it. Cost: one flow for each
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
  /** Null while it is not solved. */
  readonly flow: Flow | null;
  readonly bound: number;
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
    this.open.push({ flow: root, bound: root.bound, without: [] });
    while (this.stopped === null) {
      const branch = this.open.pop();
      if (branch === undefined) break;
      if (branch.bound >= this.wanted()) this.follow(branch);
    }
    const { best, bestWorth } = this;
    const unsolved = this.open.filter(({ bound }) => bound >= this.wanted());
    const bound = Math.max(bestWorth, ...unsolved.map((branch) => branch.bound));
    return {
      status: this.stopped ?? (best === null ? 'below' : 'solved'),
      best,
      worth: bestWorth,
      bound: Math.min(bound, root.bound),
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

  private follow(branch: Branch): void {
    const { without } = branch;
    const flow = branch.flow ?? this.flowWithout(without);
    if (flow.status === 'below') return;
    const fork = this.rules.firstBreach(flow.taken);
    if (fork === null) this.accept(flow);
    this.stopped = flow.status === 'solved' ? this.control.stop() : flow.status;
    if (this.stopped !== null) this.open.push({ flow, bound: flow.bound, without });
    else if (fork !== null) this.split({ flow, bound: flow.bound, without }, fork);
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

  /** A first branch that loses nothing is followed at once; the other one then has to wait. */
  private split({ bound, without }: Branch, [visits, others]: Fork): void {
    const one = this.solved([...without, ...visits]);
    const other = [...without, ...others];
    if (one.bound === bound) {
      this.open.push({ flow: null, bound, without: other }, one);
      return;
    }
    const next = this.solved(other);
    if (one.bound >= next.bound) this.open.push(next, one);
    else this.open.push(one, next);
  }

  private solved(without: readonly number[]): Branch {
    const flow = this.flowWithout(without);
    return { flow, bound: flow.bound, without };
  }
}
