import { placeOf } from '../../engines/assignment/task.ts';
import type { Control } from '../../engines/engine.ts';
import { at, type PairingModel } from '../../problem/model.ts';
import type { Forceable, ForcedWorths, Look, Worth } from './forced-search.ts';
import { type ThresholdSolution, ThresholdSolutions } from './threshold-solutions.ts';

/** A pair of two sides. */
export interface ForcedCell extends Forceable {
  readonly row: number;
  readonly column: number;
}

/** A look with its place among all. */
interface PlacedLook extends Look<ForcedCell> {
  readonly index: number;
}

type Tell = (index: number, worth: Worth) => void;

/**
 * What forced pairs of two sides are worth, without quotas: from a best choice, one tree of
 * exchanges for each right person. Both people of a pair must have a free place.
 */
export class ForcedOnSides implements ForcedWorths<ForcedCell> {
  readonly solutions: ThresholdSolutions;
  private readonly control: Control;

  constructor(model: PairingModel, control: Control) {
    this.control = control;
    this.solutions = new ThresholdSolutions(model, control);
  }

  best(): number | null {
    return this.solutions.at(0)?.worth ?? null;
  }

  decode(worth: number): readonly number[] {
    return this.solutions.decode(worth);
  }

  /** All together for which one solution is best, column by column. */
  answer(looks: readonly Look<ForcedCell>[], tell: Tell): boolean {
    for (let from = 0; from < looks.length; ) {
      const solution = this.solutions.at(looks[from]?.threshold ?? 0);
      if (solution === null) return false;
      let to = from + 1;
      while (to < looks.length && (looks[to]?.threshold ?? 0) > solution.breaks) to += 1;
      const columns = new Map<number, PlacedLook[]>();
      for (const [k, look] of looks.slice(from, to).entries()) {
        const placed = { ...look, index: from + k };
        const own = columns.get(look.pair.column);
        if (own === undefined) columns.set(look.pair.column, [placed]);
        else own.push(placed);
      }
      for (const [column, own] of columns) {
        if (this.control.stop() !== null) return false;
        lookFrom(solution, column, own, tell);
      }
      from = to;
    }
    return true;
  }
}

/**
 * One tree over the pairs of the lowest of the thresholds does for all whose way needs no pair
 * below their own threshold; the few others get a tree of their own.
 */
function lookFrom(
  solution: ThresholdSolution,
  column: number,
  looks: readonly PlacedLook[],
  tell: Tell,
): void {
  const { distances } = solution;
  const rows = looks.map(({ pair }) => pair.row);
  distances.grow(column, rows, looks[looks.length - 1]?.threshold ?? 0);
  const others: PlacedLook[] = [];
  for (const look of looks) {
    if (distances.lowestOnTheWay(look.pair.row) < look.threshold) others.push(look);
    else tell(look.index, worthOf(solution, look.pair));
  }
  for (const { index, pair, threshold } of others) {
    distances.grow(column, [pair.row], threshold);
    tell(index, worthOf(solution, pair));
  }
}

function worthOf({ distances, solved, task, worth }: ThresholdSolution, pair: ForcedCell): number {
  const { row, column, score } = pair;
  if (placeOf(solved.choice, row, column) >= 0) return worth;
  const { offset, factor } = task.weights;
  const prices = at(solved.leftDual, row) + at(solved.rightDual, column);
  return worth - (prices - offset - factor * score + distances.to(row));
}
