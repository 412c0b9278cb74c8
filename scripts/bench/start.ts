import { join } from 'node:path';
import { projectFolder, run } from '../runtime/index.ts';
import type { Measurement } from './measure.ts';
import type { Program } from './plan.ts';

/** Longer than this, and there is no answer. */
const TIME_LIMIT_MS = 180_000;

/** Measures programs, each in a process of its own and no program twice. */
export class Stopwatch {
  private readonly known = new Map<string, Measurement | null>();
  private readonly once: boolean;

  /** With `once` the work is measured a single time after its warm-up. */
  constructor(once: boolean) {
    this.once = once;
  }

  /** The figures of a program; null when it is not to be had or has no answer in time. */
  async measure({ name, size }: Program): Promise<Measurement | null> {
    const key = `${name} ${size}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const measured =
      name === 'scipy'
        ? await start('python3', ['scripts/bench/linear-sum-assignment.py', String(size)])
        : await start(process.execPath, [
            'scripts/bench/program.ts',
            name,
            String(size),
            this.once ? 'once' : 'median',
          ]);
    this.known.set(key, measured);
    return measured;
  }
}

/** Runs one program and reads the line of figures it prints. */
async function start(program: string, parameters: readonly string[]): Promise<Measurement | null> {
  const [script = '', ...rest] = parameters;
  const { code, output } = await run(program, [join(projectFolder, script), ...rest], {
    timeout: TIME_LIMIT_MS,
  });
  const figures = output.split('\n').find((text) => text.startsWith('{'));
  return code === 0 && figures !== undefined ? JSON.parse(figures) : null;
}
