import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Method, Refused } from '../contract/index.ts';
import type { NamedBytes } from './surroundings.ts';

/** The largest workbook that is read at all, in mebibytes; the workbook room checks again. */
const largestWorkbook = 50;

/** A file's own name and bytes. Refuses a missing, unreadable or too large file by name. */
export async function readNamedFile(path: string): Promise<NamedBytes> {
  const name = basename(path);
  const known = await stat(path).catch(() => null);
  if (known === null || !known.isFile()) throw new Refused('file-not-found', { file: name });
  if (known.size > largestWorkbook * 1024 * 1024)
    throw new Refused('file-too-large', { file: name, limit: largestWorkbook });
  try {
    return { name, bytes: await readFile(path) };
  } catch {
    throw new Refused('file-unreadable', { file: name });
  }
}

/**
 * Writes a file whole or not at all: a temporary file beside the target, flushed, then renamed.
 * Refuses a target that cannot be written and a full disk by name; what stood there stays.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.pariksi`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new Refused(isDiskFull(error) ? 'target-disk-full' : 'target-not-writable', {
      file: basename(path),
    });
  }
}

/** No room on the disk, or none left of what one user may have of it. */
function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** The bundled workbooks of invented staff, by method, in the product's resources/sample/. */
export const sampleWorkbooks: Readonly<Record<Method, string>> = {
  mentoring: 'pariksi-esimerkki.xlsx',
  shadowing: 'pariksi-esimerkki-perehtyminen.xlsx',
  workpair: 'pariksi-esimerkki-tyoparit.xlsx',
};
