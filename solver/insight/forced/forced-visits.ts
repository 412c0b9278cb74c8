import { sumsOf } from '../../engines/assignment/weights.ts';
import type { Control } from '../../engines/engine.ts';
import {
  bestFlow,
  buildNetwork,
  ExchangeTree,
  type Network,
  type ShadowingModel,
  SideRules,
  stageWeights,
  worthOfVisits,
} from '../../engines/shadowing/index.ts';
import { at } from '../../problem/model.ts';
import type { Forceable, ForcedWorths, Look, Worth } from './forced-search.ts';

/** Two people who are to meet, in whichever of their slots. */
export interface ForcedVisit extends Forceable {
  readonly visits: readonly number[];
}

/** The best flow among the visits of at least some score. */
interface Best {
  readonly threshold: number;
  /** It stays best for lower thresholds, as long as they are above this one. */
  readonly breaks: number;
  readonly taken: Uint8Array;
  readonly tree: ExchangeTree;
  readonly worth: number;
}

/**
 * What forced visits are worth, one-way and without quotas: from a best flow, one tree of exchanges
 * for each visit. A flow does not know that nobody is in two places in one slot; where it breaks
 * that rule, the visit needs a solve of its own.
 */
export class ForcedVisits implements ForcedWorths<ForcedVisit> {
  private readonly model: ShadowingModel;
  private readonly control: Control;
  private readonly network: Network;
  private readonly rules: SideRules;
  /** What visits are worth with all of them open. */
  private readonly worth: Float64Array;
  private held: Best | null = null;

  constructor(model: ShadowingModel, control: Control) {
    this.model = model;
    this.control = control;
    this.network = buildNetwork(model);
    this.rules = new SideRules(model);
    this.worth = worthOfVisits(model, stageWeights(model, model.objective, 0));
  }

  best(): number | null {
    const best = this.bestAt(0);
    return best === null ? null : best.worth - this.bonuses();
  }

  decode(worth: number): readonly number[] {
    return sumsOf(worth, stageWeights(this.model, this.model.objective, 0));
  }

  answer(
    looks: readonly Look<ForcedVisit>[],
    tell: (index: number, worth: Worth) => void,
  ): boolean {
    for (const [index, { pair, threshold }] of looks.entries()) {
      const best = this.control.stop() === null ? this.bestAt(threshold) : null;
      if (best === null) return false;
      tell(index, this.worthWith(pair, threshold, best));
    }
    return true;
  }

  /** The best of the slots in which the two may meet. */
  private worthWith({ visits }: ForcedVisit, threshold: number, best: Best): Worth {
    const { score } = this.model.visits;
    const isOpen = (visit: number): boolean => (score[visit] ?? 0) >= threshold;
    let least = Infinity;
    let taken: Uint8Array | null = null;
    for (const visit of visits.filter(isOpen)) {
      if (at(best.taken, visit) === 1) {
        least = 0;
        taken = best.taken;
        break;
      }
      const own = best.tree.reducedCost(visit);
      const loss = own + best.tree.distanceAround(visit, isOpen, least - own);
      if (loss >= least) continue;
      least = loss;
      taken = best.tree.takenAround(visit);
    }
    if (taken === null || best.worth - least < this.bonuses()) return 'none';
    return this.rules.breaches(taken).length > 0 ? 'unsure' : best.worth - least - this.bonuses();
  }

  private bestAt(threshold: number): Best | null {
    const { held } = this;
    if (held !== null && threshold <= held.threshold && threshold > held.breaks) return held;
    const { control, model, network, worth } = this;
    const weights = stageWeights(model, model.objective, threshold);
    const flow = bestFlow(network, worthOfVisits(model, weights), control);
    if (flow.status !== 'solved') return null;
    const tree = new ExchangeTree(network, worth, flow);
    const { taken } = flow;
    this.held = {
      threshold,
      breaks: this.breaksAt(threshold, tree),
      taken,
      tree,
      worth: flow.bound,
    };
    return this.held;
  }

  /** The highest score below the threshold of a visit that is worth more than the values. */
  private breaksAt(threshold: number, tree: ExchangeTree): number {
    const { count, score } = this.model.visits;
    let breaks = -1;
    for (let visit = 0; visit < count; visit++) {
      const own = at(score, visit);
      if (own <= breaks || own >= threshold) continue;
      if (tree.reducedCost(visit) < 0) breaks = own;
    }
    return breaks;
  }

  /** What every roster is worth at least: it keeps all locks. */
  private bonuses(): number {
    const { bonus } = stageWeights(this.model, this.model.objective, 0);
    return bonus * this.model.locks.length;
  }
}
