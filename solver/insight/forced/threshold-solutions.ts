import type { Assignment } from '../../engines/assignment/assign.ts';
import { assignByCore } from '../../engines/assignment/core.ts';
import { type PlacesToFill, placesToFill } from '../../engines/assignment/places-to-fill.ts';
import type { Task } from '../../engines/assignment/task.ts';
import { sumsOf, weightsFor } from '../../engines/assignment/weights.ts';
import type { Control } from '../../engines/engine.ts';
import { at, columnOf, type PairingModel } from '../../problem/model.ts';
import { ExchangeDistances } from './exchange-distances.ts';

/** The best choice among the pairs of at least some score, and what it is worth without locks. */
export interface ThresholdSolution {
  /** It stays best for lower thresholds, as long as they are above this one. */
  readonly breaks: number;
  readonly task: Task;
  readonly solved: Assignment;
  readonly distances: ExchangeDistances;
  readonly worth: number;
}

/**
 * Best choices for one threshold after another. A choice stays best while the threshold falls, as
 * long as no pair that comes in is worth more than its two prices; so thresholds are best asked for
 * in descending order. Cost: an assignment for each change, else one pass over the candidates.
 */
export class ThresholdSolutions {
  readonly free: PlacesToFill['free'];
  private readonly model: PairingModel;
  private readonly control: Control;
  private readonly places: PlacesToFill['useful'];
  private readonly mostPairs: number;
  private solution: { readonly threshold: number; readonly whole: ThresholdSolution } | null = null;

  constructor(model: PairingModel, control: Control) {
    this.model = model;
    this.control = control;
    const { free, useful, mostPairs } = placesToFill(model);
    this.free = free;
    this.places = useful;
    this.mostPairs = mostPairs;
  }

  /** The numbers of pairs and points that a worth stands for, in the order of the stages. */
  decode(worth: number): readonly number[] {
    return sumsOf(worth, this.weights(0));
  }

  /** The best choice among pairs of at least `threshold`, or null when it was stopped. */
  at(threshold: number): ThresholdSolution | null {
    const held = this.solution;
    if (held !== null && threshold <= held.threshold && threshold > held.whole.breaks) {
      return held.whole;
    }
    const whole = this.solve(threshold);
    if (whole !== null) this.solution = { threshold, whole };
    return whole;
  }

  private solve(threshold: number): ThresholdSolution | null {
    const task: Task = {
      table: this.model.table,
      leftPlaces: this.places.left,
      rightPlaces: this.places.right,
      weights: this.weights(threshold),
    };
    const solved = assignByCore(task, this.control);
    if (solved.status !== 'solved') return null;
    return {
      breaks: this.breaksAt(threshold, solved, task),
      task,
      solved,
      distances: new ExchangeDistances(task, solved),
      worth: this.worth(solved, task),
    };
  }

  private weights(threshold: number) {
    return weightsFor(this.model.objective, this.mostPairs, threshold);
  }

  /** The highest score below the threshold of a pair that is worth more than its prices, or -1. */
  private breaksAt(threshold: number, { leftDual, rightDual }: Assignment, task: Task): number {
    const { table, weights } = task;
    let breaks = -1;
    for (let row = 0; row < table.rows; row++) {
      if (at(task.leftPlaces, row) === 0) continue;
      const base = weights.offset - at(leftDual, row);
      const last = at(table.start, row + 1);
      for (let cell = at(table.start, row); cell < last; cell++) {
        const score = table.score[cell] ?? -1;
        if (score <= breaks || score >= threshold) continue;
        const above = base + weights.factor * score - at(rightDual, columnOf(table, row, cell));
        if (above > 0) breaks = score;
      }
    }
    return breaks;
  }

  private worth({ choice }: Assignment, { table, weights }: Task): number {
    let worth = 0;
    for (let row = 0; row < table.rows; row++) {
      const start = at(choice.rowStart, row);
      for (let place = start; place < start + at(choice.rowTaken, row); place++) {
        worth += weights.offset + weights.factor * at(table.score, at(choice.rowCell, place));
      }
    }
    return worth;
  }
}
