import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadArtifact } from '@electron/get';
import { packageFolder, packageVersion } from './project.ts';
import { say } from './report.ts';
import { run } from './run.ts';

const patienceToConnect = 10_000;
const patienceWhileLoading = 60_000;

/**
 * Gives the path of the official Electron binary, downloading it where that is possible, or
 * undefined where it is not. Without a network it gives up after at most ten seconds.
 * The download lies in the cache that the package `electron` keeps, and its own installer
 * unpacks it and checks it against the checksums that the package carries.
 */
export async function officialElectron(): Promise<string | undefined> {
  const installed = installedElectron();
  if (installed !== undefined) return installed;
  const refusal = await download();
  if (refusal !== undefined) {
    say(`Electron: the official binary cannot be downloaded here (${refusal}).`);
    return undefined;
  }
  const unpacked = await run(process.execPath, [join(packageFolder('electron'), 'install.js')]);
  if (unpacked.code === 0) return installedElectron();
  say(`Electron: the official binary cannot be unpacked (${lastLine(unpacked.output)}).`);
  return undefined;
}

function installedElectron(): string | undefined {
  const folder = packageFolder('electron');
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const version = readFileSync(join(folder, 'dist/version'), 'utf8').replace(/^v/, '');
    const path = join(folder, 'dist', name);
    return version === packageVersion('electron') && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Loads the archive into the cache; the reason why not, if it cannot be had. */
async function download(): Promise<string | undefined> {
  const ending = new AbortController();
  const giveUp = () => ending.abort(new Error('no answer'));
  let patience = setTimeout(giveUp, patienceToConnect);
  let announced = 0;
  const onProgress = async ({ percent }: { readonly percent: number }) => {
    clearTimeout(patience);
    patience = setTimeout(giveUp, patienceWhileLoading);
    const tenth = Math.floor(percent * 10);
    if (tenth > announced) say(`  … Electron ${tenth * 10} %`);
    announced = Math.max(announced, tenth);
  };
  try {
    await downloadArtifact({
      version: packageVersion('electron'),
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: JSON.parse(
        readFileSync(join(packageFolder('electron'), 'checksums.json'), 'utf8'),
      ),
      downloadOptions: { signal: ending.signal, quiet: true, getProgressCallback: onProgress },
    });
    return undefined;
  } catch (error) {
    return reason(error);
  } finally {
    clearTimeout(patience);
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  const inner = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return inner ?? lastLine(error.message);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
