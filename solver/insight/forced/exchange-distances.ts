import type { Assignment } from '../../engines/assignment/assign.ts';
import type { Task } from '../../engines/assignment/task.ts';
import { at, columnOf } from '../../problem/model.ts';

const HIGHEST_SCORE = 1000;

/**
 * What it costs, from a best choice with its prices, to give up one place of a right person and
 * take one of a left person: the shortest path of exchanges over reduced costs, none of which is
 * negative (Ahuja, Magnanti and Orlin 1993, chapter 9). Together with the reduced cost of a pair it
 * is what forcing the pair loses. Nodes are rows, columns and a hub for places that may stay free.
 * Cost: one tree per right person, at most one pass over the candidates and nodes squared.
 */
export class ExchangeDistances {
  private readonly task: Task;
  private readonly solved: Assignment;
  private atLeast = 0;
  private readonly hub: number;
  private readonly distance: Float64Array;
  private readonly settled: Uint8Array;
  private readonly lowest: Int16Array;
  private readonly chosenBy: Int32Array;

  constructor(task: Task, solved: Assignment) {
    const { columns, rows } = task.table;
    this.task = task;
    this.solved = solved;
    this.hub = rows + columns;
    this.distance = new Float64Array(this.hub + 1);
    this.settled = new Uint8Array(this.hub + 1);
    this.lowest = new Int16Array(this.hub + 1);
    this.chosenBy = new Int32Array(columns).fill(-1);
  }

  /** The distance of a row in the present tree. */
  to(row: number): number {
    return at(this.distance, row);
  }

  /** The lowest score among the pairs that come in on the way to a row in the present tree. */
  lowestOnTheWay(row: number): number {
    return at(this.lowest, row);
  }

  /**
   * Grows the tree from a column until the wanted rows are in it. Only pairs of at least `atLeast`
   * take part; the choice must be best among them.
   */
  grow(column: number, wanted: readonly number[], atLeast: number): void {
    const { rows } = this.task.table;
    this.atLeast = atLeast;
    this.distance.fill(Infinity);
    this.settled.fill(0);
    this.distance[rows + column] = 0;
    this.lowest[rows + column] = HIGHEST_SCORE;
    let open = wanted.length;
    const isWanted = new Set(wanted);
    for (let node = this.nearest(); node >= 0 && open > 0; node = this.nearest()) {
      this.settled[node] = 1;
      if (isWanted.has(node)) open -= 1;
      if (node === this.hub) this.leaveHub();
      else if (node < rows) this.leaveRow(node);
      else this.leaveColumn(node);
    }
  }

  private nearest(): number {
    const { distance, settled } = this;
    let nearest = -1;
    let least = Infinity;
    for (let node = 0; node <= this.hub; node++) {
      const own = distance[node] ?? Infinity;
      if (own >= least || settled[node] === 1) continue;
      least = own;
      nearest = node;
    }
    return nearest;
  }

  private reach(node: number, distance: number, from: number): void {
    if (distance >= at(this.distance, node)) return;
    this.distance[node] = distance;
    this.lowest[node] = at(this.lowest, from);
  }

  /** A row that has to give up a place takes another column instead, or leaves the place empty. */
  private leaveRow(row: number): void {
    const { table, weights } = this.task;
    const { choice, leftDual, rightDual } = this.solved;
    const { distance, lowest, chosenBy, atLeast } = this;
    const { rows, score, start } = table;
    const taken = at(choice.rowTaken, row);
    const place = at(choice.rowStart, row);
    for (let k = place; k < place + taken; k++) chosenBy[at(choice.rowColumn, k)] = row;
    const base = at(distance, row) + at(leftDual, row) - weights.offset;
    const here = at(lowest, row);
    const last = at(start, row + 1);
    for (let cell = at(start, row); cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const column = columnOf(table, row, cell);
      if (chosenBy[column] === row) continue;
      const next = base + (rightDual[column] ?? 0) - weights.factor * worth;
      if (next >= (distance[rows + column] ?? 0)) continue;
      distance[rows + column] = next;
      lowest[rows + column] = Math.min(worth, here);
    }
    if (taken > 0) this.reach(this.hub, at(distance, row) + at(leftDual, row), row);
  }

  /** A column with one pair too many gives up one of its rows, unless it has a free place. */
  private leaveColumn(node: number): void {
    const { table, rightPlaces, weights } = this.task;
    const { choice, leftDual, rightDual } = this.solved;
    const column = node - table.rows;
    const start = at(choice.columnStart, column);
    const taken = at(choice.columnTaken, column);
    for (let place = start; place < start + taken; place++) {
      const row = at(choice.columnRow, place);
      const worth = weights.offset + weights.factor * at(table.score, at(choice.columnCell, place));
      const above = worth - at(leftDual, row) - at(rightDual, column);
      this.reach(row, at(this.distance, node) + above, node);
    }
    if (taken < at(rightPlaces, column)) this.reach(this.hub, at(this.distance, node), node);
  }

  private leaveHub(): void {
    const { leftPlaces, table } = this.task;
    const { choice, rightDual } = this.solved;
    const here = at(this.distance, this.hub);
    for (let row = 0; row < table.rows; row++) {
      if (at(choice.rowTaken, row) < at(leftPlaces, row)) this.reach(row, here, this.hub);
    }
    for (let column = 0; column < table.columns; column++) {
      if (at(choice.columnTaken, column) === 0) continue;
      this.reach(table.rows + column, here + at(rightDual, column), this.hub);
    }
  }
}
