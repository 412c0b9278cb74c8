// npm run bench [-- solver | workbook | window] [-- --json FILE --quick]: figures beside their aims and peers,
// all in one run. Quick uses small sizes and one run each, to see that everything works.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exponentOf, type Judged, judge } from './bench/judge.ts';
import { sayLoad } from './bench/load.ts';
import type { Outcome } from './bench/measure.ts';
import { type Growth, type Line, type Plan, quickly, solverPlan } from './bench/plan.ts';
import { Stopwatch } from './bench/start.ts';
import { type GrowthLine, growthLine, tableLine } from './bench/table.ts';
import { removeFiles } from './bench/workbook/files.ts';
import { workbookPlan } from './bench/workbook/plan.ts';
import { projectFolder, runInTerminal, runScript, say } from './runtime/index.ts';

const windowProgram = join(projectFolder, 'scripts/bench/window/program.ts');

const plans: ReadonlyMap<string, Plan> = new Map([
  ['solver', solverPlan],
  ['workbook', workbookPlan],
]);

await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name = 'solver'] = positionals;
  // What goes on in a window is measured by a program of its own, which knows what a page knows.
  if (name === 'window')
    return runInTerminal(process.execPath, [windowProgram, ...process.argv.slice(2)]);
  const full = plans.get(name);
  if (full === undefined) {
    say(`There is no benchmark ${name}; there are: ${[...plans.keys(), 'window'].join(', ')}`);
    return 1;
  }
  const plan = values.quick ? quickly(full) : full;
  const stopwatch = new Stopwatch(values.quick);
  const loadBefore = sayLoad();
  const lines: Judged[] = [];
  for (const line of plan.lines) lines.push(await measureLine(line, stopwatch));
  const growth: GrowthLine[] = [];
  for (const kind of plan.growth) growth.push(await measureGrowth(kind, stopwatch));
  const loadAfter = sayLoad();
  removeFiles();
  if (values.json !== undefined) {
    const report = { quick: values.quick, loadBefore, loadAfter, lines, growth };
    await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  return lines.some(({ measured }) => 'cpuMs' in measured) ? 0 : 1;
});

async function measureLine(line: Line, stopwatch: Stopwatch): Promise<Judged> {
  const { size } = line.program;
  const measured = await stopwatch.measure(line.program);
  const peers: [string, Outcome][] = [];
  for (const name of line.peers) peers.push([name, await stopwatch.measure({ name, size })]);
  const judged = judge(line, measured, peers);
  say(tableLine(judged));
  return judged;
}

async function measureGrowth(
  { title, name, sizes }: Growth,
  stopwatch: Stopwatch,
): Promise<GrowthLine> {
  const points: { readonly size: number; readonly cpuMs: number }[] = [];
  for (const size of sizes) {
    const measured = await stopwatch.measure({ name, size });
    if ('cpuMs' in measured) points.push({ size, cpuMs: measured.cpuMs });
  }
  const line = { title, points, exponent: exponentOf(points) };
  say(growthLine(line));
  return line;
}
