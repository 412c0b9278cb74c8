import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '../../contract/index.ts';
import { listAudit } from '../audit.ts';
import type { Database } from '../connection.ts';
import { closeDatabase } from '../opening/open.ts';
import { listPeople } from '../people/read.ts';
import { insertPerson } from '../people/write.ts';
import { opened, profile } from '../testing/samples.ts';
import { change } from './change.ts';
import { type ChangeSteps, longChange, whenFree } from './long-change.ts';
import { readHistory } from './read.ts';
import { undo } from './replay.ts';

const doing = { code: 'import' as const, params: {} };
let folder = '';
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-long-'));
  database = opened(join(folder, 'pariksi.db'));
});

afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

/** Adds so many people, one a step. */
const adding = (count: number, key = 'pitkä') =>
  function* add(inner: Database): ChangeSteps<number> {
    for (let number = 0; number < count; number += 1) {
      yield number / count;
      insertPerson(inner, { key: `${key}-${number}`, fields: profile() });
    }
    return count;
  };

const add = (key: string): void =>
  change(database, doing, () => void insertPerson(database, { key, fields: profile() }));

const keysIn = (): readonly string[] => listPeople(database).map(({ key }) => key);

describe('a long change', () => {
  test('is one step that one undo takes back, and one entry of the audit log', async () => {
    expect(await longChange(database, doing, adding(500))).toBe(500);
    expect(keysIn()).toHaveLength(500);
    expect(listAudit(database, 10).map(({ action }) => action)).toEqual(['import']);
    undo(database);
    expect(keysIn()).toEqual([]);
    expect(readHistory(database).undo).toBeNull();
  });

  test('that changes nothing leaves no step', async () => {
    await longChange(database, doing, adding(0));
    expect(readHistory(database).undo).toBeNull();
  });

  test('tells how far it is, and gives others their turn, who read what was stored before', async () => {
    add('ennen');
    const fractions: number[] = [];
    let seen: readonly string[] = [];
    const changed = longChange(database, doing, adding(1000), {
      onProgress: (fraction) => fractions.push(fraction),
    });
    await setImmediate();
    seen = keysIn();
    await changed;
    expect(seen).toEqual(['ennen']);
    expect(fractions.length).toBeGreaterThan(1);
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
    expect(keysIn()).toHaveLength(1001);
  });

  test('refuses whoever would change something meanwhile, and lets whoever waits', async () => {
    const changed = longChange(database, doing, adding(500));
    await setImmediate();
    expect(() => add('kiireinen')).toThrow(new Refused('busy'));
    await whenFree(database, () => add('malttava'));
    await changed;
    expect(keysIn()).toHaveLength(501);
    expect(keysIn()).not.toContain('kiireinen');
  });

  test('waits for another, and both are kept', async () => {
    const both = ['ensin', 'sitten'].map((key) => longChange(database, doing, adding(100, key)));
    await Promise.all(both);
    expect(keysIn()).toHaveLength(200);
  });

  test('that is stopped leaves everything as it was', async () => {
    const stopping = new AbortController();
    const changed = longChange(database, doing, adding(100_000), {
      onProgress: () => stopping.abort(),
      signal: stopping.signal,
    });
    await expect(changed).rejects.toMatchObject({ name: 'AbortError' });
    expect(keysIn()).toEqual([]);
    expect(readHistory(database).undo).toBeNull();
    add('jälkeen');
    expect(keysIn()).toEqual(['jälkeen']);
  });

  test('of which a step fails leaves everything as it was, and says why', async () => {
    function* failing(inner: Database): ChangeSteps<never> {
      yield* adding(10)(inner);
      insertPerson(inner, { key: 'väärä', fields: profile({ agency: 'EI-OLE' }) });
      throw new Error('never');
    }
    await expect(longChange(database, doing, failing)).rejects.toThrow(
      new Refused('value-invalid', { field: 'stored' }),
    );
    expect(keysIn()).toEqual([]);
  });
});
