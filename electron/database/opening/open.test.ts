import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '../../contract/index.ts';
import { sqliteOf } from '../connection.ts';
import { change } from '../history/change.ts';
import { newestVersion } from '../migrations/migrate.ts';
import { listPeople } from '../people/read.ts';
import { insertPerson } from '../people/write.ts';
import { fullProfile, opened, profile, stillClock } from '../testing/samples.ts';
import { isDamaged } from './inspect.ts';
import { closeDatabase, openDatabase, sqliteVersion } from './open.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-database-'));
  file = join(folder, 'pariksi.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Every file of the folder with its bytes, to compare before and after. */
function contents(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function makeDatabase(people = 1): void {
  const database = opened(file);
  change(database, { code: 'import', params: {} }, () => {
    for (let index = 0; index < people; index += 1) {
      insertPerson(database, { key: `key-${index}`, fields: profile({ title: 'x'.repeat(200) }) });
    }
  });
  closeDatabase(database);
}

function withRawDatabase(path: string, body: (sqlite: Sqlite.Database) => void): void {
  const sqlite = new Sqlite(path);
  body(sqlite);
  sqlite.close();
}

/** Leaves a write-ahead log beside the file, as a kill does. */
function leaveLog(body: (sqlite: Sqlite.Database) => void): void {
  const live = join(folder, 'live.db');
  copyFileSync(file, live);
  const sqlite = new Sqlite(live);
  body(sqlite);
  copyFileSync(live, file);
  copyFileSync(`${live}-wal`, `${file}-wal`);
  sqlite.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${live}${suffix}`, { force: true });
}

function overwrite(from: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, from);
  writeFileSync(file, whole);
}

describe('a new database', () => {
  test('is made with its folder, filled with the reference data and readable by the user alone', () => {
    file = join(folder, 'a', 'b', 'pariksi.db');
    const database = opened(file);
    expect(readdirSync(join(folder, 'a', 'b')).toSorted()).toEqual([
      'pariksi.db',
      'pariksi.db-shm',
      'pariksi.db-wal',
    ]);
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
      for (const suffix of ['', '-wal', '-shm']) {
        expect(statSync(`${file}${suffix}`).mode & 0o777).toBe(0o600);
      }
    }
    closeDatabase(database);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['pariksi.db']);
  });

  test('is kept so that a commit survives a power cut and deleted text is overwritten', () => {
    const sqlite = sqliteOf(opened(file));
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map((name) =>
      sqlite.pragma(name, { simple: true }),
    );
    expect(pragmas).toEqual(['wal', 2, 1, 1]);
    expect(sqlite.pragma('trusted_schema', { simple: true })).toBe(0);
    sqlite.close();
  });

  test('can live in memory', () => {
    const database = opened(':memory:');
    expect(sqliteVersion(database)).toMatch(/^3\.\d+\.\d+$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('comes back with what was stored in it', () => {
    const database = opened(file);
    change(database, { code: 'import', params: {} }, () =>
      insertPerson(database, { key: 'key', fields: fullProfile }),
    );
    const people = listPeople(database);
    closeDatabase(database);
    const again = opened(file);
    expect(listPeople(again)).toEqual(people);
    closeDatabase(again);
  });
});

describe('a file that cannot be opened is refused and left as it is', () => {
  const cases: readonly {
    readonly name: string;
    readonly code: string;
    readonly prepare: () => void;
  }[] = [
    { name: 'of no bytes', code: 'database-empty-file', prepare: () => writeFileSync(file, '') },
    {
      name: 'of text',
      code: 'database-not-ours',
      prepare: () => writeFileSync(file, 'Sukunimi;Etunimi\n'.repeat(100)),
    },
    {
      name: 'of another program',
      code: 'database-not-ours',
      prepare: () => withRawDatabase(file, (sqlite) => sqlite.exec('CREATE TABLE bookmarks (url)')),
    },
    {
      name: 'from the future',
      code: 'database-from-the-future',
      prepare: () => {
        makeDatabase();
        withRawDatabase(file, (sqlite) => sqlite.pragma(`user_version = ${newestVersion + 10}`));
      },
    },
    {
      name: 'from the future by its log alone',
      code: 'database-from-the-future',
      prepare: () => {
        makeDatabase();
        leaveLog((sqlite) => sqlite.pragma(`user_version = ${newestVersion + 10}`));
      },
    },
    {
      name: 'with a page scribbled over',
      code: 'database-damaged',
      prepare: () => {
        makeDatabase(200);
        overwrite(4096, Buffer.alloc(40_960, 0x5a));
      },
    },
    {
      name: 'with a page scribbled over, and a log beside it',
      code: 'database-damaged',
      prepare: () => {
        makeDatabase(200);
        leaveLog((sqlite) => sqlite.exec("INSERT INTO setting VALUES ('a', '1')"));
        overwrite(4096, Buffer.alloc(40_960, 0x5a));
      },
    },
    {
      name: 'with a lost end',
      code: 'database-damaged',
      prepare: () => {
        makeDatabase(200);
        truncateSync(file, 50_000);
      },
    },
    {
      name: 'with a beginning of zeros',
      code: 'database-damaged',
      prepare: () => {
        makeDatabase();
        overwrite(0, Buffer.alloc(512));
      },
    },
    {
      name: 'that ends within its head',
      code: 'database-damaged',
      prepare: () => {
        makeDatabase();
        truncateSync(file, 50);
      },
    },
    { name: 'that is a folder', code: 'database-unreadable', prepare: () => mkdirSync(file) },
  ];

  test.each(cases)('a file $name', ({ code, prepare }) => {
    prepare();
    const before = statSync(file).isFile() ? contents() : null;
    expect(openDatabase(file, { now: stillClock })).toEqual({
      status: 'refused',
      refusal: { code, params: { file: 'pariksi.db' } },
    });
    if (before !== null) expect(contents()).toEqual(before);
  });

  test('a file in a place where none can be', () => {
    writeFileSync(join(folder, 'plain'), 'text');
    const opening = openDatabase(join(folder, 'plain', 'pariksi.db'), { now: stillClock });
    expect(opening).toMatchObject({ refusal: { code: 'database-unreadable' } });
  });

  test('a file that another process writes', () => {
    makeDatabase();
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const before = contents();
    const opening = openDatabase(file, { now: stillClock });
    expect(opening).toMatchObject({ refusal: { code: 'database-locked' } });
    expect(contents()['pariksi.db']).toBe(before['pariksi.db']);
    other.exec('ROLLBACK');
    other.close();
  }, 15_000);
});

describe('a file whose contents are checked soon after', () => {
  const scribbleOver = (): void => overwrite(4096, Buffer.alloc(40_960, 0x5a));
  const openSoon = () => openDatabase(file, { now: stillClock, check: 'soon-after' });

  test('is open before they are, and told to be damaged while it is', () => {
    makeDatabase(200);
    const sound = openSoon();
    expect(sound).toMatchObject({ status: 'open', isChecked: false });
    expect(isDamaged(file, undefined)).toBe(false);
    if (sound.status === 'open') closeDatabase(sound.database);
    scribbleOver();
    const before = contents()['pariksi.db'];
    const opening = openSoon();
    expect(opening).toMatchObject({ status: 'open', isChecked: false });
    expect(isDamaged(file, undefined)).toBe(true);
    expect(contents()['pariksi.db']).toBe(before);
    if (opening.status === 'open') sqliteOf(opening.database).close();
  });

  test('is checked before all the same where a killed process left its log', () => {
    makeDatabase(200);
    leaveLog((sqlite) => sqlite.exec("INSERT INTO setting VALUES ('a', '1')"));
    scribbleOver();
    expect(openSoon()).toMatchObject({ refusal: { code: 'database-damaged' } });
  });

  test('is checked before all the same where it is to be brought to a newer version', () => {
    makeDatabase(200);
    withRawDatabase(file, (sqlite) => sqlite.pragma(`user_version = ${newestVersion - 1}`));
    scribbleOver();
    expect(openSoon()).toMatchObject({ refusal: { code: 'database-damaged' } });
  });

  test('is refused at once where its end is lost', () => {
    makeDatabase(200);
    truncateSync(file, 50_000);
    expect(openSoon()).toMatchObject({ refusal: { code: 'database-damaged' } });
  });
});

test('what a killed process had committed to the log is read back', () => {
  makeDatabase();
  leaveLog((sqlite) => sqlite.exec("UPDATE person SET last_name = 'Lokinen'"));
  const database = opened(file);
  expect(listPeople(database).map((person) => person.lastName)).toEqual(['Lokinen']);
  closeDatabase(database);
});

test('two processes may have the database open, and a write against a lock is refused', () => {
  const first = opened(file);
  const second = opened(file);
  change(first, { code: 'import', params: {} }, () =>
    insertPerson(first, { key: 'key', fields: profile() }),
  );
  expect(listPeople(second)).toHaveLength(1);
  sqliteOf(first).exec('BEGIN IMMEDIATE');
  sqliteOf(second).pragma('busy_timeout = 50');
  expect(() =>
    change(second, { code: 'import', params: {} }, () =>
      insertPerson(second, { key: 'other', fields: profile() }),
    ),
  ).toThrow(Refused);
  sqliteOf(first).exec('ROLLBACK');
  closeDatabase(second);
  closeDatabase(first);
});

test('a change that finds the disk full is refused and undone as a whole', () => {
  const database = opened(file);
  const sqlite = sqliteOf(database);
  sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 5}`);
  const importing = () =>
    change(database, { code: 'import', params: {} }, () => {
      for (let index = 0; index < 500; index += 1) {
        insertPerson(database, { key: `key-${index}`, fields: fullProfile });
      }
    });
  expect(importing).toThrow(
    expect.objectContaining({
      refusal: { code: 'target-disk-full', params: { file: 'pariksi.db' } },
    }),
  );
  expect(listPeople(database)).toEqual([]);
  closeDatabase(database);
});
