import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../contract/index.ts';
import { readNamedFile, writeWhole } from './files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => error);
  return outcome instanceof Refused ? outcome.refusal.code : 'no refusal';
}

describe('writing a file', () => {
  it('replaces what stood there and leaves nothing beside it', async () => {
    const path = join(folder, 'roster.xlsx');
    writeFileSync(path, 'old');
    await writeWhole(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['roster.xlsx']);
  });

  it('refuses a folder that does not exist, naming the file and not the folder', async () => {
    const outcome = await writeWhole(join(folder, 'nowhere', 'roster.xlsx'), bytes).catch(
      (error: unknown) => error,
    );
    expect(outcome).toBeInstanceOf(Refused);
    expect(outcome).toMatchObject({
      refusal: { code: 'target-not-writable', params: { file: 'roster.xlsx' } },
    });
  });

  it('refuses a target that is a folder and leaves no temporary file', async () => {
    expect(await refusalOf(writeWhole(folder, bytes))).toBe('target-not-writable');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Puts a small disk of its own at the path, which only an administrator of Linux can do. */
function mountDisk(path: string, options: string): boolean {
  mkdirSync(path);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status === 0;
}

const canMount = ((): boolean => {
  const trial = mkdtempSync(join(tmpdir(), 'pariksi-disk-'));
  const isMounted = mountDisk(join(trial, 'disk'), 'size=64k');
  if (isMounted) spawnSync('umount', [join(trial, 'disk')]);
  rmSync(trial, { recursive: true });
  return isMounted;
})();

describe.runIf(canMount)('writing a file to a disk of its own', () => {
  let disk: string;
  const onDisk = (options: string, work: () => Promise<void>) => async (): Promise<void> => {
    disk = join(folder, 'disk');
    mountDisk(disk, options);
    try {
      await work();
    } finally {
      spawnSync('umount', [disk]);
    }
  };

  it(
    'that is full names the file, and what stood there stays',
    onDisk('size=64k', async () => {
      writeFileSync(join(disk, 'roster.xlsx'), 'old');
      const outcome = await writeWhole(join(disk, 'roster.xlsx'), new Uint8Array(200_000)).catch(
        (error: unknown) => error,
      );
      expect(outcome).toMatchObject({
        refusal: { code: 'target-disk-full', params: { file: 'roster.xlsx' } },
      });
      expect(readFileSync(join(disk, 'roster.xlsx'), 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['roster.xlsx']);
    }),
  );

  it(
    'that cannot be written to names the file',
    onDisk('ro', async () => {
      expect(await refusalOf(writeWhole(join(disk, 'roster.xlsx'), bytes))).toBe(
        'target-not-writable',
      );
    }),
  );
});

describe.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('without rights', () => {
  it('a file in a folder that is read-only is refused, and what stood there stays', async () => {
    const path = join(folder, 'roster.xlsx');
    writeFileSync(path, 'old');
    chmodSync(folder, 0o500);
    expect(await refusalOf(writeWhole(path, bytes))).toBe('target-not-writable');
    chmodSync(folder, 0o700);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('reading a file', () => {
  it('gives the name without the folder', async () => {
    writeFileSync(join(folder, 'staff.csv'), 'new');
    const file = await readNamedFile(join(folder, 'staff.csv'));
    expect(file.name).toBe('staff.csv');
    expect([...file.bytes]).toEqual([...bytes]);
  });

  it.each([
    ['a file that is not there', 'absent.xlsx'],
    ['a folder', '.'],
  ])('refuses %s', async (_name, path) => {
    expect(await refusalOf(readNamedFile(join(folder, path)))).toBe('file-not-found');
  });
});
