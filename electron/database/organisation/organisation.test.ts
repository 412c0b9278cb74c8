import { describe, expect, test } from 'vitest';
import { type OrganisationChange, organisationSchema } from '../../contract/index.ts';
import { sqliteOf } from '../connection.ts';
import { change } from '../history/change.ts';
import { redo, undo } from '../history/replay.ts';
import { readPerson } from '../people/read.ts';
import { insertPerson } from '../people/write.ts';
import { opened, profile } from '../testing/samples.ts';
import { changeOrganisation, readOrganisation } from './organisation.ts';

const doing = { code: 'edit-names' as const, params: {} };
const done = { status: 'done' } as const;
const unknown = { status: 'unknown' } as const;

describe('a new database knows the organisation', () => {
  const organisation = readOrganisation(opened(':memory:'));

  test('in the shape of the contract, with every name in three languages', () => {
    expect(organisationSchema.parse(organisation)).toEqual(organisation);
    const named = [
      ...organisation.agencies,
      ...organisation.sectors,
      ...organisation.offices,
      ...organisation.goals,
      ...organisation.competences,
      ...organisation.tasks,
    ];
    const unnamed = named.filter(({ names }) => !names.fi || !names.sv || !names.en);
    expect(unnamed).toEqual([]);
  });

  test('with its six agencies, and none of those that follow them', () => {
    expect(organisation.agencies.map((agency) => agency.code)).toEqual([
      'ESAVI',
      'LSAVI',
      'ISAVI',
      'LSSAVI',
      'PSAVI',
      'LAAVI',
    ]);
    expect(new Set(organisation.agencies.map((agency) => agency.validTo))).toEqual(
      new Set(['2025-12-31']),
    );
  });

  test('with one head office for each agency and a leg between any two offices', () => {
    const { agencies, offices, travel } = organisation;
    const heads = offices.filter((office) => office.isHead).map((office) => office.agency);
    expect(heads.toSorted()).toEqual(agencies.map((agency) => agency.code).toSorted());
    const legs = new Set(travel.map(({ from, to }) => [from, to].toSorted().join('-')));
    expect(legs.size).toBe((offices.length * (offices.length - 1)) / 2);
  });

  test('with competences of known sectors or of none', () => {
    const sectors = new Set(organisation.sectors.map((sector) => sector.code));
    const unknown = organisation.competences.filter(
      ({ sector }) => sector !== null && !sectors.has(sector),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the successors of 2026 wait as data', () => {
  const sqlite = sqliteOf(opened(':memory:'));

  test('every unit in use that ended has one without a rule, so nobody is left without', () => {
    const orphans = sqlite
      .prepare(
        `SELECT code FROM unit WHERE is_in_use = 1 AND valid_to IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM unit_successor
           WHERE old_id = unit.id AND rule IS NULL AND valid_from > unit.valid_to)`,
      )
      .pluck()
      .all();
    expect(orphans).toEqual([]);
  });

  test('a task that moves elsewhere is a split with its rule', () => {
    const splits = sqlite
      .prepare(
        `SELECT new.code FROM unit_successor
         JOIN unit AS old ON old.id = old_id JOIN unit AS new ON new.id = new_id
         WHERE old.code = 'PSAVI/POL' AND rule IS NOT NULL ORDER BY new.code`,
      )
      .pluck()
      .all();
    expect(splits).toEqual(['KKV', 'RUOKA']);
  });

  test('each agency has a department for each of its sectors', () => {
    const departments = sqlite
      .prepare("SELECT count(*) FROM unit WHERE kind = 'department' AND is_in_use = 1")
      .pluck()
      .get();
    expect(departments).toBe(28);
  });
});

describe('an edit of the organisation', () => {
  const names = { fi: 'Uusi', sv: 'Ny', en: 'New' };
  const cases = [
    { table: 'agency', code: 'LAAVI', list: 'agencies' },
    { table: 'sector', code: 'TS', list: 'sectors' },
    { table: 'office', code: 'OUL', list: 'offices' },
    { table: 'goal', code: 'TACIT', list: 'goals' },
    { table: 'competence', code: 'LAKI', list: 'competences' },
    { table: 'task', code: 'KIRJ', list: 'tasks' },
  ] as const;

  test.each(cases)(
    'renames the $table and nothing else, and can be undone',
    ({ table, code, list }) => {
      const database = opened(':memory:');
      const before = readOrganisation(database);
      change(database, doing, () => {
        expect(changeOrganisation(database, { kind: 'names', table, code, names })).toEqual(done);
      });
      const expected = before[list].map((row) => (row.code === code ? { ...row, names } : row));
      expect(readOrganisation(database)).toEqual({ ...before, [list]: expected });
      undo(database);
      expect(readOrganisation(database)).toEqual(before);
    },
  );

  test('changes a leg whichever way round it is named', () => {
    const database = opened(':memory:');
    for (const [from, to, minutes] of [
      ['HEL', 'TKU', 111],
      ['TKU', 'HEL', 122],
    ] as const) {
      change(database, doing, () =>
        changeOrganisation(database, { kind: 'travel', from, to, kilometres: 160, minutes }),
      );
      const leg = readOrganisation(database).travel.find(
        (item) => item.from === 'HEL' && item.to === 'TKU',
      );
      expect(leg).toEqual({ from: 'HEL', to: 'TKU', kilometres: 160, minutes });
    }
  });

  test('adds a task, says that it is critical and takes it out again with what was answered', () => {
    const database = opened(':memory:');
    const before = readOrganisation(database);
    const edit = (edited: OrganisationChange) =>
      change(database, doing, () => changeOrganisation(database, edited));
    expect(edit({ kind: 'new-task', names, isCritical: false })).toEqual(done);
    expect(edit({ kind: 'task-critical', code: 'T1', isCritical: true })).toEqual(done);
    const added = { code: 'T1', names, sector: null, isCritical: true };
    expect(readOrganisation(database).tasks).toEqual([...before.tasks, added]);
    const tasks = [{ task: 'T1', level: 3, wantsToLearn: false }];
    const id = change(database, doing, () =>
      insertPerson(database, { key: 'a', fields: profile({ tasks }) }),
    );
    expect(edit({ kind: 'remove-task', code: 'T1' })).toEqual(done);
    expect(readOrganisation(database)).toEqual(before);
    expect(readPerson(database, id)?.tasks).toEqual([]);
    undo(database);
    expect(readPerson(database, id)?.tasks).toEqual(tasks);
    expect(edit({ kind: 'remove-task', code: 'T9' })).toEqual(unknown);
  });

  test('never gives the code of a task that was removed or undone to another', () => {
    const database = opened(':memory:');
    const edit = (edited: OrganisationChange) =>
      change(database, doing, () => changeOrganisation(database, edited));
    const add = () => edit({ kind: 'new-task', names, isCritical: false });
    const newest = () => readOrganisation(database).tasks.at(-1)?.code;
    add();
    edit({ kind: 'remove-task', code: 'T1' });
    add();
    expect(newest()).toBe('T2');
    undo(database);
    add();
    expect(newest()).toBe('T3');
    undo(database);
    redo(database);
    expect(newest()).toBe('T3');
  });

  test('of something unknown is told so', () => {
    const database = opened(':memory:');
    change(database, doing, () => {
      const sector = { kind: 'names', table: 'agency', code: 'POL', names } as const;
      expect(changeOrganisation(database, sector)).toEqual(unknown);
      const leg = { kind: 'travel', from: 'HEL', to: 'HEL', kilometres: 1, minutes: 1 } as const;
      expect(changeOrganisation(database, leg)).toEqual(unknown);
    });
  });
});
