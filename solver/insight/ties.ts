import { assignmentEngine } from '../engines/assignment/index.ts';
import type { Control, DualBound, PairIndex } from '../engines/engine.ts';
import { buildModel } from '../problem/build-model.ts';
import { at, columnOf, type PairingModel } from '../problem/model.ts';
import type { IdPair, PairingProblem } from '../problem/problem.ts';
import { componentsOf, type Graph } from './components.ts';

/** Where several rosters are equally good. Pairs by left id, then right id. */
export interface Ties {
  /** Pairs that every best roster holds. */
  readonly always: readonly IdPair[];
  /** Pairs that some best rosters hold and others do not. */
  readonly sometimes: readonly IdPair[];
}

const CALM: Control = { stop: () => null, report: () => undefined };

/**
 * Which pairs all best rosters share and which can be exchanged at no loss in any stage, exactly,
 * for a checked problem without quotas that has `matched` or `total` among its stages. Null when
 * there is no roster or there are quotas. By complementary slackness the best rosters differ
 * exactly by cycles through pairs worth their two prices and through people without a price, so a
 * pair is exchangeable if both its people lie in one strongly connected part of that graph. Cost:
 * one solve and one pass over the candidates.
 */
export function ties(problem: PairingProblem): Ties | null {
  const model = buildModel(problem);
  if (!assignmentEngine.claims(model)) return null;
  const outcome = assignmentEngine.solve(model, CALM, true);
  if (outcome instanceof Promise || outcome.status !== 'optimal') return null;
  const bound = outcome.certificate.bounds.find(({ proves }) => proves === 'all');
  if (bound === undefined) return null;
  return compare(model, new Exchanges(model, outcome.pairs, bound));
}

function compare(model: PairingModel, exchanges: Exchanges): Ties {
  const part = componentsOf(exchanges.graph());
  const rows = model.table.rows;
  const always: IdPair[] = [];
  const sometimes: IdPair[] = [];
  for (const { row, column, tight, chosen } of exchanges.pairs()) {
    const pair = [model.left.ids[row] ?? '', model.right.ids[column] ?? ''] as const;
    const exchangeable = tight && part[row] === part[rows + column];
    if (exchangeable) sometimes.push(pair);
    else if (chosen) always.push(pair);
  }
  return { always, sometimes };
}

interface LookedAt extends PairIndex {
  readonly tight: boolean;
  readonly chosen: boolean;
}

/** The chosen pairs and the pairs worth their prices, and how they can take each other's place. */
class Exchanges {
  private readonly model: PairingModel;
  private readonly chosen: readonly PairIndex[];
  private readonly bound: DualBound;
  private readonly chosenKeys: ReadonlySet<number>;

  constructor(model: PairingModel, chosen: readonly PairIndex[], bound: DualBound) {
    this.model = model;
    this.chosen = chosen;
    this.bound = bound;
    this.chosenKeys = new Set(chosen.map((pair) => this.key(pair)));
  }

  private key({ row, column }: PairIndex): number {
    return row * this.model.table.columns + column;
  }

  pairs(): readonly LookedAt[] {
    const locked = this.model.locks.map(({ row, column }) => ({
      row,
      column,
      tight: false,
      chosen: true,
    }));
    return [...this.candidates(), ...locked].sort(
      (one, other) => one.row - other.row || one.column - other.column,
    );
  }

  private candidates(): readonly LookedAt[] {
    const { table } = this.model;
    const { atLeast, factor, left, offset, right } = this.bound;
    const found: LookedAt[] = [];
    for (let row = 0; row < table.rows; row++) {
      for (let cell = at(table.start, row); cell < at(table.start, row + 1); cell++) {
        const score = at(table.score, cell);
        if (score < atLeast) continue;
        const column = columnOf(table, row, cell);
        const tight = offset + factor * score === at(left, row) + at(right, column);
        const chosen = this.chosenKeys.has(this.key({ row, column }));
        if (tight || chosen) found.push({ row, column, tight, chosen });
      }
    }
    return found;
  }

  /** Rows, columns, and a last node for places that may stay free. */
  graph(): Graph {
    const { rows, columns } = this.model.table;
    const hub = rows + columns;
    const arcs: number[][] = Array.from({ length: hub + 1 }, () => []);
    for (const { row, column, tight, chosen } of this.candidates()) {
      if (tight && chosen) arcs[rows + column]?.push(row);
      else if (tight) arcs[row]?.push(rows + column);
    }
    const taken = new Int32Array(hub);
    for (const { row, column } of this.chosen) {
      taken[row] = at(taken, row) + 1;
      taken[rows + column] = at(taken, rows + column) + 1;
    }
    const { left, right } = this.model;
    left.capacity.forEach((places, row) => {
      if (at(this.bound.left, row) === 0 && at(taken, row) > 0) arcs[row]?.push(hub);
      if (at(taken, row) < places) arcs[hub]?.push(row);
    });
    right.capacity.forEach((places, column) => {
      const node = rows + column;
      if (at(taken, node) < places) arcs[node]?.push(hub);
      if (at(this.bound.right, column) === 0 && at(taken, node) > 0) arcs[hub]?.push(node);
    });
    return arcs;
  }
}
