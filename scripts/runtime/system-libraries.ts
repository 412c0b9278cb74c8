import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetUpProblem } from './problem.ts';
import { run } from './run.ts';
import { ensurePackages, type PackageNames } from './system-packages.ts';

const libraryPackages: readonly PackageNames[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
];
const displayPackages: readonly PackageNames[] = [['xvfb']];
const fontPackages: readonly PackageNames[] = [['fonts-dejavu-core']];

const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];
const fontsOfUser = ['.fonts', '.local/share/fonts'];

/**
 * Sees to it that the Electron at `electronPath` finds its shared libraries, a font to write with
 * and, if one is to be started, a virtual display. Only Linux lacks them; elsewhere nothing is done.
 */
export async function ensureSystemLibraries(
  electronPath: string,
  virtualDisplay: boolean,
): Promise<void> {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(electronPath);
  const wanted = [
    ...(libraries.length > 0 ? libraryPackages : []),
    ...(virtualDisplay && !(await hasVirtualDisplay()) ? displayPackages : []),
    ...((await hasFont()) ? [] : fontPackages),
  ];
  if (wanted.length === 0) return;
  await ensurePackages('libraries that Electron needs', wanted);
  const left = await missingLibraries(electronPath);
  if (left.length === 0) return;
  throw new SetUpProblem(
    `Electron still does not find ${left.join(', ')}.`,
    'Install the packages that hold these libraries, and try again.',
  );
}

async function missingLibraries(electronPath: string): Promise<readonly string[]> {
  const linked = await run('ldd', [electronPath]);
  return [...linked.output.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

async function hasVirtualDisplay(): Promise<boolean> {
  return (await run('Xvfb', ['-version'])).code !== 127;
}

async function hasFont(): Promise<boolean> {
  const folders = [...fontFolders, ...fontsOfUser.map((folder) => join(homedir(), folder))];
  const found = await Promise.all(folders.map(holdsFont));
  return found.includes(true);
}

async function holdsFont(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.some((name) => /\.(ttf|otf|ttc)$/i.test(name));
  } catch {
    return false;
  }
}
