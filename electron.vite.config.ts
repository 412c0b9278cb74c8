import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import mantine from 'postcss-preset-mantine';

// The oldest runtime the product runs on (see scripts/runtime), not the newest one installed.
const chromium = 'chrome130';
const node = 'node20.18';

/** Worker threads of the backend, each a file of its own: electron/services/workers/solver-worker.ts and the like. */
const workers = Object.fromEntries(
  globSync('electron/services/workers/*-worker.ts').map((path) => [basename(path, '.ts'), path]),
);

/**
 * What the window needs before anything is in sight: the frame and what every room is made of. Two
 * files are there sooner than twenty. The sheets of styles that the whole page shares stay with the
 * page's door, after those of the parts.
 */
const frame = [
  {
    name: 'frame',
    test: /\/(electron\/contract|resources\/messages|renderer\/(app|i18n|ui))\/(?!theme\/)/,
  },
  {
    name: 'packages',
    test: /\/node_modules\/(@floating-ui|@mantine|@orpc|@tanstack|clsx|i18next|react|react-dom|scheduler|zod)\/(?!.*\.css)/,
  },
];

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      sourcemap: true,
      // What the product needs of its dependencies goes into its own few files, which are read at
      // once where hundreds of small ones are not. A binary has to stay where its package finds it.
      externalizeDeps: false,
      rollupOptions: {
        external: ['better-sqlite3', 'highs'],
        input: {
          index: 'electron/main/index.ts',
          backend: 'electron/backend/index.ts',
          ...workers,
        },
        // Everything in one folder: import.meta.dirname is out/main in every file.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        // A sandboxed preload script cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    css: { postcss: { plugins: [mantine()] } },
    build: {
      target: chromium,
      outDir: 'out/renderer',
      minify: true,
      // The packages of the frame come from the disk, not over a network.
      chunkSizeWarningLimit: 1000,
      // The content security policy allows neither data: addresses nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: resolve('renderer/index.html') },
        output: { codeSplitting: { groups: frame } },
      },
    },
  },
});
