import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/main/index.ts',
    'electron/preload/index.ts',
    'electron/backend/{index,*-worker}.ts',
    'electron/cli/index.ts',
    'renderer/main.tsx',
    'scripts/*.ts',
    'scripts/runtime/default-app/main.js',
    'solver/**/*.bench.ts',
    '**/*.test.{ts,tsx}',
  ],
  project: ['{solver,electron,renderer,scripts,tests}/**/*.{ts,tsx,js}'],
  // Not imported by name: the runtime that runs the scripts, and headers that a compiler reads.
  ignoreDependencies: ['node', 'node-addon-api', 'node-api-headers'],
  ignoreExportsUsedInFile: true,
};

export default config;
