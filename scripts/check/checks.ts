import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, projectFolder, run, say } from '../runtime/index.ts';

/** One thing that is checked: what the line calls it, and the Node program that checks it. */
interface Check {
  readonly name: string;
  readonly program: string;
  readonly parameters: readonly string[];
}

const rooms = ['solver', 'electron', 'renderer', 'tests'];

/**
 * Runs every check, prints one line for each and all that the failing ones say.
 * Gives whether all of them passed.
 */
export async function runChecks(): Promise<boolean> {
  const outcomes = await Promise.all([...typeChecks(), biome(), knip()].map(runCheck));
  const passed = outcomes.filter((outcome) => outcome).length;
  say(`check: ${passed} of ${outcomes.length} passed`);
  return passed === outcomes.length;
}

/** A room's tsconfig.json makes its environment a compile error, so each is checked on its own. */
function typeChecks(): readonly Check[] {
  const folders = globSync(
    rooms.map((room) => `${room}/**/tsconfig.json`),
    { cwd: projectFolder },
  );
  return folders.sort().map((path) => ({
    name: `types of ${path.replace('/tsconfig.json', '')}`,
    program: join(packageFolder('typescript'), 'bin/tsc'),
    parameters: ['-p', path, '--pretty', 'false'],
  }));
}

function biome(): Check {
  return {
    name: 'lint, format, imports',
    program: join(packageFolder('@biomejs/biome'), 'bin/biome'),
    parameters: ['check', '--error-on-warnings', '--max-diagnostics=200', '.'],
  };
}

function knip(): Check {
  return {
    name: 'unused code',
    program: join(packageFolder('knip'), 'bin/knip.js'),
    parameters: ['--no-progress'],
  };
}

async function runCheck(check: Check): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await run(process.execPath, [check.program, ...check.parameters], {
    cwd: projectFolder,
    keptOutput: 1_000_000,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}
