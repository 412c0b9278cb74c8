import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqliteOf } from '../connection.ts';
import { applicationId } from '../opening/head.ts';
import { closeDatabase } from '../opening/open.ts';
import { opened } from '../testing/samples.ts';
import { migrate, migrations, newestVersion, versionOf } from './migrate.ts';

const tablesBy: readonly (readonly [number, readonly string[]])[] = [
  [
    10,
    ['competence_area', 'goal_category', 'method', 'office', 'travel', 'unit', 'unit_successor'],
  ],
  [20, ['person', 'person_competence', 'person_goal', 'person_language', 'person_relation']],
  [30, ['cohort', 'pair_constraint', 'participant', 'run']],
  [40, ['pair', 'roster']],
  [50, ['audit', 'import_batch', 'setting', 'undo_change', 'undo_step']],
  [60, ['person_absence', 'person_peak_month', 'person_task', 'person_week', 'task']],
  [70, ['group_day', 'milestone', 'scenario']],
  [80, ['email_domain']],
  [90, ['person_alias']],
  [100, ['distinct_people']],
  [110, []],
  [120, []],
  [130, []],
  [140, ['earlier_pair', 'earlier_place']],
  [150, []],
];

interface TableInfo {
  readonly name: string;
  readonly strict: number;
}

function tablesOf(sqlite: Sqlite.Database): readonly TableInfo[] {
  return sqlite
    .prepare<[], TableInfo>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .all();
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-migrations-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the migrations are numbered by tens and in order', () => {
  expect(migrations.map((migration) => migration.number)).toEqual(
    migrations.map((_, index) => (index + 1) * 10),
  );
});

test.each(tablesBy)('migration %i adds its tables, all of them strict', (number, names) => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, number - 10);
  const before = new Set(tablesOf(sqlite).map((table) => table.name));
  migrate(sqlite, number);
  const added = tablesOf(sqlite).filter((table) => !before.has(table.name));
  expect(added).toEqual(names.map((name) => ({ name, strict: 1 })));
  expect(versionOf(sqlite)).toBe(number);
});

test('a database that was migrated step by step equals one that was migrated at once', () => {
  const schema = (sqlite: Sqlite.Database) =>
    sqlite.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  const stepwise = new Sqlite(':memory:');
  for (const { number } of migrations) migrate(stepwise, number);
  const atOnce = new Sqlite(':memory:');
  migrate(atOnce);
  expect(schema(stepwise)).toEqual(schema(atOnce));
});

test('every foreign key has an index to be checked by', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite);
  const unindexed = sqlite
    .prepare(
      `SELECT child.name AS child, reference."from" AS key
       FROM pragma_table_list AS child, pragma_foreign_key_list(child.name) AS reference
       WHERE child.schema = 'main' AND reference.seq = 0 AND NOT EXISTS (
         SELECT 1 FROM pragma_index_list(child.name) AS list, pragma_index_info(list.name) AS info
         WHERE info.name = reference."from" AND info.seqno <= 1)`,
    )
    .all();
  expect(unindexed).toEqual([]);
});

test('a migration that fails leaves the version and the tables as they were', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, 10);
  sqlite.exec('CREATE TABLE person_relation (taken TEXT)');
  expect(() => migrate(sqlite)).toThrow(/already exists/);
  expect(versionOf(sqlite)).toBe(10);
  expect(tablesOf(sqlite).map((table) => table.name)).not.toContain('person');
});

test('an older file is migrated when it is opened, and no copy is left behind', () => {
  const file = join(folder, 'pariksi.db');
  const older = new Sqlite(file);
  older.pragma(`application_id = ${applicationId}`);
  migrate(older, 30);
  older.exec(`INSERT INTO person (key, revision, changed_at, last_name, first_name)
    VALUES ('key', 1, '2026-01-01T00:00:00.000Z', 'Vanhanen', 'Veikko')`);
  older.close();
  const database = opened(file);
  expect(versionOf(sqliteOf(database))).toBe(newestVersion);
  expect(sqliteOf(database).prepare('SELECT last_name FROM person').pluck().get()).toBe('Vanhanen');
  closeDatabase(database);
  expect(readdirSync(folder)).toEqual(['pariksi.db']);
});

test('a file whose migration fails keeps a copy of what it was', () => {
  const file = join(folder, 'pariksi.db');
  const older = new Sqlite(file);
  older.pragma(`application_id = ${applicationId}`);
  migrate(older, 30);
  older.exec('CREATE TABLE audit (taken TEXT)');
  older.close();
  expect(() => opened(file)).toThrow(/already exists/);
  expect(readdirSync(folder)).toContain('pariksi.db.version-30');
  const copy = new Sqlite(join(folder, 'pariksi.db.version-30'), { readonly: true });
  expect(versionOf(copy)).toBe(30);
  copy.close();
});

/** Two people of a cohort who are locked, as a file of version 50 holds them. */
const twoWithALock = `
    INSERT INTO method VALUES ('mentoring', 'Mentorointi', 'Mentorskap', 'Mentoring', 0);
    INSERT INTO person (id, key, revision, changed_at, last_name, first_name)
      VALUES (1, 'a', 1, '', 'Aalto', 'Aino'), (2, 'b', 1, '', 'Berg', 'Bo');
    INSERT INTO cohort VALUES (1, 'Kevät', 'mentoring', 'draft', '{}', '');
    INSERT INTO participant VALUES (1, 1, 'mentor', 2), (1, 2, 'mentee', 1);
    INSERT INTO pair_constraint VALUES (1, 1, 2, 'locked');
`;

test('participants and what was set about their pairs come through the change of their table', () => {
  const sqlite = new Sqlite(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, 50);
  sqlite.exec(twoWithALock);
  const before = ['participant', 'pair_constraint'].map((table) =>
    sqlite.prepare(`SELECT * FROM ${table}`).all(),
  );
  migrate(sqlite, 60);
  expect(
    ['participant', 'pair_constraint'].map((table) =>
      sqlite.prepare(`SELECT * FROM ${table}`).all(),
    ),
  ).toEqual(before);
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(() => sqlite.exec("INSERT INTO participant VALUES (1, 3, 'host', 1)")).toThrow('FOREIGN');
});

test('what was set about pairs comes through the change of its table, none of it by hand', () => {
  const sqlite = new Sqlite(':memory:');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite, 50);
  sqlite.exec(twoWithALock);
  migrate(sqlite, 120);
  sqlite.exec("UPDATE pair_constraint SET reason = 'toive', slot = '2027-W05'");
  migrate(sqlite, 130);
  expect(sqlite.prepare('SELECT * FROM pair_constraint').all()).toEqual([
    {
      ...{ cohort_id: 1, a_id: 1, b_id: 2, kind: 'locked' },
      ...{ reason: 'toive', slot: '2027-W05', is_by_hand: 0 },
    },
  ]);
  expect(() => sqlite.exec('UPDATE pair_constraint SET kind = NULL')).toThrow('CHECK');
  sqlite.exec('UPDATE pair_constraint SET kind = NULL, is_by_hand = 1');
});

test('a step that was made before the tables of pairs changed can still be undone after it', () => {
  const sqlite = new Sqlite(':memory:');
  migrate(sqlite, 60);
  sqlite.exec(`
    INSERT INTO undo_step (id, code, params, made_at, is_undone, is_erasure)
      VALUES (1, 'remove-cohort', '{}', '2026-03-05T10:00:00.000Z', 0, 0);
    INSERT INTO undo_change (step_id, table_name, before, after)
      VALUES (1, 'pair', '{"id":1}', NULL), (1, 'person', '{"id":1}', NULL);
  `);
  migrate(sqlite);
  expect(sqlite.prepare('SELECT before, after FROM undo_change ORDER BY id').all()).toEqual([
    { before: '{"id":1,"started_on":"2026-03-05"}', after: null },
    { before: '{"id":1}', after: null },
  ]);
});

test('of earlier days is known where people were when their pairs began', () => {
  const sqlite = new Sqlite(':memory:');
  // Of a roster and its run nothing is asked here.
  sqlite.pragma('foreign_keys = OFF');
  migrate(sqlite, 130);
  const person = (id: number, changedAt: string, unit: string | null, erasedAt: string | null) =>
    sqlite
      .prepare(
        `INSERT INTO person (id, key, revision, changed_at, erased_at, last_name, first_name, unit)
         VALUES (?, ?, 1, ?, ?, '', '', ?)`,
      )
      .run(id, `k${id}`, changedAt, erasedAt, unit);
  const pair = (id: number, [a, aUnit]: readonly [number, string | null], startedOn: string) =>
    sqlite
      .prepare(
        `INSERT INTO pair (id, roster_id, position, a_id, a_unit, b_id, b_unit, started_on, score,
           parts, is_locked) VALUES (?, 1, 0, ?, ?, 4, 'Luvat', ?, 500, '[]', 0)`,
      )
      .run(id, a, aUnit, startedOn);
  person(1, '2026-05-01T10:00:00.000Z', 'Arkisto', null);
  person(2, '2026-05-01T10:00:00.000Z', 'Kirjaamo', null);
  person(3, '2026-05-01T10:00:00.000Z', null, '2026-05-01T10:00:00.000Z');
  person(4, '2026-01-01T10:00:00.000Z', 'Luvat', null);
  pair(1, [1, 'Kirjaamo'], '2026-03-05');
  pair(2, [1, 'Luvat'], '2026-04-01');
  pair(3, [2, 'Kirjaamo'], '2026-03-05');
  pair(4, [3, null], '2026-03-05');
  pair(5, [2, null], '2026-02-01');
  migrate(sqlite);
  expect(
    sqlite.prepare('SELECT person_id, until_day, unit FROM earlier_place').raw().all(),
  ).toEqual([
    [1, '2026-04-01', 'Kirjaamo'],
    [1, '2026-05-01', 'Luvat'],
  ]);
});
