import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, projectFolder, runInTerminal, say } from './runtime/index.ts';

const sources = ['solver', 'electron', 'renderer', 'resources', 'package.json'];
const settings = ['package-lock.json', 'electron.vite.config.ts'];
const built = 'out/renderer/index.html';

/** Builds the application into out/. Gives the exit code of the build. */
export function build(): Promise<number> {
  const command = join(packageFolder('electron-vite'), 'bin/electron-vite.js');
  return runInTerminal(process.execPath, [command, 'build', '--logLevel', 'warn']);
}

/** Builds the application if a source is newer than what was built. Gives the exit code. */
export async function buildIfStale(): Promise<number> {
  if (changed(built) > newest([...sources, ...settings])) return 0;
  say('Building the application …');
  return build();
}

/** The time of the latest change under these paths; a folder changes when a file comes or goes. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    const entries = isFolder(path)
      ? readdirSync(join(projectFolder, path), { recursive: true })
      : [];
    const times = entries.map((entry) => changed(join(path, String(entry))));
    return times.reduce((one, other) => Math.max(one, other), Math.max(latest, changed(path)));
  }, 0);
}

function isFolder(path: string): boolean {
  return statSync(join(projectFolder, path)).isDirectory();
}

function changed(path: string): number {
  return statSync(join(projectFolder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
