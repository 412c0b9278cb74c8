import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAudit, recordAudit } from '../audit.ts';
import type { Database } from '../connection.ts';
import { sqliteOf } from '../connection.ts';
import { closeDatabase } from '../opening/open.ts';
import { listPeople, readPerson } from '../people/read.ts';
import { insertPerson, updatePerson } from '../people/write.ts';
import { dump } from '../testing/dump.ts';
import { moves } from '../testing/moves.ts';
import { dailyClock, fullProfile, opened, profile } from '../testing/samples.ts';
import { change } from './change.ts';
import { readHistory } from './read.ts';
import { redo, undo } from './replay.ts';
import { columnsOf, trackedTables } from './tracking.ts';

function addPerson(database: Database, key: string, lastName = 'Laine'): number {
  return change(database, { code: 'import', params: { added: 1 } }, () =>
    insertPerson(database, { key, fields: profile({ lastName, firstName: 'Aino' }) }),
  );
}

test('every change undone gives back the data before it, and redone the data after it', () => {
  fc.assert(
    fc.property(fc.array(moves, { minLength: 1, maxLength: 25 }), (sequence) => {
      const database = opened(':memory:', dailyClock());
      const states = [dump(database)];
      for (const move of sequence) {
        move(database);
        const state = dump(database);
        if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
      }
      for (const state of states.slice(0, -1).reverse()) {
        expect(undo(database)).toBe(true);
        expect(dump(database)).toEqual(state);
      }
      expect(undo(database)).toBe(false);
      for (const state of states.slice(1)) {
        expect(redo(database)).toBe(true);
        expect(dump(database)).toEqual(state);
      }
      expect(redo(database)).toBe(false);
      closeDatabase(database);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('changes, undo and redo in any order behave as a list of states does', () => {
  const action = fc.oneof(
    { weight: 3, arbitrary: moves },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 2, arbitrary: fc.constant('redo' as const) },
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const database = opened(':memory:', dailyClock());
      const states = [dump(database)];
      let at = 0;
      for (const step of actions) {
        if (step === 'undo') at = undo(database) ? at - 1 : at;
        else if (step === 'redo') at = redo(database) ? at + 1 : at;
        else {
          step(database);
          const state = dump(database);
          if (JSON.stringify(state) === JSON.stringify(states[at])) continue;
          at += 1;
          states.splice(at, Number.POSITIVE_INFINITY, state);
        }
        expect(dump(database)).toEqual(states[at]);
        expect(readHistory(database).undo === null).toBe(at === 0);
        expect(readHistory(database).redo === null).toBe(at === states.length - 1);
      }
      closeDatabase(database);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('every table but the records of themselves is tracked, with all its columns', () => {
  const sqlite = sqliteOf(opened(':memory:'));
  const tables = sqlite
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const records = ['audit', 'run', 'setting', 'undo_change', 'undo_step'];
  expect([...trackedTables, ...records].toSorted()).toEqual(tables.toSorted());
  for (const table of trackedTables) {
    const triggers = sqlite
      .prepare<[string], string>('SELECT sql FROM temp.sqlite_schema WHERE tbl_name = ?')
      .pluck()
      .all(table);
    expect(triggers).toHaveLength(3);
    for (const { name } of columnsOf(sqlite, table)) {
      for (const trigger of triggers) expect(trigger).toContain(`'${name}'`);
    }
  }
});

test('a tracked table may not delete rows by itself, which no trigger would see', () => {
  const sqlite = sqliteOf(opened(':memory:'));
  for (const table of trackedTables) {
    const actions = sqlite
      .prepare<[string], string>('SELECT on_delete FROM pragma_foreign_key_list(?)')
      .pluck()
      .all(table);
    expect(actions.filter((action) => action !== 'NO ACTION')).toEqual([]);
  }
});

test('data changed outside a change is refused, and so is a change inside a change', () => {
  const database = opened(':memory:');
  expect(() => insertPerson(database, { key: 'k', fields: profile() })).toThrow(/inside change/);
  expect(() => sqliteOf(database).exec("UPDATE office SET name_fi = ''")).toThrow(/inside change/);
  const description = { code: 'import' as const, params: {} };
  expect(() =>
    change(database, description, () => change(database, description, () => undefined)),
  ).toThrow(/another change/);
  expect(addPerson(database, 'after')).toBe(1);
});

test('a change that throws leaves nothing behind', () => {
  const database = opened(':memory:');
  const before = dump(database);
  expect(() =>
    change(database, { code: 'import', params: {} }, () => {
      insertPerson(database, { key: 'k', fields: fullProfile });
      throw new Error('The workbook ended.');
    }),
  ).toThrow('The workbook ended.');
  expect(dump(database)).toEqual(before);
  expect(readHistory(database)).toEqual({ undo: null, redo: null });
  expect(listAudit(database, 10)).toEqual([]);
});

test('a change that changes nothing leaves no step, no entry, and what could be redone', () => {
  const database = opened(':memory:');
  const id = addPerson(database, 'k');
  addPerson(database, 'other');
  undo(database);
  const entries = listAudit(database, 10).length;
  change(database, { code: 'edit-person', params: { person: id } }, () =>
    updatePerson(database, id, { lastName: 'Laine' }, null),
  );
  expect(listAudit(database, 10)).toHaveLength(entries);
  expect(readHistory(database).redo).toMatchObject({ code: 'import' });
});

test('a new change forgets what could have been redone', () => {
  const database = opened(':memory:');
  addPerson(database, 'k');
  undo(database);
  addPerson(database, 'other');
  expect(redo(database)).toBe(false);
  expect(listPeople(database).map((person) => person.key)).toEqual(['other']);
});

test('the history names people as they are called now and other values as they were', () => {
  const database = opened(':memory:');
  const a = addPerson(database, 'a');
  const b = addPerson(database, 'b', 'Korpi');
  change(database, { code: 'lock', params: { a, b, cohort: 'Kevät', count: 3 } }, () =>
    updatePerson(database, a, { lastName: 'Laineenoja' }, null),
  );
  expect(readHistory(database).undo).toMatchObject({
    code: 'lock',
    params: { a: 'Aino Laineenoja', b: 'Aino Korpi', cohort: 'Kevät', count: 3 },
  });
});

test('a revision is never given twice, so an edit begun before an undo is stale after it', () => {
  const database = opened(':memory:');
  const id = addPerson(database, 'k');
  const edit = (title: string, revision: number | null) =>
    change(database, { code: 'edit-person', params: { person: id } }, () =>
      updatePerson(database, id, { title }, revision),
    );
  edit('tarkastaja', null);
  const begun = readPerson(database, id)?.revision ?? 0;
  undo(database);
  edit('ylitarkastaja', null);
  expect(edit('johtaja', begun)).toBe('stale');
});

test('each change, undo and redo leaves one audit entry with ids and no names', () => {
  const database = opened(':memory:');
  const person = addPerson(database, 'k', 'Salaisuus');
  change(database, { code: 'edit-person', params: { person } }, () =>
    updatePerson(database, person, { title: 'tarkastaja' }, null),
  );
  undo(database);
  redo(database);
  recordAudit(database, { action: 'export', objectKind: 'cohort', objectId: 3, result: 'refused' });
  const at = '2026-03-02T09:00:00.000Z';
  expect(listAudit(database, 4)).toEqual([
    { at, action: 'export', objectKind: 'cohort', objectId: 3, result: 'refused' },
    { at, action: 'redo', objectKind: 'step', objectId: 2, result: 'done' },
    { at, action: 'undo', objectKind: 'step', objectId: 2, result: 'done' },
    { at, action: 'edit-person', objectKind: 'person', objectId: person, result: 'done' },
  ]);
  expect(JSON.stringify(listAudit(database, 100))).not.toContain('Salaisuus');
});
