import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createCohort,
  listCohorts,
  readCohort,
  removeCohort,
  setCohortStatus,
} from '../cohorts/cohorts.ts';
import { setConstraint } from '../cohorts/constraints.ts';
import { setParticipants } from '../cohorts/participants.ts';
import { acceptRoster, readRoster } from '../cohorts/rosters.ts';
import { insertRun, readRun } from '../cohorts/runs.ts';
import { type Database, sqliteOf } from '../connection.ts';
import { readMapping, rememberMapping } from '../mappings.ts';
import { closeDatabase } from '../opening/open.ts';
import { erasePerson } from '../people/erase.ts';
import { findPeopleByKeys, listPeople, readPerson } from '../people/read.ts';
import { readPersonReferences } from '../people/references.ts';
import { linkRelations } from '../people/relations.ts';
import { insertPerson, updatePerson } from '../people/write.ts';
import { dump } from '../testing/dump.ts';
import { moves } from '../testing/moves.ts';
import { atOnce, newRun, opened, profile, settings } from '../testing/samples.ts';
import { change } from './change.ts';
import { readHistory } from './read.ts';
import { redo, undo } from './replay.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-erasure-'));
  file = join(folder, 'pariksi.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Texts that only the person to be erased has, or that others wrote of the person. */
const traces = [
  'Katoavainen',
  'Kuutamo',
  'kuutamo.katoavainen@virasto.example',
  'entinen.osoite@virasto.example',
  'HENK-77123',
  'lähdetarkastaja',
  'Kaukolan erityisyksikkö',
  'Lähteiden aiempi yksikkö',
  'Odotan paljon lähteistä.',
  'Vain torstaisin lähteellä.',
  'ESIHENKILÖN NIMI LOMAKKEELLA',
] as const;

const named = (text: string) => ({ text, personId: null });

const leaving = profile({
  role: 'mentor',
  lastName: 'Katoavainen',
  firstName: 'Kuutamo',
  email: 'kuutamo.katoavainen@virasto.example',
  staffNumber: 'HENK-77123',
  agency: 'PSAVI',
  sector: 'YMP',
  office: 'OUL',
  unit: 'Kaukolan erityisyksikkö',
  title: 'lähdetarkastaja',
  expectations: 'Odotan paljon lähteistä.',
  availability: 'Vain torstaisin lähteellä.',
  supervisor: named('ESIHENKILÖN NIMI LOMAKKEELLA'),
  languages: ['fi'],
});
const staying = profile({
  role: 'mentee',
  lastName: 'Pysyvä',
  firstName: 'Pia',
  wishes: [named('Katoavainen Kuutamo')],
  exclusions: [named('kuutamo.katoavainen@virasto.example')],
});

interface Scene {
  readonly database: Database;
  readonly leaver: number;
  readonly stayer: number;
  readonly confirmed: number;
  readonly draft: number;
  readonly runId: number;
}

/** Two people, of whom the leaver has moved once, one pair of them in a confirmed cohort, both in a draft, and a run. */
function makeScene(): Scene {
  const database = opened(file);
  const [leaver, stayer] = change(database, { code: 'import', params: { added: 2 } }, () => {
    const ids = [
      insertPerson(database, {
        key: 'entinen.osoite@virasto.example',
        fields: { ...leaving, unit: 'Lähteiden aiempi yksikkö' },
      }),
      insertPerson(database, { key: 'pia', fields: staying }),
    ] as const;
    atOnce(linkRelations(database));
    return ids;
  });
  change(database, { code: 'edit-person', params: { person: leaver } }, () =>
    updatePerson(database, leaver, { unit: leaving.unit }, null),
  );
  const confirmed = makeCohort(database, 'Kevät', [leaver, stayer]);
  const draft = makeCohort(database, 'Syksy', [leaver, stayer]);
  const record = newRun(confirmed, [
    { key: 'entinen.osoite@virasto.example', personId: leaver },
    { key: 'pia', personId: stayer },
  ]);
  const runId = insertRun(database, record);
  change(database, { code: 'accept-roster', params: {} }, () => {
    const objective = { matched: 1, fairness: 800, total: 800 };
    const { pairs } = record;
    const roster = { cohortId: confirmed, runId, pairs, objective, isProvedBest: true };
    acceptRoster(database, roster, false);
    setCohortStatus(database, confirmed, 'confirmed');
  });
  return { database, leaver, stayer, confirmed, draft, runId };
}

function makeCohort(database: Database, name: string, people: readonly [number, number]): number {
  return change(database, { code: 'create-cohort', params: { name } }, () => {
    const id = createCohort(database, { name, method: 'mentoring', settings });
    const [mentor, mentee] = people;
    setParticipants(database, id, [
      { personId: mentor, role: 'mentor', capacity: 1 },
      { personId: mentee, role: 'mentee', capacity: 1 },
    ]);
    setConstraint(database, id, mentor, mentee, 'locked');
    return id;
  });
}

function erase(database: Database, id: number): boolean {
  return change(database, { code: 'erase-person', params: { person: id } }, () =>
    erasePerson(database, id),
  );
}

function tracesOnDisk(): string[] {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return traces.filter((trace) => bytes.some((content) => content.includes(trace)));
}

describe('erasing a person', () => {
  test('takes the person out of every list and leaves a tombstone that pairs can point to', () => {
    const { database, leaver, stayer, confirmed, draft } = makeScene();
    expect(erase(database, leaver)).toBe(true);
    expect(listPeople(database).map((person) => person.id)).toEqual([stayer]);
    expect(readPerson(database, leaver)).toBeNull();
    expect(findPeopleByKeys(database, [`erased-${leaver}`]).size).toBe(0);
    const tombstone = readPersonReferences(database, [leaver]).get(leaver);
    expect(tombstone).toEqual({
      id: leaver,
      key: `erased-${leaver}`,
      lastName: '',
      firstName: '',
      email: null,
      title: null,
      agency: null,
      sector: null,
      office: null,
      languages: [],
      meetingMode: null,
      isErased: true,
    });
    expect(readRoster(database, confirmed)?.pairs[0]?.a).toEqual(tombstone);
    expect(readCohort(database, draft)).toMatchObject({ participants: 1, constraints: [] });
    expect(readCohort(database, confirmed)?.people.map(({ person }) => person.id)).toEqual([
      stayer,
    ]);
    closeDatabase(database);
  });

  test('blanks what others wrote of the person but keeps who is meant', () => {
    const { database, leaver, stayer } = makeScene();
    erase(database, leaver);
    expect(readPerson(database, stayer)).toMatchObject({
      wishes: [{ text: '', personId: leaver }],
      exclusions: [{ text: '', personId: leaver }],
    });
    closeDatabase(database);
  });

  test('keeps where the pair was, but not the name of the unit', () => {
    const { database, leaver } = makeScene();
    erase(database, leaver);
    expect(
      sqliteOf(database).prepare('SELECT a_agency, a_sector, a_unit, a_office FROM pair').get(),
    ).toEqual({ a_agency: 'PSAVI', a_sector: 'YMP', a_unit: null, a_office: 'OUL' });
    closeDatabase(database);
  });

  test('keeps an unlinked name that a namesake bears too', () => {
    const { database, stayer } = makeScene();
    const namesake = change(database, { code: 'import', params: {} }, () => {
      const id = insertPerson(database, {
        key: 'n',
        fields: profile({ lastName: 'Katoavainen', firstName: 'Kuutamo' }),
      });
      updatePerson(database, stayer, { earlierPairs: [named('Kuutamo Katoavainen')] }, null);
      return id;
    });
    erase(database, namesake);
    expect(readPerson(database, stayer)?.earlierPairs).toEqual([named('Kuutamo Katoavainen')]);
    closeDatabase(database);
  });

  test('forgets the answers to questions that name the person, and no other answers', () => {
    const { database, leaver } = makeScene();
    const other = { question: 'value agencies katoavainen kuutamoinen', option: 'PSAVI' };
    const answers = [
      { question: 'value agencies katoavainen kuutamo oulu', option: 'PSAVI' },
      other,
      { question: 'value offices kuutamo katoavainen virasto example', option: 'OUL' },
    ];
    change(database, { code: 'import', params: {} }, () =>
      rememberMapping(database, { tables: [], answers }),
    );
    erase(database, leaver);
    expect(readMapping(database).answers).toEqual([other]);
    closeDatabase(database);
  });

  test('is nothing for somebody unknown or erased already', () => {
    const { database, leaver } = makeScene();
    expect(erase(database, 999)).toBe(false);
    expect(erase(database, leaver)).toBe(true);
    expect(erase(database, leaver)).toBe(false);
    closeDatabase(database);
  });

  test('can be undone until the database is next opened', () => {
    const { database, leaver, confirmed } = makeScene();
    const before = [readPerson(database, leaver), readCohort(database, confirmed)];
    erase(database, leaver);
    undo(database);
    expect([readPerson(database, leaver), readCohort(database, confirmed)]).toEqual(before);
    closeDatabase(database);
    const again = opened(file);
    expect([readPerson(again, leaver), readCohort(again, confirmed)]).toEqual(before);
    expect(readHistory(again).redo).toMatchObject({ code: 'erase-person' });
    closeDatabase(again);
  });
});

describe('at the next opening an erasure becomes final', () => {
  test('no byte of the file or its log tells of the person', () => {
    const { database, leaver, runId } = makeScene();
    change(database, { code: 'edit-person', params: { person: leaver } }, () =>
      updatePerson(database, leaver, { expectations: 'Odotan paljon lähteistä. Vieläkin.' }, null),
    );
    expect(tracesOnDisk()).toEqual([...traces]);
    erase(database, leaver);
    closeDatabase(database);
    expect(tracesOnDisk()).not.toEqual([]);

    const again = opened(file);
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(tracesOnDisk()).toEqual([]);
    expect(readRun(again, runId)).toMatchObject({
      people: [{ key: `erased-${leaver}` }, { key: 'pia' }],
      problem: { people: [{ id: `erased-${leaver}` }, { id: 'pia' }] },
      answer: { pairs: [{ a: `erased-${leaver}`, b: 'pia' }] },
    });
    closeDatabase(again);
    expect(tracesOnDisk()).toEqual([]);
  });

  test('steps up to it are forgotten and later ones can still be undone', () => {
    const { database, leaver, stayer } = makeScene();
    erase(database, leaver);
    change(database, { code: 'edit-person', params: { person: stayer } }, () =>
      updatePerson(database, stayer, { title: 'tarkastaja' }, null),
    );
    closeDatabase(database);
    const again = opened(file);
    expect(undo(again)).toBe(true);
    expect(readPerson(again, stayer)?.title).toBeNull();
    expect(undo(again)).toBe(false);
    closeDatabase(again);
  });

  test('while another process reads, the rewriting waits for a later opening', () => {
    const { database, leaver } = makeScene();
    erase(database, leaver);
    const reader = new Sqlite(file);
    reader.exec('BEGIN; SELECT count(*) FROM person');
    closeDatabase(database);
    const meanwhile = opened(file);
    expect(readPerson(meanwhile, leaver)).toBeNull();
    expect(tracesOnDisk()).not.toEqual([]);
    reader.exec('COMMIT');
    reader.close();
    closeDatabase(meanwhile);
    const again = opened(file);
    expect(tracesOnDisk()).toEqual([]);
    closeDatabase(again);
  }, 20_000);
});

test('a removed cohort keeps its runs while undo can bring it back, and no longer', () => {
  const { database, confirmed, runId } = makeScene();
  change(database, { code: 'remove-cohort', params: {} }, () => removeCohort(database, confirmed));
  expect(listCohorts(database).map((cohort) => cohort.name)).toEqual(['Syksy']);
  closeDatabase(database);

  const again = opened(file);
  expect(undo(again)).toBe(true);
  expect(readRoster(again, confirmed)?.pairs).toHaveLength(1);
  expect(readRun(again, runId)).not.toBeNull();
  change(again, { code: 'remove-cohort', params: {} }, () => removeCohort(again, confirmed));
  sqliteOf(again).exec('DELETE FROM undo_step');
  closeDatabase(again);

  const last = opened(file);
  expect(readRun(last, runId)).toBeNull();
  closeDatabase(last);
});

test('the history reaches two hundred steps back from one start to the next', () => {
  const database = opened(file);
  for (let count = 1; count <= 205; count += 1) {
    change(database, { code: 'import', params: { added: 1 } }, () =>
      insertPerson(database, { key: `key-${count}`, fields: profile() }),
    );
  }
  closeDatabase(database);
  const again = opened(file);
  let undone = 0;
  while (undo(again)) undone += 1;
  expect(undone).toBe(200);
  expect(listPeople(again)).toHaveLength(5);
  closeDatabase(again);
});

test('whatever was done before, opening again keeps the data and a history that can be walked', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 20 }), (sequence) => {
      rmSync(file, { force: true });
      const database = opened(file);
      for (const move of sequence) move(database);
      const before = dump(database);
      closeDatabase(database);

      const again = opened(file);
      expect(dump(again)).toEqual(before);
      while (undo(again));
      while (redo(again));
      expect(dump(again)).toEqual(before);
      expect(sqliteOf(again).pragma('foreign_key_check')).toEqual([]);
      closeDatabase(again);
    }),
    { numRuns: 15 },
  );
}, 60_000);
