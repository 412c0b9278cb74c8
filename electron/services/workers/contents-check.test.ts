import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../database/index.ts';
import { areContentsDamaged } from './contents-check.ts';

const workerUrl = new URL('./contents-worker.ts', import.meta.url);
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-contents-'));
  file = join(folder, 'pariksi.db');
  const opening = openDatabase(file, { now: () => new Date() });
  if (opening.status === 'open') closeDatabase(opening.database);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds nothing wrong with a sound database, while it is open', async () => {
  const opening = openDatabase(file, { now: () => new Date(), check: 'soon-after' });
  expect(await areContentsDamaged(workerUrl, { file, nativeBinding: null })).toBe(false);
  if (opening.status === 'open') closeDatabase(opening.database);
});

it('finds what was scribbled over', async () => {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 8192, 16_384));
  expect(await areContentsDamaged(workerUrl, { file, nativeBinding: null })).toBe(true);
});

it('is a bug where it cannot be made', async () => {
  const nowhere = new URL('./no-such-worker.ts', import.meta.url);
  await expect(areContentsDamaged(nowhere, { file, nativeBinding: null })).rejects.toThrow();
});
