import type { StageValues } from '../../problem/answer.ts';
import type { Stage } from '../../problem/problem.ts';

/** A pair that is to be forced; `score` is the highest that it can have. */
export interface Forceable {
  readonly score: number;
}

/** A question: the best roster that holds the pair and has no pair below the threshold otherwise. */
export interface Look<Pair> {
  readonly pair: Pair;
  readonly threshold: number;
}

/**
 * What such a roster is worth; `none` where there is none, `unsure` where only a solve of its own
 * can tell.
 */
export type Worth = number | 'none' | 'unsure';

/**
 * Hears what the best roster of a look is worth, and whether it happens to keep the quotas, of which
 * the look knows nothing; absent where that is not known.
 */
export type TellWorth = (place: number, worth: Worth, keepsQuotas?: boolean) => void;

/** Tells what forced pairs are worth, each method in its own way. */
export interface ForcedWorths<Pair> {
  /** What the best roster is worth when nothing is forced; null when stopped. */
  best(): number | null;
  /** Answers looks that come with falling thresholds. False when stopped. */
  answer(looks: readonly Look<Pair>[], tell: TellWorth): boolean;
  /** The sums that a worth stands for, in the order of the stages. */
  decode(worth: number): readonly number[];
}

/** The stages of a problem, and what is known of its best roster. */
export interface ForcedStages {
  readonly objective: readonly Stage[];
  /** The values that the lowest score can take, ascending; a single 0 without the fairness stage. */
  readonly thresholds: readonly number[];
  /** The lowest score of the best roster. */
  readonly lowest: number | null;
  /** What the worths do not know of: pairs that are locked, and their scores. */
  readonly locked: { readonly matched: number; readonly total: number };
}

/** The stage values of the best roster with a pair, and whether it is known to keep the quotas. */
export type Forced =
  | { readonly values: StageValues; readonly keepsQuotas: boolean }
  | 'none'
  | 'unsure';

/** A pair while it is looked for the highest threshold that it allows. */
interface Target<Pair> {
  readonly pair: Pair;
  /** The place of the highest threshold known to hold, -1 for none, and what it is worth. */
  low: number;
  worth: Worth;
  keepsQuotas: boolean;
  /** The place of the lowest threshold known not to hold. */
  high: number;
}

type Tell<Pair> = (
  target: Target<Pair>,
  found: { readonly worth: Worth; readonly keepsQuotas: boolean },
  place: number,
) => void;

/** What part of the whole the first look at a pair is. */
const FIRST_LOOK = 0.3;

/**
 * Finds for each pair what the stages before fairness are worth with all candidates, the highest
 * threshold that keeps them, and all stages at that threshold. Most pairs need one look more than
 * the first, since the threshold is then the pair's own score or the lowest of the best roster.
 */
export class ForcedSearch<Pair extends Forceable> {
  private readonly worths: ForcedWorths<Pair>;
  private readonly stages: ForcedStages;
  private readonly report: (fraction: number) => void;
  private readonly asksFairness: boolean;
  /** How many of the stages that are sums come before fairness. */
  private readonly before: number;
  private targets: readonly Target<Pair>[] = [];
  private stopped = false;
  private looked = 0;

  constructor(
    worths: ForcedWorths<Pair>,
    stages: ForcedStages,
    report: (fraction: number) => void,
  ) {
    const { objective } = stages;
    this.worths = worths;
    this.stages = stages;
    this.report = report;
    this.asksFairness = objective.includes('fairness');
    this.before = this.asksFairness ? objective.indexOf('fairness') : 0;
  }

  /** The values of the best roster with each of the pairs; null when stopped. */
  values(pairs: readonly Pair[]): readonly Forced[] | null {
    const placesUpTo = this.placesByScore();
    this.targets = pairs.map((pair) => {
      return { pair, low: -1, worth: 0, keepsQuotas: false, high: placesUpTo[pair.score] ?? 0 };
    });
    if (this.before > 0) this.settleBefore();
    this.tryUsual();
    for (let open = this.open(); open.length > 0 && !this.stopped; open = this.open()) {
      this.tryAt(open, ({ low, high }) => (low + high) >>> 1);
    }
    return this.stopped ? null : this.targets.map((target) => this.valuesOf(target));
  }

  /** Those whose highest threshold is not known yet. */
  private open(): readonly Target<Pair>[] {
    return this.targets.filter(({ low, high }) => low + 1 < high);
  }

  private settleBefore(): void {
    this.look(
      this.targets,
      () => 0,
      (target, found) => {
        const { worth } = found;
        Object.assign(target, found, { low: 0 });
        if (typeof worth !== 'number') target.high = 1;
      },
    );
  }

  /** What keeps the stages before fairness has no higher lowest score than the best roster. */
  private tryUsual(): void {
    if (this.stopped) return;
    const best = this.worths.best();
    if (best === null) {
      this.stopped = true;
      return;
    }
    const { lowest, thresholds } = this.stages;
    const limit = this.asksFairness
      ? thresholds.filter((value) => value <= (lowest ?? -1)).length
      : thresholds.length;
    const usual = this.open().filter(({ worth }) => this.areAsGoodBefore(worth, best));
    for (const target of usual) target.high = Math.min(target.high, limit);
    this.tryAt(
      usual.filter(({ low, high }) => low + 1 < high),
      ({ high }) => high - 1,
    );
  }

  private tryAt(targets: readonly Target<Pair>[], placeOf: (target: Target<Pair>) => number): void {
    this.look(targets, placeOf, (target, found, place) => {
      const { worth } = found;
      if (worth === 'unsure') {
        Object.assign(target, { worth, low: place, high: place + 1 });
      } else if (this.areAsGoodBefore(worth, target.worth)) {
        Object.assign(target, found, { low: place });
      } else target.high = place;
    });
  }

  /** Asks what each target is worth at some threshold, the highest first. */
  private look(
    targets: readonly Target<Pair>[],
    placeOf: (target: Target<Pair>) => number,
    tell: Tell<Pair>,
  ): void {
    const order = targets
      .map((target) => ({ target, place: placeOf(target) }))
      .sort((one, other) => other.place - one.place);
    const looks = order.map(({ target: { pair }, place }) => ({
      pair,
      threshold: this.stages.thresholds[place] ?? 0,
    }));
    const isThrough = this.worths.answer(looks, (k, worth, keepsQuotas = false) => {
      const look = order[k];
      if (look === undefined) return;
      tell(look.target, { worth, keepsQuotas }, look.place);
      this.tellProgress(look.target);
    });
    this.stopped ||= !isThrough;
  }

  private tellProgress({ low, high }: Target<Pair>): void {
    this.looked += low + 1 < high ? FIRST_LOOK : 1 - FIRST_LOOK;
    this.report(Math.min(1, this.looked / this.targets.length));
  }

  private areAsGoodBefore(one: Worth, other: Worth): boolean {
    if (typeof one !== 'number' || typeof other !== 'number') return false;
    const others = this.worths.decode(other);
    const sums = this.worths.decode(one).slice(0, this.before);
    return sums.every((sum, stage) => sum === others[stage]);
  }

  private valuesOf({ keepsQuotas, low, worth }: Target<Pair>): Forced {
    if (typeof worth !== 'number') return worth;
    if (low < 0) return 'none';
    const { locked, objective, thresholds } = this.stages;
    const sums = objective.filter((stage) => stage !== 'fairness');
    const decoded = this.worths.decode(worth);
    const sumOf = (stage: 'matched' | 'total'): number => {
      const index = sums.indexOf(stage);
      return index < 0 ? 0 : (decoded[index] ?? 0) + locked[stage];
    };
    const fairness = this.asksFairness ? (thresholds[low] ?? 0) : null;
    const values = { matched: sumOf('matched'), fairness, total: sumOf('total') };
    return { values, keepsQuotas };
  }

  /** How many thresholds are no higher than each score. */
  private placesByScore(): Int32Array {
    const { thresholds } = this.stages;
    const counts = new Int32Array(1001);
    let place = 0;
    for (let score = 0; score < counts.length; score++) {
      while (place < thresholds.length && (thresholds[place] ?? 0) <= score) place += 1;
      counts[score] = place;
    }
    return counts;
  }
}
