import { expect, test } from 'vitest';
import { ofReport, ofStep, sum, wordTally } from './tally.ts';

const file = (status: string, ...results: readonly string[]) => ({
  status,
  assertionResults: results.map((one) => ({ status: one })),
});

test('tests are counted over all files', () => {
  const testResults = [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed')];
  expect(ofReport({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that cannot be loaded counts as failed', () => {
  expect(ofReport({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a file whose set-up failed after some tests passed counts as failed', () => {
  expect(ofReport({ testResults: [file('failed', 'passed', 'skipped')] }).failed).toBe(1);
});

test('a report of another shape is refused rather than counted as nothing', () => {
  expect(() => ofReport({ results: [] })).toThrow();
});

test('a failed step makes the sum fail, a passed one adds no test', () => {
  expect(sum([ofStep(true), ofStep(false)])).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line names skipped tests only where there are any', () => {
  expect(wordTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(wordTally({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
