import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'solver/**/*.test.ts',
            'electron/**/*.test.ts',
            'renderer/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: minute / 2,
        },
      },
      {
        test: {
          name: 'window',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'scripts/window-set-up.ts',
          // One window at a time: they share the display and the clipboard.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 2 * minute,
          hookTimeout: 3 * minute,
          // What must come is waited for as long as Playwright waits for it.
          expect: { poll: { timeout: minute / 2 } },
          // A machine that is shared by many may hold a window up for seconds. There, and only there,
          // a test may be tried twice; the report says so. At a desk it has to pass at once.
          retry: process.env['CI'] === undefined ? 0 : 1,
        },
      },
    ],
  },
});
