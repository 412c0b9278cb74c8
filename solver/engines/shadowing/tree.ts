import { at } from '../../problem/model.ts';
import type { Control, StopReason } from '../engine.ts';
import { bestFlow, type Flow } from './flow.ts';
import {
  freeMoments,
  type MomentPrices,
  type PricedFlow,
  pricedFlow,
  priceMoments,
} from './moment-prices.ts';
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
  /** The flow over all visits with the lowest bound, whose node values prove it. */
  readonly root: Root;
}

/** A flow over all visits, at the prices under which it was found. */
export interface Root extends PricedFlow {
  readonly prices: MomentPrices;
}

/** What is asked of a search: the least worth of interest, one that is enough, and a guess. */
export interface Goal {
  readonly least: number;
  readonly enough: number;
  /** By how much a flow is likely worth more than the best roster. */
  readonly gap: number;
}

/**
 * Branch and bound over flows: the best flow first; where it breaks a rule that a flow cannot know,
 * two flows without the visits in question. Without such a breach the first flow is the answer.
 * `known` is a roster that keeps all rules, from an earlier stage; it may be worth too little.
 * Depth first into the better branch, and into many at once as long as nothing is lost by it. Cost: one flow for each
 * branch; their number can grow with the power of the breaches.
 */
export function searchTree(
  network: Network,
  rules: SideRules,
  worth: Float64Array,
  goal: Goal,
  control: Control,
  known: Uint8Array | null = null,
): Searched {
  return new TreeSearch(network, rules, worth, goal, control).run(known);
}

/** How many branches a guess looks at. */
const BRANCHES_OF_GUESS = 200;

/**
 * A good roster found in the first branches, or null when they hold none. Cost: one flow for each
 * set of prices tried, and a few for each branch; one alone when that keeps all rules.
 */
export function guessRoster(
  network: Network,
  rules: SideRules,
  worth: Float64Array,
  goal: Goal,
  control: Control,
): Uint8Array | null {
  return new TreeSearch(network, rules, worth, goal, control).guess();
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
  private prices: MomentPrices;

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
    this.prices = freeMoments(worth, rules.moments);
  }

  guess(): Uint8Array | null {
    this.begin();
    for (let branches = 0; branches < BRANCHES_OF_GUESS; branches++) this.followNext();
    return this.best;
  }

  run(known: Uint8Array | null): Searched {
    if (known !== null) this.accept(known);
    const root = this.begin();
    while (this.stopped === null && this.open.length > 0) this.followNext();
    const { best, bestWorth } = this;
    const unsolved = this.open.filter((branch) => branch.bound >= this.wanted());
    const highest = Math.max(bestWorth, ...unsolved.map((branch) => branch.bound));
    return {
      status: this.stopped ?? (best === null ? 'below' : 'solved'),
      best,
      worth: bestWorth,
      bound: Math.min(highest, root.bound),
      root,
    };
  }

  private begin(): Root {
    const root = this.solveRoot();
    this.open.push({ flow: root.flow, bound: root.bound, without: [] });
    return root;
  }

  private followNext(): void {
    const branch = this.stopped === null ? this.open.pop() : undefined;
    if (branch !== undefined && branch.bound >= this.wanted()) this.follow(branch);
  }

  /** The flow over all visits; where it breaks the rule, at prices that speak against that. */
  private solveRoot(): Root {
    const free = pricedFlow(this.network, this.prices, this.worth, this.control, this.wanted());
    let root: Root = { ...free, prices: this.prices };
    const isSettled = free.flow.status !== 'solved' || this.offer(free.flow);
    if (isSettled) return root;
    this.prices = priceMoments(
      this.network,
      this.rules.moments,
      this.worth,
      { bound: free.bound, gap: this.goal.gap, wanted: () => this.wanted() },
      this.control,
      (priced, prices) => {
        const { status } = priced.flow;
        if (status === 'solved') this.offer(priced.flow);
        const isBound = status === 'solved' || status === 'below';
        if (isBound && priced.bound < root.bound) root = { ...priced, prices };
        return status === 'solved' && root.bound >= this.wanted();
      },
    );
    return root;
  }

  /** Takes a flow for the best roster if it breaks no rule, or else what is left without breaches. */
  private offer({ taken }: Flow): boolean {
    const forks = this.rules.breaches(taken);
    this.accept(forks.length === 0 ? taken : this.withoutBreaches(taken));
    return forks.length === 0;
  }

  /** Drops the visits of each breach that are worth less together, until there is none. */
  private withoutBreaches(taken: Uint8Array): Uint8Array {
    const left = taken.slice();
    const worthOf = (visits: readonly number[]): number =>
      visits.reduce((sum, visit) => (left[visit] === 1 ? sum + at(this.worth, visit) : sum), 0);
    let forks = this.rules.breaches(left);
    while (forks.length > 0) {
      for (const [visits, others] of forks) {
        const dropped = worthOf(visits) <= worthOf(others) ? visits : others;
        for (const visit of dropped) left[visit] = 0;
      }
      forks = this.rules.breaches(left);
    }
    return left;
  }

  /** The least worth that is still of interest. */
  private wanted(): number {
    if (this.bestWorth >= this.goal.enough) return Infinity;
    return Math.max(this.goal.least, this.bestWorth + 1);
  }

  private flowWithout(without: readonly number[]): PricedFlow {
    const worth = this.prices.worth.slice();
    for (const visit of without) worth[visit] = -Infinity;
    return pricedFlow(this.network, this.prices, worth, this.control, this.wanted());
  }

  /** The same without prices, for branches where prices alone keep a roster from being best. */
  private freeFlowWithout(without: readonly number[]): Flow {
    const worth = this.worth.slice();
    for (const visit of without) worth[visit] = -Infinity;
    return bestFlow(this.network, worth, this.control, this.wanted());
  }

  private follow({ bound, flow, without }: Branch): void {
    const priced = flow === null ? this.flowWithout(without) : { flow, bound };
    if (priced.flow.status === 'below') return;
    const { status, taken } = priced.flow;
    const forks = this.rules.breaches(taken);
    if (forks.length === 0) this.accept(priced.flow.taken);
    this.stopped = status === 'solved' ? this.control.stop() : status;
    const branch = { flow: priced.flow, bound: priced.bound, without };
    if (this.stopped !== null) this.open.push(branch);
    else if (forks.length > 0) this.split(branch, forks);
    else if (priced.bound >= this.wanted()) this.followFree(branch);
  }

  private followFree({ bound, without }: Branch): void {
    const flow = this.freeFlowWithout(without);
    if (flow.status === 'below') return;
    const forks = this.rules.breaches(flow.taken);
    if (forks.length === 0) this.accept(flow.taken);
    const branch = { flow, bound: Math.min(bound, flow.bound), without };
    if (flow.status !== 'solved') {
      this.stopped = flow.status;
      this.open.push(branch);
    } else if (forks.length > 0) this.split(branch, forks);
  }

  private accept(taken: Uint8Array): void {
    let worth = 0;
    for (let visit = taken.indexOf(1); visit >= 0; visit = taken.indexOf(1, visit + 1)) {
      worth += at(this.worth, visit);
    }
    if (worth < this.wanted()) return;
    this.best = taken;
    this.bestWorth = worth;
  }

  /**
   * Takes the first way of as many forks at once as lose nothing; the other ways then have to wait.
   * When even one fork loses something, both its ways are solved and the better one comes next.
   */
  private split({ bound, without }: Branch, forks: readonly Fork[]): void {
    for (let count = forks.length; count > 0; count = count >>> 1) {
      const together = forks.slice(0, count);
      const first = this.solved([...without, ...together.flatMap(([visits]) => visits)]);
      if (first.bound === bound) {
        this.open.push(...otherWays(without, together, bound), first);
        return;
      }
      if (count === 1) this.followBetter(first, [...without, ...(together[0]?.[1] ?? [])]);
    }
  }

  private followBetter(first: Branch, without: readonly number[]): void {
    const second = this.solved(without);
    if (first.bound >= second.bound) this.open.push(second, first);
    else this.open.push(first, second);
  }

  private solved(without: readonly number[]): Branch {
    return { ...this.flowWithout(without), without };
  }
}

/** All that is left out by taking the first way of every fork: each time another fork's other way. */
function otherWays(
  without: readonly number[],
  forks: readonly Fork[],
  bound: number,
): readonly Branch[] {
  const taken = [...without];
  return forks.map(([visits, others]) => {
    const branch = { flow: null, bound, without: [...taken, ...others] };
    taken.push(...visits);
    return branch;
  });
}
