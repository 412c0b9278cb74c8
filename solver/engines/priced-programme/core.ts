import { at, type CandidateTable, columnOf } from '../../problem/model.ts';

/** The cells of a table that a programme looks at, in rows of their own. They only become more. */
export class Core {
  readonly table: CandidateTable;
  /** Cells of the whole table, ascending. */
  cells = new Int32Array(0);
  /** Where the cells of each row begin, and the column of each. */
  start: Int32Array;
  column = new Int32Array(0);
  private readonly inside: Uint32Array;

  constructor(table: CandidateTable, cells: readonly number[]) {
    this.table = table;
    this.inside = new Uint32Array((table.score.length + 31) >>> 5);
    this.start = new Int32Array(table.rows + 1);
    this.add(cells);
  }

  has(cell: number): boolean {
    return (at(this.inside, cell >>> 5) & (1 << (cell & 31))) !== 0;
  }

  /** Takes cells in; those that are in already are passed over. */
  add(cells: readonly number[]): void {
    const fresh = cells.filter((cell) => !this.has(cell));
    for (const cell of fresh) {
      const word = cell >>> 5;
      this.inside[word] = at(this.inside, word) | (1 << (cell & 31));
    }
    const all = new Int32Array(this.cells.length + fresh.length);
    all.set(this.cells);
    all.set(fresh, this.cells.length);
    this.cells = all.sort();
    this.layOut();
  }

  private layOut(): void {
    const { cells, table } = this;
    this.column = new Int32Array(cells.length);
    this.start = new Int32Array(table.rows + 1);
    let k = 0;
    for (let row = 0; row < table.rows; row++) {
      const end = at(table.start, row + 1);
      for (; k < cells.length && at(cells, k) < end; k++) {
        this.column[k] = columnOf(table, row, at(cells, k));
      }
      this.start[row + 1] = k;
    }
  }
}
