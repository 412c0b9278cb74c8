import { z } from 'zod';

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const statuses = ['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled'] as const;

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.enum(statuses) })),
    }),
  ),
});

/** A step that is no test, such as a check or a build: it counts only where it failed. */
export function ofStep(passed: boolean): Tally {
  return { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * Counts Vitest's JSON report. A file that failed without a failing test, because it could not even
 * be loaded, counts as one failed.
 */
export function ofReport(report: unknown): Tally {
  return sum(
    reportSchema.parse(report).testResults.map(({ status, assertionResults }) => {
      const count = (wanted: (status: string) => boolean) =>
        assertionResults.filter((result) => wanted(result.status)).length;
      const passed = count((one) => one === 'passed');
      const failed = count((one) => one === 'failed');
      const skipped = assertionResults.length - passed - failed;
      return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed, skipped };
    }),
  );
}

/** The tallies added up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and `, 3 skipped` if any were. */
export function wordTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
