// npm test: everything. Its last line is the sum: N passed, N failed.

import { build } from './build.ts';
import { runChecks } from './check/checks.ts';
import { handOver, prepareRuntime, runScript, SetUpProblem, say } from './runtime/index.ts';
import { ofStep, sum, type Tally, wordTally } from './test/tally.ts';
import { runProject } from './test/vitest.ts';

await runScript(async () => {
  const unit = await tallied(async () => [ofStep(await runChecks()), await runProject('unit', {})]);
  const window = await tallied(testWindow);
  const total = sum([unit, window]);
  say('');
  process.stdout.write(`${wordTally(total)}\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});

/** What needs a real Electron window: the runtime, a fresh build, and the tests in it. */
async function testWindow(): Promise<readonly Tally[]> {
  const runtime = await prepareRuntime({ display: 'needed' });
  try {
    const isBuilt = (await build()) === 0;
    return isBuilt ? [await runProject('window', handOver(runtime))] : [ofStep(false)];
  } finally {
    await runtime.dispose();
  }
}

/** A part that cannot be prepared is told with its remedy and counts as failed; the rest goes on. */
async function tallied(work: () => Promise<readonly Tally[]>): Promise<Tally> {
  try {
    return sum(await work());
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    say(`\nStopped: ${error.message}\nWhat to do: ${error.remedy}`);
    return ofStep(false);
  }
}
