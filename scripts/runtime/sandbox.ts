import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetUpProblem } from './problem.ts';
import { say } from './report.ts';
import { run } from './run.ts';

/**
 * The switches about the sandbox with which this Electron starts on this machine: none, except
 * that it refuses to start as root in its sandbox. Where an ordinary user may not make one either,
 * it stops with the remedy rather than going without.
 */
export async function sandboxArguments(electronPath: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    say('Electron: started as root, so without its sandbox (--no-sandbox).');
    return ['--no-sandbox'];
  }
  if ((await mayMakeNamespaces()) || hasPrivilegedHelper(electronPath)) return [];
  const helper = join(dirname(electronPath), 'chrome-sandbox');
  throw new SetUpProblem(
    'This machine does not let an ordinary user make the sandbox in which Electron runs its pages.',
    `Run: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

async function mayMakeNamespaces(): Promise<boolean> {
  return (await run('unshare', ['--user', '--map-root-user', '--net', 'true'])).code === 0;
}

function hasPrivilegedHelper(electronPath: string): boolean {
  const helper = statSync(join(dirname(electronPath), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}
