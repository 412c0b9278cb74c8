import { SetUpProblem } from './problem.ts';

const progressInterval = 10_000;

/** Prints one line about what setting up did or found, on stderr so that stdout stays the program's own. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a long step: one line when it starts, a line every ten seconds while it goes on, and one
 * with its duration when it is done.
 */
export async function longStep<Result>(
  title: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${title} …`);
  const ticking = setInterval(() => say(`  … ${seconds()} s`), progressInterval);
  try {
    const result = await work();
    say(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * Runs a script's main function and turns what it throws into an exit code: a set-up problem is
 * printed with its remedy, anything else is a bug and keeps its stack trace.
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof SetUpProblem)) throw error;
    say(`\nStopped: ${error.message}\nWhat to do: ${error.remedy}`);
  }
}
