// npm run bench [-- --json FILE]: the solver's figures as ratios against peers, all in one run.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measurement } from './bench/measure.ts';
import { projectFolder, run, runScript, say } from './runtime/index.ts';

const sizes = [500, 1000, 2000];
const peers = ['munkres', 'assignment', 'stages', 'whole', 'scipy'] as const;
type Peer = (typeof peers)[number];

const meanings: Readonly<Record<Peer, string>> = {
  munkres: 'npm munkres, the yardstick',
  assignment: 'own engine: pairs and total, canonical, with its proof',
  stages: 'own engine: pairs, lowest score and total',
  whole: 'solve(): check, engine, independent proof, explanation',
  scipy: 'scipy linear_sum_assignment',
};

interface Row extends Measurement {
  readonly peer: Peer;
  readonly size: number;
}

await runScript(async () => {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const peer of peers) {
      const measured = await measurePeer(peer, size);
      if (measured === null) continue;
      rows.push({ peer, size, ...measured });
    }
    printSize(
      size,
      rows.filter((row) => row.size === size),
    );
  }
  const pilot = await start(process.execPath, ['scripts/bench/pilot.ts']);
  if (pilot !== null) say(`Pilot cohort, 8 x 8, whole: ${shown(pilot.cpuMs)} ms (aim: 50 ms)`);
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify({ assignment: rows, pilot }, null, 2)}\n`);
  }
  return pilot === null ? 1 : 0;
});

function measurePeer(peer: Peer, size: number): Promise<Measurement | null> {
  return peer === 'scipy'
    ? start('python3', ['scripts/bench/linear-sum-assignment.py', String(size)])
    : start(process.execPath, ['scripts/bench/assignment.ts', peer, String(size)]);
}

/** Runs one program and reads the line of figures it prints; null when it is not to be had. */
async function start(program: string, parameters: readonly string[]): Promise<Measurement | null> {
  const [script = '', ...rest] = parameters;
  const { code, output } = await run(program, [join(projectFolder, script), ...rest]);
  const line = output.split('\n').find((text) => text.startsWith('{'));
  return code === 0 && line !== undefined ? JSON.parse(line) : null;
}

function printSize(size: number, rows: readonly Row[]): void {
  const yardstick = rows.find(({ peer }) => peer === 'munkres');
  say(`Assignment ${size} x ${size}, dense`);
  for (const { peer, cpuMs, peakMegabytes, result } of rows) {
    const ratio = yardstick === undefined ? '' : `${(cpuMs / yardstick.cpuMs).toFixed(2)} x`;
    const differs = peer !== 'stages' && result !== yardstick?.result ? ' (another total!)' : '';
    const figures = `${shown(cpuMs).padStart(8)} ms ${ratio.padStart(8)} ${peakMegabytes.toFixed(0).padStart(5)} MB`;
    say(`  ${figures}  ${meanings[peer]}${differs}`);
  }
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
