import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './report.ts';

const pollInterval = 500;
const settlingTime = 2_000;

/**
 * Runs `work` while no other process on this machine holds the lock `folder`.
 * A folder can be made by only one process, so making it is taking the lock. A lock whose owner
 * is gone is taken over, so a run that was ended hard never blocks the next one.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(folder), { recursive: true });
  for (let waited = false; !(await take(folder)); waited = true) {
    if (!waited) say('Another run is preparing the runtime; waiting for it …');
    await wait(pollInterval);
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  await writeFile(join(folder, 'owner'), String(process.pid));
  return true;
}

async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readOwner(folder);
  if (owner !== undefined) return !isAlive(owner);
  // The owner writes its number right after making the folder: only a lasting lack of it counts.
  await wait(settlingTime);
  return (await readOwner(folder)) === undefined;
}

async function readOwner(folder: string): Promise<number | undefined> {
  try {
    const owner = Number(await readFile(join(folder, 'owner'), 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
