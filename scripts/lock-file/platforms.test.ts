import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../runtime/index.ts';
import { compiledPackages, complete, lockFileSchema, missingPackages } from './platforms.ts';

const remedy = 'to mend it, run: npm run fix';
const text = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');

const incomplete = lockFileSchema.parse({
  name: 'kept',
  packages: {
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', '@tool/win32-arm64': '2.0.0' },
    },
    'node_modules/tool/node_modules/@tool/win32-arm64': { version: '2.0.0' },
  },
});

test('the lock file names the packages of every system, so npm ci works with any registry', () => {
  expect(missingPackages(lockFileSchema.parse(JSON.parse(text))), remedy).toEqual([]);
});

test('the lock file lets no npm compile what brings its own binaries', () => {
  expect(compiledPackages(lockFileSchema.parse(JSON.parse(text))), remedy).toEqual([]);
});

test('the lock file names no host', () => {
  expect(text).not.toMatch(/"resolved": "https?:/);
});

test('a package that is locked beside the one that wants it is not missing', () => {
  expect(missingPackages(incomplete).map(({ name }) => name)).toEqual(['@tool/linux-x64-musl']);
});

test('a missing package is locked for the system that its name tells, and the rest is kept', () => {
  const completed = complete(incomplete);
  expect(completed.packages['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(completed).toMatchObject(incomplete);
  expect(missingPackages(completed)).toEqual([]);
});

test('a package that is never compiled is marked so', () => {
  const unmarked = { packages: { 'node_modules/better-sqlite3': { version: '1.0.0' } } };
  expect(compiledPackages(unmarked)).toHaveLength(1);
  expect(compiledPackages(complete(unmarked))).toEqual([]);
});

test('a package whose name tells no system is left to a person', () => {
  const odd = { packages: { a: { optionalDependencies: { 'some-addon': '1.0.0' } } } };
  expect(() => complete(odd)).toThrow('some-addon');
});
