import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // The door of the thinking: some of its questions are asked by tools and by tests alone.
    'solver/index.ts',
    'electron/backend/{index,*-worker}.ts',
    'scripts/*.ts',
    // Each is a program of its own, so that its peak memory is.
    'scripts/bench/**/*.ts',
    'scripts/runtime/default-app/main.js',
    'scripts/bench/window/hello-world/main.js',
    '**/*.test.{ts,tsx}',
    // Programs that tests start in a process of their own.
    'electron/**/testing/*.ts',
  ],
  project: ['{solver,electron,renderer,scripts,tests}/**/*.{ts,tsx,js}'],
  // Headers that a compiler reads; nothing imports them by name.
  ignoreDependencies: ['node-addon-api', 'node-api-headers'],
  // What tests ask for where it is: a display, a small disk, another spreadsheet program.
  ignoreBinaries: ['Xvfb', 'mount', 'umount', 'soffice'],
  ignoreExportsUsedInFile: true,
  // A door exports the types of what it exports, whether or not another room names them today.
  exclude: ['types'],
};

export default config;
