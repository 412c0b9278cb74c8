/** What one program of the benchmark prints: one line of JSON. */
export interface Measurement {
  /** Median of the runs, after a warm-up. Processor time of all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly runs: number;
  readonly peakMegabytes: number;
  /** What was found, so that peers can be compared. */
  readonly result: number;
}

/** Why a program printed no figures: not installed, not in time, or the error it ended with. */
export interface Failure {
  readonly failure: string;
}

export type Outcome = Measurement | Failure;

/** A piece of work that can be repeated, with its problem made beforehand. */
export type Work = () => number | Promise<number>;

const WARM_UP_MS = 500;

/**
 * Runs a piece of work to warm up, at least for half a second, and then to measure: five times, or
 * three if it takes longer than a second, or once if longer than ten or asked for. Processor time,
 * because the machine may be busy with other things.
 */
export async function measure(work: Work, once: boolean): Promise<Measurement> {
  let warmUp = await timed(work);
  for (let spent = warmUp.cpuMs; spent < WARM_UP_MS; spent += warmUp.cpuMs) {
    warmUp = await timed(work);
  }
  const runs = once || warmUp.cpuMs > 10_000 ? 1 : warmUp.cpuMs > 1000 ? 3 : 5;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { cpuMs, result } = await timed(work);
    if (result !== warmUp.result) throw new Error('The same work found something else.');
    times.push(cpuMs);
  }
  times.sort((one, other) => one - other);
  return {
    cpuMs: times[Math.floor(runs / 2)] ?? 0,
    runs,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    result: warmUp.result,
  };
}

/** Runs a piece of work once, with nothing warm: the first time is the one that people wait for. */
export async function measureCold(work: Work): Promise<Measurement> {
  const { cpuMs, result } = await timed(work);
  return { cpuMs, runs: 1, peakMegabytes: process.resourceUsage().maxRSS / 1024, result };
}

async function timed(work: Work): Promise<{ readonly cpuMs: number; readonly result: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, result };
}
