import { existsSync } from 'node:fs';
import { SetUpProblem } from './problem.ts';
import { longStep } from './report.ts';
import { run } from './run.ts';

/** The names one package goes by in different releases of Debian and Ubuntu, the newest first. */
export type PackageNames = readonly [string, ...string[]];

/**
 * Installs packages of a Debian-like system if we may; otherwise stops with the exact command.
 * `purpose` completes the sentence 'This machine lacks …'.
 */
export async function ensurePackages(
  purpose: string,
  wanted: readonly PackageNames[],
): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetUpProblem(
      `This machine lacks ${purpose}.`,
      `Install, with your system's package manager, what Debian calls ${wanted.map(([first]) => first).join(', ')}.`,
    );
  }
  const mayInstall = process.getuid?.() === 0;
  if (mayInstall)
    await longStep('System: reading the list of packages', () => apt(['update', '-q']));
  const names = await Promise.all(wanted.map(knownName));
  const install = ['install', '-y', '-q', '--no-install-recommends', ...names];
  if (!mayInstall) {
    throw new SetUpProblem(
      `This machine lacks ${purpose}.`,
      `Run: sudo apt-get update && sudo apt-get ${install.filter((word) => word !== '-q').join(' ')}`,
    );
  }
  await longStep(`System: installing ${names.join(' ')}`, () => apt(install));
}

async function apt(parameters: readonly string[]): Promise<void> {
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  const finished = await run('apt-get', [...patience, ...parameters], {
    environment: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (finished.code === 0) return;
  throw new SetUpProblem(
    `apt-get ${parameters.join(' ')} failed:\n${finished.output.trim()}`,
    'Run the same command by hand to see why, then try again.',
  );
}

async function knownName(names: PackageNames): Promise<string> {
  for (const name of names) {
    const shown = await run('apt-cache', ['show', '--no-all-versions', name]);
    if (shown.code === 0) return name;
  }
  return names[0];
}
