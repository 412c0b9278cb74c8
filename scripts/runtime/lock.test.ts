import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(() => rm(home, { recursive: true }));

test('two that want the same lock work one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await wait(50);
    seen.push(`${name} ends`);
  };
  const lock = join(home, 'lock');
  await Promise.all([withLock(lock, work('one')), withLock(lock, work('other'))]);
  expect(seen.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('a lock is free again after work that failed', async () => {
  const lock = join(home, 'lock');
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawnSync(process.execPath, ['--eval', '']).pid;
  const lock = join(home, 'lock');
  await mkdir(lock);
  await writeFile(join(lock, 'owner'), String(gone));
  expect(await withLock(lock, async () => 'done')).toBe('done');
});
