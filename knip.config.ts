import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/backend/{index,*-worker}.ts',
    'scripts/*.ts',
    'scripts/runtime/default-app/main.js',
    'solver/**/*.bench.ts',
    '**/*.test.{ts,tsx}',
  ],
  project: ['{solver,electron,renderer,scripts,tests}/**/*.{ts,tsx,js}'],
  // Headers that a compiler reads; nothing imports them by name.
  ignoreDependencies: ['node-addon-api', 'node-api-headers'],
  ignoreBinaries: ['Xvfb'],
  ignoreExportsUsedInFile: true,
};

export default config;
