import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { withLock } from './lock.ts';
import { officialElectron } from './official-electron.ts';
import { registryElectron, registryElectronVersion } from './registry-electron.ts';
import { say } from './report.ts';
import { sandboxArguments } from './sandbox.ts';
import { sqliteBinding } from './sqlite-binding.ts';
import { ensureSystemLibraries } from './system-libraries.ts';

/** Everything needed to start the application on this machine. */
export interface PreparedRuntime {
  /** The Electron executable. */
  readonly electronPath: string;
  /** Switches to put before the application's folder. */
  readonly electronArguments: readonly string[];
  /** The whole environment to start it with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Installers for users are only ever built with the official one. */
  readonly kind: 'official' | 'registry';
  /** Whether a window would be seen by somebody. */
  readonly display: 'real' | 'virtual' | 'none';
  /** Ends what was started for it. */
  readonly dispose: () => Promise<void>;
}

/** How a run hands its prepared runtime to the processes it starts. */
const handedOver = 'PARIKSI_PREPARED_RUNTIME';

/**
 * Sees to all that starting the application needs: an Electron, a SQLite binding that it can load,
 * the system's libraries and, with `display: 'needed'`, a display (a virtual one if there is no
 * other). Fast when everything is there already; safe when several runs call it at once.
 * Throws SetUpProblem, which names the remedy.
 */
export async function prepareRuntime(options: {
  readonly display: 'needed' | 'optional';
}): Promise<PreparedRuntime> {
  const inherited = inheritedRuntime();
  if (inherited !== undefined) return inherited;
  const virtualDisplay = options.display === 'needed' && !hasDisplay();
  const electron = await withLock(join(cacheFolder(), 'preparing'), async () => {
    const found = await findElectron();
    await ensureSystemLibraries(found.path, virtualDisplay);
    const binding = found.kind === 'registry' ? await sqliteBinding() : undefined;
    return { ...found, binding };
  });
  const display = virtualDisplay ? await startVirtualDisplay() : undefined;
  const electronArguments = [
    ...(await sandboxArguments(electron.path)),
    // A virtual display has no graphics card; Chromium would start a process for it again and
    // again, while the first window is being made, before it draws without.
    ...(display === undefined ? [] : ['--disable-gpu']),
  ];
  if (display !== undefined) say(`Display: none here, started a virtual one (${display.name}).`);
  return {
    electronPath: electron.path,
    electronArguments,
    environment: environmentWith({
      ...(electron.binding === undefined ? {} : { PARIKSI_SQLITE_BINDING: electron.binding }),
      ...(display === undefined ? {} : { DISPLAY: display.name }),
    }),
    kind: electron.kind,
    display: display !== undefined ? 'virtual' : hasDisplay() ? 'real' : 'none',
    dispose: display?.dispose ?? (async () => {}),
  };
}

/** The environment in which a child process's own `prepareRuntime` gives this same runtime at once. */
export function handOver(runtime: PreparedRuntime): Readonly<Record<string, string>> {
  return { ...runtime.environment, [handedOver]: JSON.stringify(runtime) };
}

async function findElectron(): Promise<{ path: string; kind: PreparedRuntime['kind'] }> {
  const official = await officialElectron();
  if (official !== undefined) return { path: official, kind: 'official' };
  const path = await registryElectron();
  say(`Electron: using ${registryElectronVersion} from the npm registry, for trying and testing.`);
  return { path, kind: 'registry' };
}

/** What is inherited was made by `handOver` of this same version, in a run that also disposes of it. */
function inheritedRuntime(): PreparedRuntime | undefined {
  const text = process.env[handedOver];
  if (text === undefined) return undefined;
  const inherited: Omit<PreparedRuntime, 'dispose'> = JSON.parse(text);
  return { ...inherited, dispose: async () => {} };
}

function environmentWith(added: Record<string, string>): Record<string, string> {
  // Some terminals set the first of these, and Electron would start as a plain Node; the others
  // belong to another runtime.
  const {
    ELECTRON_RUN_AS_NODE,
    PARIKSI_SQLITE_BINDING,
    [handedOver]: _,
    ...inherited
  } = process.env;
  const defined = Object.entries({ ...inherited, ...added }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(defined);
}
