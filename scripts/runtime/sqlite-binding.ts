import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { SetUpProblem } from './problem.ts';
import { packageFolder, packageVersion } from './project.ts';
import { longStep } from './report.ts';
import { run } from './run.ts';
import { ensurePackages } from './system-packages.ts';

/**
 * better-sqlite3's shipped binary speaks version 10 of Node's interface for addons, which the
 * Node inside the registry's Electron knows only as its experimental version. Saying so at
 * compile time, and the one declaration in the header beside this file, are all that differs.
 */
const experimentalInterface = 'NAPI_VERSION=2147483647';
const declarations = join(import.meta.dirname, 'node-20-addon.h');

const addonFlags = [
  ...['-std=c++20', '-O2', '-fPIC', '-fvisibility=hidden', '-fvisibility-inlines-hidden'],
  ...['-DNDEBUG', `-D${experimentalInterface}`, '-DBUILDING_NODE_EXTENSION'],
  ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
];
const engineFlags = ['-std=c99', '-w', '-O2', '-fPIC', '-DNDEBUG'];
const linkFlags = [
  ...['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'],
  ...['-static-libgcc', '-static-libstdc++', '-ldl'],
];

/**
 * Gives the path of a SQLite binding that the registry's Electron can load, compiled once per
 * version of better-sqlite3 and cached. Takes about 40 s of processor time the first time.
 */
export async function sqliteBinding(): Promise<string> {
  const folder = await cached(cacheName(), async (into) => {
    await ensureCompiler();
    await longStep('SQLite: compiling the binding for this Electron (about a minute)', () =>
      compileInto(into),
    );
  });
  return join(folder, 'better_sqlite3.node');
}

function cacheName(): string {
  const flags = [...addonFlags, ...engineFlags, ...linkFlags, ...engineDefinitions()].join(' ');
  const headers = packageVersion('node-api-headers') + packageVersion('node-addon-api');
  const digest = createHash('sha256')
    .update(`${flags} ${headers}`)
    .update(readFileSync(declarations))
    .digest('hex')
    .slice(0, 12);
  return `sqlite-${packageVersion('better-sqlite3')}-${digest}`;
}

/** The compile-time options with which better-sqlite3 builds its SQLite, read from its own list. */
function engineDefinitions(): readonly string[] {
  const list = readFileSync(join(packageFolder('better-sqlite3'), 'deps/defines.gypi'), 'utf8');
  return [...list.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map(([, name]) => `-D${name}`);
}

async function compileInto(folder: string): Promise<void> {
  const source = packageFolder('better-sqlite3');
  const objects = `${folder}-objects`;
  const includes = [
    ...['-I', join(packageFolder('node-api-headers'), 'include')],
    ...['-I', packageFolder('node-addon-api'), '-I', join(source, 'deps/sqlite3')],
  ];
  const addon = ['-c', join(source, 'src/better_sqlite3.cpp'), '-o', `${objects}-addon.o`];
  const engine = ['-c', join(source, 'deps/sqlite3/sqlite3.c'), '-o', `${objects}-engine.o`];
  await Promise.all([
    compile('g++', [...addonFlags, ...includes, '-include', declarations, ...addon]),
    compile('gcc', [...engineFlags, ...engineDefinitions(), ...engine]),
  ]);
  const parts = [`${objects}-addon.o`, `${objects}-engine.o`];
  await compile('g++', ['-o', join(folder, 'better_sqlite3.node'), ...parts, ...linkFlags]);
}

async function compile(compiler: string, parameters: readonly string[]): Promise<void> {
  const finished = await run(compiler, parameters);
  if (finished.code === 0) return;
  throw new SetUpProblem(
    `The SQLite binding does not compile:\n${finished.output.trim()}`,
    'Check that a C++20 compiler (g++ 10 or newer) is installed, or make the official Electron reachable: it needs no compiling.',
  );
}

async function ensureCompiler(): Promise<void> {
  const found = await run('g++', ['--version']);
  const headers = existsSync('/usr/include/stdio.h');
  if (found.code === 0 && headers) return;
  await ensurePackages('a C++ compiler for the SQLite binding', [['g++']]);
}
