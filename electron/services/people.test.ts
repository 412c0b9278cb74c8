import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blankProfile, Refused } from '../contract/index.ts';
import { change, insertPerson, listPeople, readHistory, undo } from '../database/index.ts';
import { editPeople, historyOf, merge } from './people.ts';
import { openTestDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
  change(desk.database, { code: 'import', params: {} }, () => {
    for (const lastName of ['Aalto', 'Berg', 'Ceder']) {
      const fields = { ...blankProfile, lastName, firstName: 'Keksitty' };
      insertPerson(desk.database, { key: lastName, fields });
    }
  });
});

afterEach(() => desk.close());

const everybody = () => listPeople(desk.database);
const byName = (lastName: string) => {
  const person = everybody().find((each) => each.lastName === lastName);
  if (person === undefined) throw new Error('there is no such person');
  return person;
};
const seen = ({ id, revision }: { readonly id: number; readonly revision: number }) => ({
  id,
  revision,
});

function refusalOf(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('many people', () => {
  test('are changed as one step, and given back by one undo', async () => {
    const before = everybody();
    const edit = { people: before.map(seen), changes: { agency: 'LAAVI', goals: ['DIGI'] } };
    expect(await editPeople(desk.database, edit)).toEqual({ changed: 3 });
    expect(everybody().map(({ agency, goals }) => [agency, goals])).toEqual(
      before.map(() => ['LAAVI', ['DIGI']]),
    );
    expect(readHistory(desk.database).undo).toMatchObject({
      code: 'edit-people',
      params: { count: 3 },
    });
    undo(desk.database);
    expect(everybody()).toEqual(before);
  });

  test('who are so already are not counted as changed', async () => {
    await editPeople(desk.database, {
      people: [seen(byName('Aalto'))],
      changes: { role: 'mentor' },
    });
    const edit = { people: everybody().map(seen), changes: { role: 'mentor' as const } };
    expect(await editPeople(desk.database, edit)).toEqual({ changed: 2 });
  });

  test('are changed all or none: one who has moved on refuses the whole', async () => {
    const people = everybody().map(seen);
    await editPeople(desk.database, {
      people: [seen(byName('Ceder'))],
      changes: { unit: 'Luvat' },
    });
    await expect(editPeople(desk.database, { people, changes: { unit: 'Tuki' } })).rejects.toThrow(
      new Refused('stale'),
    );
    expect(everybody().map(({ unit }) => unit)).toEqual([null, null, 'Luvat']);
  });

  test('do not get a supervisor who is one of them', async () => {
    const aalto = byName('Aalto');
    const changes = { supervisor: { text: 'Aalto', personId: aalto.id } };
    const edit = { people: everybody().map(seen), changes };
    await expect(editPeople(desk.database, edit)).rejects.toThrow(new Refused('supervisor-loop'));
    expect(everybody().every(({ supervisor }) => supervisor === null)).toBe(true);
  });
});

describe('two people who are one', () => {
  test('are merged as one step', () => {
    const before = everybody();
    merge(desk.database, { keep: seen(byName('Aalto')), other: seen(byName('Berg')) });
    expect(everybody().map(({ lastName }) => lastName)).toEqual(['Aalto', 'Ceder']);
    expect(readHistory(desk.database).undo?.params).toEqual({ person: 'Keksitty Aalto' });
    undo(desk.database);
    expect(everybody()).toEqual(before);
  });

  test('are not merged if either has changed since, or is gone', async () => {
    const aalto = byName('Aalto');
    const berg = byName('Berg');
    await editPeople(desk.database, { people: [seen(berg)], changes: { unit: 'Luvat' } });
    const late = { keep: seen(aalto), other: seen(berg) };
    expect(refusalOf(() => merge(desk.database, late))).toBe('stale');
    const gone = { keep: seen(aalto), other: { id: 99, revision: 1 } };
    expect(refusalOf(() => merge(desk.database, gone))).toBe('person-unknown');
  });

  test('are not merged where the one would then report to themselves', async () => {
    const [aalto, berg, ceder] = ['Aalto', 'Berg', 'Ceder'].map(byName);
    if (aalto === undefined || berg === undefined || ceder === undefined) throw new Error('none');
    const supervisedBy = (person: typeof aalto, personId: number) =>
      editPeople(desk.database, {
        people: [seen(person)],
        changes: { supervisor: { text: 'esihenkilö', personId } },
      });
    await supervisedBy(aalto, ceder.id);
    await supervisedBy(ceder, berg.id);
    const both = { keep: seen(byName('Aalto')), other: seen(byName('Berg')) };
    expect(refusalOf(() => merge(desk.database, both))).toBe('supervisor-loop');
    expect(everybody()).toHaveLength(3);
  });
});

test('the history of somebody unknown is refused', () => {
  expect(refusalOf(() => historyOf(desk.database, 99))).toBe('person-unknown');
  expect(historyOf(desk.database, byName('Aalto').id)).toEqual([]);
});
