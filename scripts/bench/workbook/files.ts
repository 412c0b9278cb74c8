import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the programs that one process starts find the files they share. */
const folderOf = (processId: number): string => join(tmpdir(), `pariksi-bench-${processId}`);

/** The workbook with so many people, made once for all programs of a run, in another process. */
export function workbookOf(rows: number): Uint8Array {
  const folder = folderOf(process.ppid);
  const file = join(folder, `people-${rows}.xlsx`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const script = join(import.meta.dirname, 'make-file.ts');
    spawnSync(process.execPath, [script, String(rows), file], { stdio: 'inherit' });
  }
  return readFileSync(file);
}

/** Removes what the programs of this process have shared. */
export function removeFiles(): void {
  rmSync(folderOf(process.pid), { recursive: true, force: true });
}
