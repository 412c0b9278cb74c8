import { join } from 'node:path';
import { projectFolder, run } from '../runtime/index.ts';
import type { Outcome } from './measure.ts';
import type { Program } from './plan.ts';

/** Longer than this, and there is no answer. */
const TIME_LIMIT_MS = 180_000;

/** The young generation of 24 MB that the desk's workers have: three times a semi-space. */
const YOUNG_GENERATION = '--max-semi-space-size=8';

/** Measures programs, each in a process of its own and no program twice. */
export class Stopwatch {
  private readonly known = new Map<string, Outcome>();
  private readonly once: boolean;

  /** With `once` the work is measured a single time after its warm-up. */
  constructor(once: boolean) {
    this.once = once;
  }

  /** The figures of a program, or why it has none. */
  async measure({ name, size }: Program): Promise<Outcome> {
    const key = `${name} ${size}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const measured =
      name === 'scipy'
        ? await start('python3', [inProject('linear-sum-assignment.py'), String(size)])
        : await start(process.execPath, [
            YOUNG_GENERATION,
            inProject('program.ts'),
            name,
            String(size),
            this.once ? 'once' : 'median',
          ]);
    this.known.set(key, measured);
    return measured;
  }
}

const inProject = (script: string): string => join(projectFolder, 'scripts/bench', script);

/** Runs one program and reads the line of figures it prints, or why there is none. */
async function start(program: string, parameters: readonly string[]): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(program, parameters, {
    timeout: TIME_LIMIT_MS,
  });
  const lines = output.split('\n');
  const figures = lines.find((text) => text.startsWith('{'));
  if (code === 0 && figures !== undefined) return JSON.parse(figures);
  if (performance.now() - started >= TIME_LIMIT_MS) {
    return { failure: `not in ${TIME_LIMIT_MS / 1000} s` };
  }
  const error = lines.find((text) => /^\w*Error: /.test(text));
  return { failure: error ?? lines[0] ?? `ended with code ${code}` };
}
