import { describe, expect, test } from 'vitest';
import { personSchema } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { change } from '../history/change.ts';
import { atOnce, fullProfile, opened, profile } from '../testing/samples.ts';
import { mergePeople } from './merge.ts';
import { findPeopleByKeys, listPeople, readFirstPeople, readPerson } from './read.ts';
import { readPersonReferences } from './references.ts';
import { linkRelations } from './relations.ts';
import { insertPerson, updatePerson } from './write.ts';

const doing = { code: 'import' as const, params: {} };
const named = (text: string, personId: number | null = null) => ({ text, personId });

function add(database: Database, key: string, fields = profile()): number {
  return change(database, doing, () => insertPerson(database, { key, fields }));
}

describe('a person', () => {
  test('is read back as stored, in the shape of the contract', () => {
    const database = opened(':memory:');
    const id = add(database, 'maj-britt', fullProfile);
    const person = readPerson(database, id);
    expect(person).toEqual({
      ...fullProfile,
      id,
      key: 'maj-britt',
      revision: 1,
      changedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(personSchema.parse(person)).toEqual(person);
    expect(listPeople(database)).toEqual([person]);
    expect(findPeopleByKeys(database, ['maj-britt', 'nobody'])).toEqual(
      new Map([['maj-britt', person]]),
    );
  });

  test('is among the first as in the whole list, which may be shorter', () => {
    const database = opened(':memory:');
    for (const lastName of ['Öhman', 'Aalto', 'Åberg', 'Zetterberg']) {
      add(database, lastName, profile({ lastName }));
    }
    const everybody = listPeople(database);
    for (const most of [0, 3, 4, 9]) {
      const people = everybody.slice(0, most);
      expect(readFirstPeople(database, most)).toEqual({ people, count: 4 });
    }
  });

  test('who answered nothing is read back with nulls and empty lists', () => {
    const database = opened(':memory:');
    const id = add(database, 'elli');
    expect(readPerson(database, id)).toMatchObject(profile());
  });

  test('with a code that the organisation does not have is refused', () => {
    const database = opened(':memory:');
    for (const fields of [
      profile({ agency: 'NOAVI' }),
      profile({ office: 'XYZ' }),
      profile({ goals: ['NOGOAL'] }),
    ]) {
      expect(() => add(database, 'elli', fields)).toThrow(
        expect.objectContaining({
          refusal: { code: 'value-invalid', params: { field: 'stored' } },
        }),
      );
    }
    expect(listPeople(database)).toEqual([]);
  });

  test('named twice in a list is stored once', () => {
    const database = opened(':memory:');
    const id = add(database, 'elli', profile({ goals: ['TACIT', 'DIGI', 'TACIT'] }));
    expect(readPerson(database, id)?.goals).toEqual(['TACIT', 'DIGI']);
  });

  test('unknown by id or key is nobody', () => {
    const database = opened(':memory:');
    expect(readPerson(database, 1)).toBeNull();
    expect(findPeopleByKeys(database, ['elli']).size).toBe(0);
    expect(readPersonReferences(database, [1]).size).toBe(0);
  });
});

test('people are listed in the order of the Finnish alphabet', () => {
  const database = opened(':memory:');
  const inOrder = [
    ['Aalto', 'Aino'],
    ['aalto', 'Eero'],
    ['Virtanen', 'Åke'],
    ['von Essen', 'Cia'],
    ['Zetterberg', 'Bo'],
    ['Åström', 'Dag'],
    ['Ärölä', 'Essi'],
    ['Öhman', 'Fia'],
  ] as const;
  const shuffled = [5, 2, 7, 0, 4, 6, 1, 3].map((at) => inOrder[at] ?? inOrder[0]);
  for (const [lastName, firstName] of shuffled) {
    add(database, `${lastName} ${firstName}`, profile({ lastName, firstName }));
  }
  expect(listPeople(database).map((person) => [person.lastName, person.firstName])).toEqual(
    inOrder,
  );
});

describe('an edit', () => {
  function editing(): {
    readonly database: Database;
    readonly id: number;
    readonly edit: (
      fields: Parameters<typeof updatePerson>[2],
      revision?: number | null,
    ) => ReturnType<typeof updatePerson>;
  } {
    const database = opened(':memory:');
    const id = add(database, 'maj-britt.ohman@virasto.example', fullProfile);
    return {
      database,
      id,
      edit: (fields, revision = null) =>
        change(database, doing, () => updatePerson(database, id, fields, revision)),
    };
  }

  const cases = [
    { role: null },
    { lastName: 'Ny', firstName: 'Namn' },
    { unit: null, title: 'överinspektör' },
    { languages: ['fi', 'sv'] },
    { languages: [] },
    { goals: ['TACIT', 'NETWORK'] },
    { offers: ['JOHT'], seeks: [] },
    { supervisor: null },
    { supervisor: named('Korpi Otso') },
    { wishes: [], exclusions: [named('Aalto Aino'), named('Korpi Otso')] },
    { earlierPairs: [named('Aalto Aino')] },
    { capacity: 0, experienceYears: 0 },
    { supervisorSupports: false, supportedOn: null },
    { meetingMode: 'remote', informedOn: '2026-03-01' },
  ] as const;

  test.each(cases)('of %j changes that and nothing else', (fields) => {
    const { database, id, edit } = editing();
    const edited = edit(fields);
    expect(edited).toMatchObject({ ...fullProfile, ...fields, revision: 2 });
    expect(readPerson(database, id)).toEqual(edited);
  });

  test('that gives what is stored already leaves the revision as it is', () => {
    const { database, id, edit } = editing();
    expect(edit(fullProfile)).toMatchObject({ revision: 1 });
    expect(readPerson(database, id)?.revision).toBe(1);
  });

  test('of a revision that is no longer the newest is stale and changes nothing', () => {
    const { database, id, edit } = editing();
    edit({ title: 'överinspektör' }, 1);
    expect(edit({ title: 'direktör' }, 1)).toBe('stale');
    expect(readPerson(database, id)?.title).toBe('överinspektör');
  });

  test('of somebody unknown is told so', () => {
    const { database } = editing();
    expect(change(database, doing, () => updatePerson(database, 77, {}, null))).toBe('unknown');
  });

  test('of the e-mail takes the key along, unless somebody else has it', () => {
    const { database, edit } = editing();
    add(database, 'otso@virasto.example');
    expect(edit({ email: 'Maj.Ohman@Virasto.example' })).toMatchObject({
      key: 'maj.ohman@virasto.example',
    });
    expect(edit({ email: 'otso@virasto.example' })).toMatchObject({
      key: 'maj.ohman@virasto.example',
    });
    expect(edit({ email: null })).toMatchObject({ key: 'maj.ohman@virasto.example' });
  });

  test('that names the same people without their links keeps the links', () => {
    const { database, edit } = editing();
    const aino = add(database, 'aino', profile({ lastName: 'Laine', firstName: 'Aino' }));
    change(database, doing, () => atOnce(linkRelations(database)));
    expect(edit({ supervisor: named('Laine Aino'), title: 'x' })).toMatchObject({
      supervisor: named('Laine Aino', aino),
    });
  });
});

describe('people named by others', () => {
  const waysToWrite = [
    'Laine Aino',
    'Aino Laine',
    'Laine, Aino',
    '  aino   LAINE ',
    'aino.laine@virasto.example',
    'AINO.LAINE@virasto.example',
    'H-7',
    'row-7',
  ];

  test.each(waysToWrite)('are found as %j', (text) => {
    const database = opened(':memory:');
    const aino = add(
      database,
      'row-7',
      profile({
        lastName: 'Laine',
        firstName: 'Aino',
        email: 'Aino.Laine@virasto.example',
        staffNumber: 'H-7',
      }),
    );
    const id = add(database, 'elli', profile({ wishes: [named(text)] }));
    const outcome = change(database, doing, () => atOnce(linkRelations(database)));
    expect(outcome).toEqual({ linked: 1, unknown: 0, unclear: 0 });
    expect(readPerson(database, id)?.wishes).toEqual([named(text, aino)]);
  });

  test('are left unlinked when nobody or more than one is meant', () => {
    const database = opened(':memory:');
    add(database, 'a1', profile({ lastName: 'Laine', firstName: 'Aino' }));
    add(database, 'a2', profile({ lastName: 'Laine', firstName: 'Aino' }));
    const exclusions = [named('Laine Aino'), named('Korpi Otso')];
    const id = add(database, 'elli', profile({ exclusions }));
    expect(change(database, doing, () => atOnce(linkRelations(database)))).toEqual({
      linked: 0,
      unknown: 1,
      unclear: 1,
    });
    expect(readPerson(database, id)?.exclusions).toEqual(exclusions);
  });

  test('are found by what was another’s before the two were made one, unless it is now a third’s', () => {
    const database = opened(':memory:');
    const keep = add(database, 'uusi@virasto.example', profile({ lastName: 'Laine' }));
    const other = add(database, 'vanha@virasto.example', profile({ lastName: 'Laine' }));
    change(database, doing, () => mergePeople(database, keep, other));
    const early = add(database, 'elli', profile({ wishes: [named('Vanha@virasto.example')] }));
    change(database, doing, () => atOnce(linkRelations(database)));
    const third = add(database, 'vanha@virasto.example', profile({ lastName: 'Korpi' }));
    const late = add(database, 'otso', profile({ wishes: [named('Vanha@virasto.example')] }));
    change(database, doing, () => atOnce(linkRelations(database)));
    const wished = [early, late].map((id) => readPerson(database, id)?.wishes[0]?.personId);
    expect(wished).toEqual([keep, third]);
  });

  test('who were linked stay linked when a namesake comes', () => {
    const database = opened(':memory:');
    const aino = add(database, 'a1', profile({ lastName: 'Laine', firstName: 'Aino' }));
    const id = add(database, 'elli', profile({ supervisor: named('Laine Aino') }));
    change(database, doing, () => atOnce(linkRelations(database)));
    add(database, 'a2', profile({ lastName: 'Laine', firstName: 'Aino' }));
    change(database, doing, () => atOnce(linkRelations(database)));
    expect(readPerson(database, id)?.supervisor).toEqual(named('Laine Aino', aino));
  });
});
