import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type OrganisationChange,
  organisationChangeSchema,
  organisationDetailsSchema,
} from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { change } from '../history/change.ts';
import { undo } from '../history/replay.ts';
import { insertPerson } from '../people/write.ts';
import { dump } from '../testing/dump.ts';
import { opened, profile } from '../testing/samples.ts';
import { changeOrganisation, readOrganisation, readOrganisationDetails } from './organisation.ts';

const names = { fi: 'Uusi', sv: 'Ny', en: 'New' };
const place = { agency: 'PSAVI', latitude: 64.22, longitude: 27.73 };
const done = { status: 'done' };

function edit(database: Database, edited: OrganisationChange) {
  return change(database, { code: 'edit-reference', params: {} }, () =>
    changeOrganisation(database, edited),
  );
}

function unitOf(database: Database, code: string) {
  return readOrganisationDetails(database).units.find((unit) => unit.code === code);
}

describe('a list of reference data', () => {
  const additions = [
    { edit: { kind: 'new-sector', code: 'DIGI', names }, list: 'sectors', code: 'DIGI' },
    { edit: { kind: 'new-goal', names }, list: 'goals', code: 'G1' },
    {
      edit: { kind: 'new-competence', names, sector: 'TS' },
      list: 'competences',
      code: 'C1',
    },
    { edit: { kind: 'new-office', code: 'KAJ', names, ...place }, list: 'offices', code: 'KAJ' },
    { edit: { kind: 'new-unit', code: 'LVX', parent: null, names }, list: 'agencies', code: 'LVX' },
  ] as const;
  const tables = {
    sectors: 'sector',
    goals: 'goal',
    competences: 'competence',
    offices: 'office',
    agencies: 'unit',
  } as const;

  test.each(additions)('takes a new row of the $list at its end, and gives it up', (addition) => {
    const database = opened(':memory:');
    const before = readOrganisation(database);
    expect(edit(database, addition.edit)).toEqual(done);
    const after = readOrganisation(database);
    expect(after[addition.list].slice(0, -1)).toEqual(before[addition.list]);
    expect(after[addition.list].at(-1)).toMatchObject({ code: addition.code, names });
    const removal = { kind: 'remove', table: tables[addition.list], code: addition.code } as const;
    expect(edit(database, removal)).toEqual(done);
    expect(readOrganisation(database)).toEqual(before);
    expect(edit(database, removal)).toEqual({ status: 'unknown' });
  });

  test.each(
    additions.filter(({ edit: { kind } }) => kind !== 'new-goal' && kind !== 'new-competence'),
  )('does not take a code twice: $list', ({ edit: added }) => {
    const database = opened(':memory:');
    edit(database, added);
    expect(edit(database, added)).toEqual({ status: 'taken' });
  });

  const usedRows = [
    { table: 'unit', code: 'ESAVI', person: { agency: 'ESAVI' } },
    { table: 'sector', code: 'POL', person: { sector: 'POL' } },
    { table: 'office', code: 'OUL', person: { office: 'OUL' } },
    { table: 'goal', code: 'TACIT', person: { goals: ['TACIT'] } },
    { table: 'competence', code: 'LAKI', person: { seeks: ['LAKI'] } },
  ] as const;

  test.each(usedRows)('keeps what somebody refers to: $table', ({ table, code, person }) => {
    const database = opened(':memory:');
    const removal = { kind: 'remove', table, code } as const;
    const before = edit(database, removal);
    if (before.status === 'done') undo(database);
    const others = before.status === 'in-use' ? before.uses : 0;
    const description = { code: 'import' as const, params: {} };
    change(database, description, () =>
      insertPerson(database, { key: 'a', fields: profile(person) }),
    );
    const was = dump(database);
    expect(edit(database, removal)).toEqual({ status: 'in-use', uses: others + 1 });
    expect(dump(database)).toEqual(was);
  });

  test('moves an office and a competence, and not to where nothing is', () => {
    const database = opened(':memory:');
    expect(edit(database, { kind: 'office', code: 'OUL', ...place, agency: 'LAAVI' })).toEqual(
      done,
    );
    expect(edit(database, { kind: 'competence-sector', code: 'LAKI', sector: null })).toEqual(done);
    const { offices, competences } = readOrganisation(database);
    expect(offices.find(({ code }) => code === 'OUL')).toMatchObject({ ...place, agency: 'LAAVI' });
    expect(competences.find(({ code }) => code === 'LAKI')?.sector).toBeNull();
    const lost = { status: 'unknown' };
    expect(edit(database, { kind: 'office', code: 'OUL', ...place, agency: 'POL' })).toEqual(lost);
    expect(edit(database, { kind: 'competence-sector', code: 'LAKI', sector: 'X' })).toEqual(lost);
  });

  test('has a road to a new office as soon as one is told', () => {
    const database = opened(':memory:');
    edit(database, { kind: 'new-office', code: 'KAJ', names, ...place });
    const leg = { from: 'KAJ', to: 'OUL', kilometres: 182, minutes: 135 };
    expect(edit(database, { kind: 'travel', ...leg })).toEqual(done);
    expect(readOrganisation(database).travel.at(-1)).toEqual(leg);
    expect(edit(database, { kind: 'travel', ...leg, to: 'ABC' })).toEqual({ status: 'unknown' });
  });
});

describe('a unit over time', () => {
  test('is read in the shape of the contract, with what it became', () => {
    const database = opened(':memory:');
    const details = readOrganisationDetails(database);
    expect(organisationDetailsSchema.parse(details)).toEqual(details);
    expect(unitOf(database, 'LAAVI')).toMatchObject({
      kind: 'agency',
      validTo: '2025-12-31',
      successors: [{ code: 'LVV', validFrom: '2026-01-01' }],
    });
    expect(unitOf(database, 'POL'), 'a sector is no unit').toBeUndefined();
  });

  test('is renamed, dated and taken in use in one step', () => {
    const database = opened(':memory:');
    const shortNames = { fi: 'Lupa', sv: 'Tillstånd', en: 'Permit' };
    const dates = { validFrom: '2026-01-01', validTo: null };
    const whole = { names, shortNames, ...dates, isInUse: true };
    expect(edit(database, { kind: 'unit', code: 'LVV', ...whole })).toEqual(done);
    expect(unitOf(database, 'LVV')).toMatchObject(whole);
    expect(readOrganisation(database).agencies.at(-1)).toEqual({
      code: 'LVV',
      names,
      shortNames,
      ...dates,
    });
    undo(database);
    expect(unitOf(database, 'LVV')?.isInUse).toBe(false);
  });

  test('stays in use while an office is of it', () => {
    const database = opened(':memory:');
    const agency = unitOf(database, 'LAAVI');
    if (agency === undefined) throw new Error('LAAVI is missing');
    const { names: own, shortNames, validFrom, validTo } = agency;
    const idle = { code: 'LAAVI', names: own, shortNames, validFrom, validTo, isInUse: false };
    expect(edit(database, { kind: 'unit', ...idle })).toEqual({ status: 'in-use', uses: 1 });
  });

  test('has departments, and these have units', () => {
    const database = opened(':memory:');
    edit(database, { kind: 'new-unit', code: 'LVV/X', parent: 'LVV', names });
    edit(database, { kind: 'new-unit', code: 'LVV/X/Y', parent: 'LVV/X', names });
    expect(unitOf(database, 'LVV/X')).toMatchObject({ kind: 'department', parent: 'LVV' });
    expect(unitOf(database, 'LVV/X/Y')).toMatchObject({ kind: 'unit', parent: 'LVV/X' });
    expect(edit(database, { kind: 'remove', table: 'unit', code: 'LVV/X' })).toEqual({
      status: 'in-use',
      uses: 1,
    });
  });

  test('gets a successor from a day on, once, and loses it again', () => {
    const database = opened(':memory:');
    const next = { code: 'LVV', successor: 'RUOKA', validFrom: '2030-01-01' };
    const rule = 'Elintarvikevalvonta';
    expect(edit(database, { kind: 'new-successor', ...next, rule })).toEqual(done);
    expect(unitOf(database, 'LVV')?.successors).toEqual([
      { code: 'RUOKA', validFrom: '2030-01-01', rule, isEstimated: false },
    ]);
    const again = edit(database, { kind: 'new-successor', ...next, rule: null });
    expect(again).toEqual({ status: 'taken' });
    expect(edit(database, { kind: 'remove-successor', ...next })).toEqual(done);
    expect(unitOf(database, 'LVV')?.successors).toEqual([]);
    expect(edit(database, { kind: 'remove-successor', ...next })).toEqual({ status: 'unknown' });
  });

  test('never becomes itself, by whatever way', () => {
    const database = opened(':memory:');
    const around = { validFrom: '2030-01-01', rule: null };
    for (const successor of ['LVV', 'LAAVI']) {
      const circle = { kind: 'new-successor', code: 'LVV', successor, ...around } as const;
      expect(edit(database, circle), successor).toEqual({ status: 'circular' });
    }
  });
});

describe('e-mail domains', () => {
  const familiesOf = (database: Database) => readOrganisationDetails(database).emailFamilies;

  test('are told apart by their families, each domain being of one', () => {
    const database = opened(':memory:');
    expect(familiesOf(database)).toEqual([{ family: 'avi', domains: ['avi.fi', 'lvv.fi'] }]);
    const added = { kind: 'email-family', family: null, domains: ['uusi.example'] } as const;
    expect(edit(database, added)).toEqual(done);
    expect(edit(database, added)).toEqual({ status: 'taken' });
    const grown = { ...added, family: 'uusi.example', domains: ['uusi.example', 'vanha.example'] };
    expect(edit(database, grown)).toEqual(done);
    expect(familiesOf(database)).toHaveLength(2);
    expect(edit(database, { ...grown, domains: [] })).toEqual(done);
    expect(edit(database, grown)).toEqual({ status: 'unknown' });
    expect(familiesOf(database)).toHaveLength(1);
  });

  test('of a new family are not mixed with those of one that had the same name', () => {
    const database = opened(':memory:');
    const family = (of: string | null, domains: readonly string[]) =>
      edit(database, { kind: 'email-family', family: of, domains });
    family(null, ['a.example', 'b.example']);
    family('a.example', ['b.example']);
    family(null, ['a.example']);
    expect(familiesOf(database).map(({ domains }) => domains)).toEqual([
      ['b.example'],
      ['a.example'],
      ['avi.fi', 'lvv.fi'],
    ]);
  });

  test('are written without an @, spaces or capitals', () => {
    const isDomain = (domain: string): boolean =>
      organisationChangeSchema.safeParse({ kind: 'email-family', family: null, domains: [domain] })
        .success;
    expect(['avi.fi', 'etelä.avi.fi', 'a-b.example'].filter(isDomain)).toHaveLength(3);
    expect(['@avi.fi', 'avi', 'Avi.fi', 'a b.fi', '-a.fi', ''].filter(isDomain)).toEqual([]);
  });
});

test('whatever is edited, undoing all of it gives back the same rows', () => {
  const code = fc.constantFrom(
    'ESAVI',
    'LVV',
    'LVV/X',
    'KAJ',
    'OUL',
    'DIGI',
    'G1',
    'TACIT',
    'LAKI',
  );
  const edits: fc.Arbitrary<OrganisationChange> = fc.oneof(
    fc.record({ kind: fc.constant('new-goal' as const), names: fc.constant(names) }),
    fc.record({
      kind: fc.constant('new-unit' as const),
      code,
      parent: fc.option(code),
      names: fc.constant(names),
    }),
    fc.record({ kind: fc.constant('new-sector' as const), code, names: fc.constant(names) }),
    code.map((to) => ({ kind: 'new-office' as const, code: to, names, ...place })),
    fc.record({
      kind: fc.constant('remove' as const),
      table: fc.constantFrom('unit', 'sector', 'office', 'goal', 'competence'),
      code,
    }),
    fc.record({
      kind: fc.constant('new-successor' as const),
      code,
      successor: code,
      validFrom: fc.constantFrom('2030-01-01', '2031-01-01'),
      rule: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('email-family' as const),
      family: fc.constantFrom(null, 'avi', 'a.example'),
      domains: fc.subarray(['a.example', 'avi.fi', 'b.example']),
    }),
  );
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), (made) => {
      const database = opened(':memory:');
      const before = dump(database);
      const steps = made.filter((one) => {
        const was = JSON.stringify(dump(database));
        const { status } = edit(database, one);
        const hasChanged = JSON.stringify(dump(database)) !== was;
        if (status !== 'done') expect(hasChanged, `${one.kind} ${status}`).toBe(false);
        return hasChanged;
      });
      for (const _ of steps) undo(database);
      expect(dump(database)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
