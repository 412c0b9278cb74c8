/** Long enough to get on, short enough for the page to answer in between. */
const SLICE_MS = 10;

/**
 * Runs a calculation that pauses at every `yield`, in slices of 10 ms, so that the page stays
 * answerable; gives its result, or null once the signal has ended it.
 */
export async function runInSlices<Result>(
  calculation: Generator<number, Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = calculation.next();
      if (step.done === true) return signal.aborted ? null : step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}

/** Runs a calculation to its end at once. */
export function runAtOnce<Result>(calculation: Generator<number, Result>): Result {
  for (;;) {
    const step = calculation.next();
    if (step.done === true) return step.value;
  }
}
