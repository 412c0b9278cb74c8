import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetUpProblem } from './problem.ts';

/** Where what is built or fetched once per machine is kept: `$XDG_CACHE_HOME/pariksi` or `~/.cache/pariksi`. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'pariksi');
}

/**
 * Gives the cached folder `name`, making it with `fill` when it is missing or damaged.
 * It is filled elsewhere and moved to its place in one step; an inventory of its files (size and
 * time of change) is written beside it last of all. So a run that was ended half-way leaves nothing
 * that looks whole, and a file changed, cut or lost later is noticed and the folder made anew.
 */
export async function cached(
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (await isWhole(folder)) return folder;
  const making = await temporaryFolder(name);
  try {
    const contents = join(making, 'contents');
    await mkdir(contents);
    await fill(contents);
    await rm(folder, { recursive: true, force: true });
    await rename(contents, folder);
    await writeFile(inventoryOf(folder), await takeInventory(folder));
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

async function temporaryFolder(name: string): Promise<string> {
  try {
    await mkdir(cacheFolder(), { recursive: true });
    return await mkdtemp(join(cacheFolder(), `making-${name}-`));
  } catch (error) {
    throw new SetUpProblem(
      `The cache folder ${cacheFolder()} cannot be written (${String(error)}).`,
      'Make it writable, or name another folder in the environment variable XDG_CACHE_HOME.',
    );
  }
}

function inventoryOf(folder: string): string {
  return `${folder}.json`;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const written = await readFile(inventoryOf(folder), 'utf8');
    return written === (await takeInventory(folder));
  } catch {
    return false;
  }
}

async function takeInventory(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const lines = await Promise.all(
    files.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return { path: path.slice(folder.length + 1), size, changed: Math.trunc(mtimeMs) };
    }),
  );
  return JSON.stringify(lines, null, 1);
}
