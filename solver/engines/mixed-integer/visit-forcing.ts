import type { StageValues } from '../../problem/answer.ts';
import { at } from '../../problem/model.ts';
import type { Quota } from '../../problem/problem.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';
import type { Control } from '../engine.ts';
import type { VisitsModel } from '../models.ts';
import type { Frame, Option } from '../programme/frame.ts';
import { firstQuestion, keepsRows, type Question } from '../programme/question.ts';
import { visitsFrame } from '../programme/visits-frame.ts';
import {
  bestFlow,
  buildNetwork,
  type Moment,
  type MomentPrices,
  type Network,
  priceMoments,
  pricesOf,
  type ShadowingModel,
  SideRules,
  stageWeights,
  type VisitLock,
  worthOfVisits,
} from '../shadowing/index.ts';
import { askMixedInteger } from './ask.ts';

/** The values of the best roster with a visit; `unsure` where another engine has to say. */
export type ForcedVisitValues = StageValues | 'none' | 'unsure' | 'stopped';

/** The lock that a forced visit bears for the time of its question. */
const FORCED = 'forced';

/** How many points below the bound the first programme looks, and how much deeper each next one. */
const FIRST_DEPTH = 8;
const DEEPER = 8;

/** The prices of the rules are good enough when the bound is so near to the known roster. */
const NEAR = 2;

const TIME_LIMIT_MS = 10_000;

/** What no roster with a visit is better than, stage by stage. */
type Hope = Pick<StageValues, 'matched' | 'fairness'>;

/** The best flow with a visit, which bounds every roster with it. */
interface Bound {
  /** The highest total of a roster with as many visits as the known one. */
  readonly total: number;
  readonly taken: Uint8Array;
  /** By how many points a roster with this visit is at least below the bound. */
  below(visit: number): number;
}

/** An option of the frame with its number among the visits. */
interface Numbered {
  readonly visit: number;
  readonly option: Option;
}

/**
 * Forces visits into a one-way programme of which the best roster is known, where a flow alone does
 * not tell: under quotas, and where the flow breaks a rule that it does not know. It is told how good
 * a roster with the visit can be in the stages before the total, and looks among those that are. The best flow with the visit, at prices of the rules that it
 * does not know (see `priceMoments`), bounds its total, and a small
 * integer programme over the visits that a roster near the bound can hold decides; if its answer is
 * not as near, it looks deeper. Cost: one flow and one or two small programmes for each pair.
 */
export class VisitForcing {
  private readonly model: ShadowingModel;
  private readonly known: StageValues;
  private readonly control: Control;
  private readonly network: Network;
  private readonly frame: Frame;
  private readonly options: readonly Numbered[];
  private readonly sideRules: readonly Moment[];
  /** What it costs to break what a flow does not know. */
  private readonly prices: MomentPrices;

  constructor(model: VisitsModel, known: StageValues, control: Control) {
    this.model = model.numbers;
    this.known = known;
    this.control = control;
    this.network = buildNetwork(model.numbers);
    this.frame = visitsFrame(model);
    this.options = numberedOptions(model.numbers, this.frame);
    this.sideRules = new SideRules(model.numbers).moments;
    this.prices = this.pricesOfKnown();
  }

  /** What a flow does not know, for so many visits. */
  private moments(matched: number): readonly Moment[] {
    const quotas = this.frame.quotas.flatMap((quota) => this.momentsOf(quota, matched));
    return [...this.sideRules, ...quotas];
  }

  /** A quota as moments: with the number of visits known, a share or a least number is a most. */
  private momentsOf(quota: Quota, matched: number): readonly Moment[] {
    const { least, most } = quotaLimits(quota, matched);
    const visitsThat = (bear: boolean): number[] =>
      this.options
        .filter(({ option }) => option.tags.has(quota.tag) === bear)
        .map(({ visit }) => visit);
    const moment = { visitor: -1, slot: -1, visiting: [] };
    return [
      { ...moment, room: matched - least, hosting: visitsThat(false) },
      { ...moment, room: most, hosting: visitsThat(true) },
    ];
  }

  /** The prices at which the bound comes nearest to the known roster, which it cannot go below. */
  private pricesOfKnown(): MomentPrices {
    const { control, known, model, network } = this;
    const weights = stageWeights(model, model.objective, known.fairness ?? 0);
    const { bonus, factor, offset } = weights;
    const worth = worthOfVisits(model, weights);
    const least = bonus * model.locks.length + offset * known.matched + factor * known.total;
    const { bound } = bestFlow(network, worth, control);
    const gap = bound - least;
    const start = { bound, gap, wanted: () => least };
    const moments = this.moments(known.matched);
    return priceMoments(network, moments, worth, start, control, (priced) => {
      return priced.bound > least + NEAR * factor;
    });
  }

  /** The values of the best roster in which these two people meet; none is better than `hope`. */
  async values(host: number, visitor: number, hope: Hope): Promise<ForcedVisitValues> {
    if (!LEADS_TO_TOTAL.includes(this.model.objective.join())) return 'unsure';
    const isOfPair = ({ option }: Numbered): boolean =>
      option.row === host && option.column === visitor;
    const own = this.options.filter(isOfPair);
    if (own.length === 0) return 'none';
    const threshold = this.thresholdOf(own, hope);
    const open = this.options.flatMap((numbered): readonly Numbered[] => {
      const { option, visit } = numbered;
      if (option.score < threshold) return [];
      return isOfPair(numbered) ? [{ visit, option: { ...option, lock: FORCED } }] : [numbered];
    });
    const lock = { host, visitor, visits: own.map(({ visit }) => visit), name: FORCED };
    const bound = this.boundWith(lock, threshold, hope);
    return bound === null ? this.undecided() : this.search(open, bound, hope);
  }

  private thresholdOf(own: readonly Numbered[], { fairness }: Hope): number {
    if (!this.model.objective.includes('fairness')) return 0;
    const highest = Math.max(...own.map(({ option }) => option.score));
    return Math.min(fairness ?? 0, highest);
  }

  /** Null when no flow has the visit, all locks and as many visits. */
  private boundWith(lock: VisitLock, threshold: number, { matched }: Hope): Bound | null {
    const model = { ...this.model, locks: [...this.model.locks, lock] };
    const weights = stageWeights(model, model.objective, threshold);
    const { bonus, factor, offset } = weights;
    const least = bonus * model.locks.length + offset * matched;
    const { prices, scale } = this.prices;
    const priced = pricesOf(this.moments(matched), worthOfVisits(model, weights), scale, prices);
    const flow = bestFlow(this.network, priced.worth, this.control, scale * least - priced.cost);
    const bound = (flow.bound + priced.cost) / scale - least;
    if (flow.status !== 'solved' || bound < 0) return null;
    const { from, to } = this.network;
    const below = (visit: number): number => {
      const values = at(flow.value, at(from, visit)) - at(flow.value, at(to, visit));
      return (values - at(priced.worth, visit)) / (scale * factor);
    };
    return { total: Math.floor(bound / factor), taken: flow.taken, below };
  }

  private async search(
    open: readonly Numbered[],
    bound: Bound,
    { matched }: Hope,
  ): Promise<ForcedVisitValues> {
    const flow = open.filter(({ visit }) => bound.taken[visit] === 1);
    const taken = flow.map(optionOf);
    const isBest = totalOf(taken) >= bound.total;
    if (isBest && keepsRows(taken, this.questionOf(flow, matched))) return valuesOf(taken);
    for (let depth = FIRST_DEPTH; ; ) {
      const window = open.filter(({ visit }) => bound.below(visit) <= depth);
      const found = await askMixedInteger(this.questionOf(window, matched), this.control);
      if (found.status === 'unsure') return this.undecided();
      const total = found.status === 'found' ? totalOf(found.options) : -Infinity;
      if (
        found.status === 'found' &&
        (total >= bound.total - depth || window.length === open.length)
      )
        return valuesOf(found.options);
      if (window.length === open.length) return this.undecided();
      depth = Math.min(DEEPER * depth, bound.total - total);
    }
  }

  private questionOf(options: readonly Numbered[], matched: number): Question {
    const { frame } = this;
    return {
      ...firstQuestion(frame, TIME_LIMIT_MS),
      options: options.map(optionOf),
      locks: [...frame.locks, FORCED],
      matched,
      maximise: 'total',
    };
  }

  private undecided(): ForcedVisitValues {
    return this.control.stop() === null ? 'unsure' : 'stopped';
  }
}

/** The objectives, with all sums, in which nothing comes between the known stages and the total. */
const LEADS_TO_TOTAL: readonly string[] = ['matched,total', 'matched,fairness,total'];

/** The options of the frame are the visits in another order. */
function numberedOptions({ visits }: ShadowingModel, { options }: Frame): readonly Numbered[] {
  const key = (row: number, column: number, slot: number | null): string =>
    `${row} ${column} ${slot ?? -1}`;
  const numbers = new Map(
    Array.from(visits.host, (host, visit) => [
      key(host, at(visits.visitor, visit), at(visits.slot, visit)),
      visit,
    ]),
  );
  return options.map((option) => ({
    option,
    visit: numbers.get(key(option.row, option.column, option.slot)) ?? 0,
  }));
}

function optionOf({ option }: Numbered): Option {
  return option;
}

function totalOf(options: readonly Option[]): number {
  return options.reduce((sum, { score }) => sum + score, 0);
}

function valuesOf(options: readonly Option[]): StageValues {
  const lowest = options.reduce((least, { score }) => Math.min(least, score), Infinity);
  return { matched: options.length, fairness: lowest, total: totalOf(options) };
}
