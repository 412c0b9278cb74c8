// npm run test:deep: the solver's tests with 10,000 random instances of each kind instead of hundreds.
import { runScript } from './runtime/index.ts';
import { wordTally } from './test/tally.ts';
import { runProject } from './test/vitest.ts';

await runScript(async () => {
  const tally = await runProject('unit', { PARIKSI_DEEP: '10000' }, [
    'solver/',
    // One kind of 10,000 problems takes some minutes, and much longer beside other work.
    '--testTimeout=7200000',
  ]);
  process.stdout.write(`${wordTally(tally)}\n`);
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
});
