/** What one program of the benchmark prints: one line of JSON. */
export interface Measurement {
  /** Median of five runs, after a warm-up. Processor time of all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly peakMegabytes: number;
  /** What was found, so that peers can be compared. */
  readonly result: number;
}

const RUNS = 5;

/**
 * Runs a piece of work once to warm up and five times to measure, then prints its figures. Processor
 * time, because the machine may be busy with other things.
 */
export async function measure(work: () => number | Promise<number>): Promise<void> {
  let result = await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    result = await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  const measurement: Measurement = {
    cpuMs: times[Math.floor(RUNS / 2)] ?? 0,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    result,
  };
  console.log(JSON.stringify(measurement));
}

/** Numbers from 0 to 1, the same in every run and in every language (64-bit safe). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** The score of every pair, row by row: random integers from 0 to 1000. */
export function randomScores(size: number): Int16Array {
  const roll = dice(12345);
  return new Int16Array(size * size).map(() => Math.floor(roll() * 1001));
}
