import { reachableLowest } from '../engines/assignment/reachable-lowest.ts';
import { placeOf } from '../engines/assignment/task.ts';
import type { Control } from '../engines/engine.ts';
import type { StageValues } from '../problem/answer.ts';
import { at, columnOf, type PairingModel } from '../problem/model.ts';
import { type ThresholdSolution, ThresholdSolutions } from './threshold-solutions.ts';

/** A pair of the table and the stage values of the best roster that holds it; null if none does. */
export interface ForcedPair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  readonly values: StageValues | null;
}

/** A pair while it is looked for the highest lowest score that it allows. */
interface Target {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  /** The highest threshold known to hold and what it is worth, and the lowest known not to. */
  low: number;
  worth: number;
  high: number;
}

/** A target and the place of the threshold at which it is looked at. */
interface Look {
  readonly target: Target;
  readonly place: number;
}

type Tell = (target: Target, worth: number, place: number) => void;

/**
 * The stage values of the best roster with each pair of the table forced, exactly, for a problem
 * without quotas. For each pair: what the stages before fairness are worth with all candidates, the
 * highest threshold that keeps them, then all stages at that threshold. Most pairs need one look,
 * since the threshold is then the pair's own score or the lowest score of the best roster. Null when
 * stopped. Cost: few solves and, mostly, one
 * tree of exchanges per right person for each of them.
 */
export function forcedPairs(
  model: PairingModel,
  lowest: number | null,
  control: Control,
): readonly ForcedPair[] | null {
  return new Forcing(model, lowest, control).all();
}

class Forcing {
  private readonly model: PairingModel;
  private readonly control: Control;
  private readonly solutions: ThresholdSolutions;
  /** The thresholds, ascending; a single 0 when fairness is not asked for. */
  private readonly thresholds: readonly number[];
  private readonly asksFairness: boolean;
  /** How many of the stages that are sums come before fairness. */
  private readonly before: number;
  private readonly lowest: number | null;
  private stopped = false;
  private done = 0;

  constructor(model: PairingModel, lowest: number | null, control: Control) {
    const { objective } = model;
    this.model = model;
    this.control = control;
    this.lowest = lowest;
    this.solutions = new ThresholdSolutions(model, control);
    this.asksFairness = objective.includes('fairness');
    this.before = this.asksFairness ? objective.indexOf('fairness') : 0;
    this.thresholds = this.asksFairness ? reachableLowest(model, this.solutions.free) : [0];
  }

  all(): readonly ForcedPair[] | null {
    const cells = this.cells();
    const targets = cells.filter((cell): cell is Target => 'high' in cell);
    if (this.before === 0) this.settleAtTop(targets);
    else this.search(targets);
    if (this.stopped) return null;
    return cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      score: cell.score,
      values: 'high' in cell ? this.valuesOf(cell) : null,
    }));
  }

  /** With nothing before fairness the pair's own score is all that the lowest score can be. */
  private settleAtTop(targets: readonly Target[]): void {
    for (const target of targets) target.low = target.high - 1;
    this.look(
      targets,
      ({ low }) => low,
      (target, worth) => {
        target.worth = worth;
      },
    );
  }

  private search(targets: readonly Target[]): void {
    this.look(
      targets,
      () => 0,
      (target, worth) => {
        target.worth = worth;
      },
    );
    const best = this.solutions.at(this.thresholds[0] ?? 0);
    const goal = best === null ? '' : this.keyBefore(best.worth);
    const usual = targets.filter(({ worth }) => this.keyBefore(worth) === goal);
    const lowest = this.thresholds.filter((value) => value <= (this.lowest ?? -1)).length - 1;
    for (const target of usual) target.high = Math.min(target.high, lowest + 1);
    this.tryAt(usual, ({ high }) => high - 1);
    for (;;) {
      const open = targets.filter(({ low, high }) => low + 1 < high);
      if (open.length === 0 || this.stopped) return;
      this.tryAt(open, ({ low, high }) => (low + high) >>> 1);
    }
  }

  private tryAt(targets: readonly Target[], placeOfTarget: (target: Target) => number): void {
    this.look(targets, placeOfTarget, (target, worth, place) => {
      if (this.keyBefore(worth) === this.keyBefore(target.worth)) {
        target.low = place;
        target.worth = worth;
      } else target.high = place;
    });
  }

  /**
   * Asks what each target is worth at some threshold, the highest first: all together for which one
   * solution is best, column by column.
   */
  private look(
    targets: readonly Target[],
    placeOfTarget: (target: Target) => number,
    tell: Tell,
  ): void {
    const order = targets
      .map((target) => ({ target, place: placeOfTarget(target) }))
      .sort((one, other) => other.place - one.place);
    for (let from = 0; from < order.length && !this.stopped; ) {
      const solution = this.solutions.at(this.thresholds[order[from]?.place ?? 0] ?? 0);
      if (solution === null) {
        this.stopped = true;
        return;
      }
      let to = from + 1;
      while (to < order.length && this.thresholdOf(order[to]) > solution.breaks) to += 1;
      const columns = new Map<number, Look[]>();
      for (const look of order.slice(from, to)) {
        const own = columns.get(look.target.column);
        if (own === undefined) columns.set(look.target.column, [look]);
        else own.push(look);
      }
      for (const [column, looks] of columns) this.lookFrom(solution, column, looks, tell);
      from = to;
    }
  }

  private thresholdOf(look: Look | undefined): number {
    return this.thresholds[look?.place ?? 0] ?? 0;
  }

  /**
   * One tree over the pairs of the lowest of the thresholds does for all whose way needs no pair
   * below their own threshold; the few others get a tree of their own.
   */
  private lookFrom(
    solution: ThresholdSolution,
    column: number,
    looks: readonly Look[],
    tell: Tell,
  ): void {
    if (this.stopped || this.control.stop() !== null) {
      this.stopped = true;
      return;
    }
    const { distances } = solution;
    const rows = looks.map(({ target }) => target.row);
    distances.grow(column, rows, this.thresholdOf(looks[looks.length - 1]));
    const others: Look[] = [];
    for (const look of looks) {
      if (distances.lowestOnTheWay(look.target.row) < this.thresholdOf(look)) others.push(look);
      else this.tellOf(solution, look, tell);
    }
    for (const look of others) {
      distances.grow(column, [look.target.row], this.thresholdOf(look));
      this.tellOf(solution, look, tell);
    }
    this.done += looks.length;
    this.control.report('total', 1 - 1 / (1 + this.done / (1 + this.model.table.score.length)));
  }

  private tellOf(solution: ThresholdSolution, { place, target }: Look, tell: Tell): void {
    const loss = this.lossOf(solution, target, solution.distances.to(target.row));
    tell(target, solution.worth - loss, place);
  }

  private lossOf({ solved, task }: ThresholdSolution, target: Target, distance: number): number {
    const { row, column, score } = target;
    if (placeOf(solved.choice, row, column) >= 0) return 0;
    const { offset, factor } = task.weights;
    const prices = at(solved.leftDual, row) + at(solved.rightDual, column);
    return prices - offset - factor * score + distance;
  }

  /** The stages before fairness in one text. */
  private keyBefore(worth: number): string {
    return this.solutions.decode(worth).slice(0, this.before).join(' ');
  }

  private valuesOf({ low, worth }: Target): StageValues {
    const { locks, objective } = this.model;
    const sums = objective.filter((stage) => stage !== 'fairness');
    const decoded = this.solutions.decode(worth);
    const locked = {
      matched: locks.length,
      total: locks.reduce((sum, { score }) => sum + (score ?? 0), 0),
    };
    const sumOf = (stage: 'matched' | 'total'): number => {
      const index = sums.indexOf(stage);
      return index < 0 ? 0 : (decoded[index] ?? 0) + locked[stage];
    };
    const fairness = this.asksFairness ? (this.thresholds[low] ?? 0) : null;
    return { matched: sumOf('matched'), fairness, total: sumOf('total') };
  }

  /** All cells of the table; those whose two people have a free place are targets. */
  private cells(): readonly (Target | Pick<Target, 'row' | 'column' | 'score'>)[] {
    const { table } = this.model;
    const { left, right } = this.solutions.free;
    const found: (Target | Pick<Target, 'row' | 'column' | 'score'>)[] = [];
    const places = this.placesByScore();
    for (let row = 0; row < table.rows; row++) {
      for (let cell = at(table.start, row); cell < at(table.start, row + 1); cell++) {
        const score = at(table.score, cell);
        if (score < 0) continue;
        const column = columnOf(table, row, cell);
        const isOpen = at(left, row) > 0 && at(right, column) > 0;
        const high = at(places, score);
        found.push(
          isOpen ? { row, column, score, low: 0, worth: 0, high } : { row, column, score },
        );
      }
    }
    return found;
  }

  /** How many thresholds are no higher than each score. */
  private placesByScore(): Int32Array {
    const counts = new Int32Array(1001);
    let place = 0;
    for (let score = 0; score < counts.length; score++) {
      while (place < this.thresholds.length && (this.thresholds[place] ?? 0) <= score) place += 1;
      counts[score] = place;
    }
    return counts;
  }
}
