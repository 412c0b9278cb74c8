/** The best few cells of each person, one list beside the other; of equal gains the first stay. */
export class BestOf {
  private readonly size: number;
  private readonly cells: Int32Array;
  private readonly gains: Float64Array;

  constructor(size: number, people: number) {
    this.size = size;
    this.cells = new Int32Array(size * people).fill(-1);
    this.gains = new Float64Array(size * people).fill(-Infinity);
  }

  offer(person: number, cell: number, gain: number): void {
    const { cells, gains, size } = this;
    const first = size * person;
    let place = first + size - 1;
    if (size === 0 || gain <= (gains[place] ?? 0)) return;
    for (; place > first && (gains[place - 1] ?? 0) < gain; place--) {
      gains[place] = gains[place - 1] ?? 0;
      cells[place] = cells[place - 1] ?? 0;
    }
    gains[place] = gain;
    cells[place] = cell;
  }

  /** Everybody's cells, the best first. */
  found(): readonly number[] {
    return Array.from(this.cells).filter((cell) => cell >= 0);
  }

  clear(): void {
    this.cells.fill(-1);
    this.gains.fill(-Infinity);
  }
}
