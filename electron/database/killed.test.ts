import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteOf } from './connection.ts';
import { readHistory } from './history/read.ts';
import { closeDatabase } from './opening/open.ts';
import { listPeople } from './people/read.ts';
import { opened } from './testing/samples.ts';

test('a process killed in the middle of a change leaves the database as it was before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pariksi-killed-'));
  const file = join(folder, 'pariksi.db');
  const program = join(import.meta.dirname, 'testing', 'killed-while-importing.ts');
  const outcome = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  expect({ signal: outcome.signal, stderr: outcome.stderr }).toEqual({
    signal: 'SIGKILL',
    stderr: '',
  });
  expect(readdirSync(folder)).toContain('pariksi.db-wal');

  const database = opened(file);
  expect(listPeople(database).map((person) => person.key)).toEqual(['stored']);
  expect(readHistory(database).undo).toMatchObject({ params: { added: 1 } });
  expect(sqliteOf(database).pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqliteOf(database).pragma('foreign_key_check')).toEqual([]);
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
}, 30_000);
