import { spawn } from 'node:child_process';

/** What became of a finished child process; `output` is the end of what it printed. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is ended; none by default. */
  readonly timeout?: number;
  /** How many characters of the output's end are kept; 4,000 by default. */
  readonly keptOutput?: number;
}

/**
 * Runs a program to its end with no stdin and gathers its output.
 * A program that is not installed is an outcome too: code 127, as a shell would say.
 */
export function run(
  program: string,
  parameters: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-(options.keptOutput ?? 4_000));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program that speaks to the terminal itself and gives its exit code; 127 if it is not
 * installed, 1 if a signal ended it.
 */
export function runInTerminal(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
