import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder, runInTerminal } from '../runtime/index.ts';
import { ofReport, ofStep, sum, type Tally } from './tally.ts';

/**
 * Runs one project of vitest.config.ts to its end, with Vitest speaking to the terminal, and counts
 * its report; `folders` narrow it to tests in them. A run that ends badly or leaves no report counts as failed, whatever it counted.
 */
export async function runProject(
  project: 'unit' | 'window',
  environment: Readonly<Record<string, string>>,
  folders: readonly string[] = [],
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'pariksi-test-'));
  const report = join(folder, 'report.json');
  const vitest = join(packageFolder('vitest'), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runInTerminal(
      process.execPath,
      [vitest, 'run', ...folders, '--project', project, ...reporters],
      environment,
    );
    const tally = await readReport(report);
    return code !== 0 && tally.failed === 0 ? sum([tally, ofStep(false)]) : tally;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readReport(path: string): Promise<Tally> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? ofStep(false) : ofReport(JSON.parse(text));
}
