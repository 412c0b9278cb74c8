import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
