/**
 * Events by level, the lowest first, then by number: a binary heap in two typed arrays. Putting in
 * and taking out cost the logarithm of the number of events.
 */
export class EventQueue {
  private levels = new Float64Array(256);
  private numbers = new Int32Array(256);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  /** The level of the first event, or Infinity when there is none. */
  get firstLevel(): number {
    return this.count === 0 ? Infinity : (this.levels[0] ?? 0);
  }

  put(level: number, number: number): void {
    if (this.count === this.levels.length) this.grow();
    const { levels, numbers } = this;
    let place = this.count++;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (!this.precedes(level, number, above)) break;
      levels[place] = levels[above] ?? 0;
      numbers[place] = numbers[above] ?? 0;
      place = above;
    }
    levels[place] = level;
    numbers[place] = number;
  }

  /** Takes out the first event and returns its number. There must be one. */
  take(): number {
    const { levels, numbers } = this;
    const first = numbers[0] ?? 0;
    const last = --this.count;
    const level = levels[last] ?? 0;
    const number = numbers[last] ?? 0;
    let place = 0;
    for (let below = 1; below < last; below = 2 * place + 1) {
      const next = below + 1;
      if (next < last && this.precedes(levels[next] ?? 0, numbers[next] ?? 0, below)) below = next;
      if (!this.follows(level, number, below)) break;
      levels[place] = levels[below] ?? 0;
      numbers[place] = numbers[below] ?? 0;
      place = below;
    }
    levels[place] = level;
    numbers[place] = number;
    return first;
  }

  private precedes(level: number, number: number, place: number): boolean {
    const other = this.levels[place] ?? 0;
    return level < other || (level === other && number < (this.numbers[place] ?? 0));
  }

  private follows(level: number, number: number, place: number): boolean {
    const other = this.levels[place] ?? 0;
    return level > other || (level === other && number > (this.numbers[place] ?? 0));
  }

  private grow(): void {
    const levels = new Float64Array(2 * this.levels.length);
    levels.set(this.levels);
    this.levels = levels;
    const numbers = new Int32Array(2 * this.numbers.length);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}
