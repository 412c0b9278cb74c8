import { dirname } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import type { PreparedRuntime } from './runtime/index.ts';

interface WindowLaunch {
  readonly runtime: PreparedRuntime;
  /** The folder of the program. */
  readonly program: string;
  readonly switches?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts a program in a window to be driven from here. The driver finds Electron by its package
 * rather than by a path: only then does it hold the program back until it listens. Else a page that
 * is loaded in the moment the driver comes to it is waited for for ever.
 */
export function launchWindow({
  runtime,
  program,
  switches = [],
  environment,
}: WindowLaunch): Promise<ElectronApplication> {
  if (runtime.kind === 'registry')
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(runtime.electronPath);
  return _electron.launch({
    args: [...runtime.electronArguments, program, ...switches],
    env: { ...environment },
  });
}
