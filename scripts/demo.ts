// npm run demo: the main job on the sample workbook, from the workbook to the roster on paper.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildIfStale } from './build.ts';
import { openWorkstation } from './open-workstation.ts';
import {
  type PreparedRuntime,
  prepareRuntime,
  projectFolder,
  run,
  runInTerminal,
  runScript,
  SetUpProblem,
  say,
} from './runtime/index.ts';

const matchResultSchema = z.object({ cohortId: z.int() });
const patienceForPrinting = 120_000;

await runScript(async () => {
  const runtime = await prepareRuntime({ display: 'needed' });
  try {
    if ((await buildIfStale()) !== 0) return 1;
    const cohortId = await matchSample();
    if (cohortId === undefined) return 1;
    await printRoster(runtime, cohortId);
    say('\nWritten: roster.xlsx and roster.pdf, and the cohort in the workstation.');
    return await showCohort(runtime, cohortId);
  } finally {
    await runtime.dispose();
  }
});

/** Matches on the command line, which prints the summary. Gives the cohort it saved, if it did. */
async function matchSample(): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'pariksi-demo-'));
  const result = join(folder, 'result.json');
  try {
    const code = await runInTerminal(process.execPath, [
      join(projectFolder, 'electron/cli/index.ts'),
      ...['match', sampleWorkbook(), '--result', result],
      ...['--xlsx', join(projectFolder, 'roster.xlsx'), ...process.argv.slice(2)],
    ]);
    if (code !== 0) return undefined;
    return matchResultSchema.parse(JSON.parse(await readFile(result, 'utf8'))).cohortId;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sampleWorkbook(): string {
  // Of the samples, the one of mentoring: the main job.
  const sample = join(projectFolder, 'resources/sample/pariksi-esimerkki.xlsx');
  if (existsSync(sample)) return sample;
  throw new SetUpProblem(
    'The sample workbook is missing from resources/sample.',
    'Get the whole project again, for example with: git checkout -- resources/sample',
  );
}

async function printRoster(runtime: PreparedRuntime, cohortId: number): Promise<void> {
  const file = join(projectFolder, 'roster.pdf');
  const printing = await run(
    runtime.electronPath,
    [
      ...runtime.electronArguments,
      projectFolder,
      `--cohort=${cohortId}`,
      `--write-roster-pdf=${file}`,
    ],
    { environment: runtime.environment, timeout: patienceForPrinting },
  );
  if (printing.code === 0) return;
  throw new SetUpProblem(
    `The roster could not be printed to roster.pdf:\n${printing.output.trim()}`,
    'Close roster.pdf if it is open elsewhere, and try again.',
  );
}

async function showCohort(runtime: PreparedRuntime, cohortId: number): Promise<number> {
  if (runtime.display === 'real') {
    say('Opening the workstation on it …');
    return openWorkstation(runtime, [`--cohort=${cohortId}`]);
  }
  say('There is no display here; on a desktop the workstation opens now (npm start).');
  return 0;
}
