import { describe, expect, test } from 'vitest';
import { cohortSchema, rosterSchema, runSummarySchema } from '../../contract/index.ts';
import { type Database, sqliteOf } from '../connection.ts';
import { change } from '../history/change.ts';
import { undo } from '../history/replay.ts';
import { insertPerson, updatePerson } from '../people/write.ts';
import { newRun, opened, profile, settings } from '../testing/samples.ts';
import {
  createCohort,
  listCohorts,
  readCohort,
  removeCohort,
  renameCohort,
  saveCohortSettings,
  setCohortStatus,
} from './cohorts.ts';
import { setConstraint } from './constraints.ts';
import { setParticipants } from './participants.ts';
import { acceptRoster, readRoster } from './rosters.ts';
import { insertRun, listRuns, readRun } from './runs.ts';

const doing = { code: 'create-cohort' as const, params: {} };
const objective = { matched: 1, fairness: 800, total: 800 };

/** A database with a cohort and four people: Aalto, Korpi, Laine and Öhman, ids 1 to 4. */
function withCohort(): { readonly database: Database; readonly cohort: number } {
  const database = opened(':memory:');
  const cohort = change(database, doing, () => {
    for (const lastName of ['Aalto', 'Korpi', 'Laine', 'Öhman']) {
      const fields = profile({ lastName, agency: 'ESAVI', sector: 'POL', unit: 'Luvat' });
      insertPerson(database, { key: lastName, fields });
    }
    return createCohort(database, { name: 'Kevät', method: 'mentoring', settings });
  });
  return { database, cohort };
}

const mentor = (personId: number, capacity = 1) => ({
  personId,
  role: 'mentor' as const,
  capacity,
});
const mentee = (personId: number) => ({ personId, role: 'mentee' as const, capacity: 1 });

function take(database: Database, cohort: number, choices: Parameters<typeof setParticipants>[2]) {
  change(database, doing, () => setParticipants(database, cohort, choices));
}

describe('a cohort', () => {
  test('begins as an empty draft and is read back in the shape of the contract', () => {
    const { database, cohort } = withCohort();
    const stored = readCohort(database, cohort);
    expect(stored).toEqual({
      id: cohort,
      name: 'Kevät',
      method: 'mentoring',
      status: 'draft',
      createdAt: '2026-03-02T09:00:00.000Z',
      participants: 0,
      pairs: 0,
      settings,
      hasChosenParticipants: false,
      people: [],
      constraints: [],
      handMade: [],
    });
    expect(cohortSchema.parse(stored)).toEqual(stored);
  });

  test('can be renamed, set, moved on and removed', () => {
    const { database, cohort } = withCohort();
    const heavier = { ...settings, wishBonus: 200 };
    change(database, doing, () => {
      expect(renameCohort(database, cohort, 'Syksy')).toBe(true);
      expect(saveCohortSettings(database, cohort, heavier)).toBe(true);
      expect(setCohortStatus(database, cohort, 'running')).toBe(true);
    });
    expect(readCohort(database, cohort)).toMatchObject({
      name: 'Syksy',
      settings: heavier,
      status: 'running',
    });
    change(database, doing, () => expect(removeCohort(database, cohort)).toBe(true));
    expect(readCohort(database, cohort)).toBeNull();
    expect(listCohorts(database)).toEqual([]);
  });

  test('that is unknown is told so', () => {
    const { database } = withCohort();
    change(database, doing, () => {
      expect(renameCohort(database, 9, 'Syksy')).toBe(false);
      expect(saveCohortSettings(database, 9, settings)).toBe(false);
      expect(setCohortStatus(database, 9, 'ended')).toBe(false);
      expect(removeCohort(database, 9)).toBe(false);
    });
    expect(readCohort(database, 9)).toBeNull();
  });

  test('is listed with the newest first', () => {
    const { database } = withCohort();
    change(database, doing, () =>
      createCohort(database, { name: 'Syksy', method: 'shadowing', settings }),
    );
    expect(listCohorts(database).map((cohort) => cohort.name)).toEqual(['Syksy', 'Kevät']);
  });

  test('never gets the id of one whose making was undone', () => {
    const { database, cohort } = withCohort();
    insertRun(database, newRun(cohort, []));
    undo(database);
    const next = change(database, doing, () =>
      createCohort(database, { name: 'Toinen', method: 'mentoring', settings }),
    );
    expect(next).not.toBe(cohort);
    expect(listRuns(database, next)).toEqual([]);
  });
});

describe('participants', () => {
  test('have been said once they are, though it is that nobody takes part, until undo', () => {
    const { database, cohort } = withCohort();
    const said = (): boolean | undefined => readCohort(database, cohort)?.hasChosenParticipants;
    take(database, cohort, [mentee(4)]);
    take(database, cohort, []);
    expect(said()).toBe(true);
    expect(readCohort(database, cohort)?.people).toEqual([]);
    undo(database);
    undo(database);
    expect(said()).toBe(false);
  });

  test('are listed by name with their role and capacity', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentee(4), mentor(2, 3), mentor(1)]);
    const people = readCohort(database, cohort)?.people ?? [];
    expect(people.map(({ person, role, capacity }) => [person.lastName, role, capacity])).toEqual([
      ['Aalto', 'mentor', 1],
      ['Korpi', 'mentor', 3],
      ['Öhman', 'mentee', 1],
    ]);
  });

  test('can leave, come and change, which lifts only what was set for those who leave', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentor(2), mentee(3), mentee(4)]);
    change(database, doing, () => {
      setConstraint(database, cohort, 1, 3, 'locked');
      setConstraint(database, cohort, 2, 4, 'forbidden');
    });
    take(database, cohort, [mentor(1, 2), mentee(3), mentee(4)]);
    expect(readCohort(database, cohort)).toMatchObject({
      participants: 3,
      people: [{ capacity: 2 }, {}, {}],
      constraints: [{ a: { id: 1 }, b: { id: 3 }, kind: 'locked' }],
    });
  });
});

describe('a constraint', () => {
  test('is set, changed and lifted', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentee(3)]);
    for (const kind of ['locked', 'forbidden', null] as const) {
      change(database, doing, () => expect(setConstraint(database, cohort, 1, 3, kind)).toBe(true));
      const kinds = readCohort(database, cohort)?.constraints.map((item) => item.kind);
      expect(kinds).toEqual(kind === null ? [] : [kind]);
    }
  });

  test('keeps its reason from a lock to a parting and back, until another is given', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentee(3)]);
    const set = (kind: 'locked' | 'forbidden' | null, reason?: string | null): void =>
      change(database, doing, () => void setConstraint(database, cohort, 1, 3, kind, { reason }));
    const reasons = () => readCohort(database, cohort)?.constraints.map(({ reason }) => reason);
    set('locked', 'toive');
    set('forbidden');
    expect(reasons()).toEqual(['toive']);
    set('locked', null);
    expect(reasons()).toEqual([null]);
    set('locked', 'toive');
    set(null);
    set('locked');
    expect(reasons()).toEqual([null]);
    undo(database);
    undo(database);
    expect(reasons()).toEqual(['toive']);
  });

  test('leaves of a pair made by hand its mark and its reason when it is lifted', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentee(3)]);
    const set = (kind: 'locked' | 'forbidden' | null, besides = {}): void =>
      change(database, doing, () => void setConstraint(database, cohort, 1, 3, kind, besides));
    set('locked', { isByHand: true, reason: 'toive' });
    const made = [{ a: { id: 1 }, b: { id: 3 }, reason: 'toive' }];
    expect(readCohort(database, cohort)?.handMade).toMatchObject(made);
    for (const kind of ['forbidden', 'locked', null] as const) {
      set(kind);
      expect(readCohort(database, cohort)?.handMade).toMatchObject(made);
    }
    expect(readCohort(database, cohort)?.constraints).toEqual([]);
    take(database, cohort, [mentor(1)]);
    expect(readCohort(database, cohort)?.handMade).toEqual([]);
  });

  test('can hold in a week alone, until it is set anew or undone', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentee(3)]);
    const weeks = () => readCohort(database, cohort)?.constraints.map(({ slot }) => slot);
    change(database, doing, () => setConstraint(database, cohort, 1, 3, 'locked'));
    expect(weeks()).toEqual([null]);
    change(database, doing, () =>
      setConstraint(database, cohort, 1, 3, 'locked', { slot: '2027-W05' }),
    );
    expect(weeks()).toEqual(['2027-W05']);
    undo(database);
    expect(weeks()).toEqual([null]);
  });

  test('is refused for somebody who does not take part', () => {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentee(3)]);
    change(database, doing, () =>
      expect(setConstraint(database, cohort, 1, 4, 'locked')).toBe(false),
    );
    expect(readCohort(database, cohort)?.constraints).toEqual([]);
  });
});

describe('a run', () => {
  const people = [
    { key: 'Aalto', personId: 1 },
    { key: 'Laine', personId: 3 },
    { key: 'Öhman', personId: 4 },
  ];

  test('is read back as it was kept', () => {
    const { database, cohort } = withCohort();
    const record = newRun(cohort, people);
    const id = insertRun(database, record);
    expect(readRun(database, id)).toEqual({ ...record, id });
    expect(readRun(database, id + 1)).toBeNull();
  });

  test('with its problem as a matrix is read back as it was kept', () => {
    const { database, cohort } = withCohort();
    const problem = {
      version: 1,
      method: 'mentoring',
      people: [
        { id: 'Aalto', side: 'left', capacity: 2 },
        { id: 'Laine', side: 'right' },
      ],
      matrix: {
        left: ['Aalto'],
        right: ['Laine'],
        scores: [[-1]],
        tags: { 'cross-agency': ['1'] },
      },
      locked: [],
      forbidden: [['Aalto', 'Laine']],
      quotas: [{ name: 'Puolet', tag: 'cross-agency', minShare: 0.5, max: null }],
      objective: ['matched', 'total'],
    } as const;
    const id = insertRun(database, { ...newRun(cohort, people), problem });
    expect(readRun(database, id)?.problem).toEqual(problem);
  });

  test('is listed with the newest first, in the shape of the contract', () => {
    const { database, cohort } = withCohort();
    const ids = [0, 1].map(() => insertRun(database, newRun(cohort, people)));
    const runs = listRuns(database, cohort);
    expect(runs.map((run) => run.id)).toEqual(ids.reverse());
    expect(runs.map((run) => runSummarySchema.parse(run))).toEqual(runs);
  });

  test('that has gone bad in the file is not passed on', () => {
    const { database, cohort } = withCohort();
    const id = insertRun(database, newRun(cohort, people));
    sqliteOf(database).prepare("UPDATE run SET answer = '{}' WHERE id = ?").run(id);
    expect(() => readRun(database, id)).toThrow();
  });
});

describe('a roster', () => {
  function accepted() {
    const { database, cohort } = withCohort();
    take(database, cohort, [mentor(1), mentor(2), mentee(3), mentee(4)]);
    const record = newRun(cohort, [
      { key: 'Aalto', personId: 1 },
      { key: 'Laine', personId: 3 },
    ]);
    const runId = insertRun(database, record);
    const accept = (pairs: typeof record.pairs) =>
      change(database, doing, () =>
        acceptRoster(
          database,
          { cohortId: cohort, runId, pairs, objective, isProvedBest: true },
          false,
        ),
      );
    accept(record.pairs);
    return { database, cohort, record, accept };
  }

  test('is read back with its pairs, in the shape of the contract', () => {
    const { database, cohort, record } = accepted();
    const roster = readRoster(database, cohort);
    expect(roster).toMatchObject({
      cohortName: 'Kevät',
      objective,
      isProvedBest: true,
      pairs: [{ a: { id: 1 }, b: { id: 3 }, score: 800, parts: record.pairs[0]?.parts }],
    });
    expect(rosterSchema.parse(roster)).toEqual(roster);
    expect(readCohort(database, cohort)?.pairs).toBe(1);
  });

  test('takes the place of the earlier one, and undo gives that back', () => {
    const { database, cohort, record, accept } = accepted();
    const before = readRoster(database, cohort);
    const [pair] = record.pairs;
    accept(pair === undefined ? [] : [{ ...pair, aId: 2, bId: 4 }, pair]);
    const pairs = readRoster(database, cohort)?.pairs ?? [];
    expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
      [2, 4],
      [1, 3],
    ]);
    undo(database);
    expect(readRoster(database, cohort)).toEqual(before);
  });

  test('remembers where both people were when they were paired', () => {
    const { database } = accepted();
    change(database, doing, () =>
      updatePerson(database, 1, { agency: 'LAAVI', unit: 'Uusi yksikkö' }, null),
    );
    expect(sqliteOf(database).prepare('SELECT a_agency, a_sector, a_unit FROM pair').get()).toEqual(
      { a_agency: 'ESAVI', a_sector: 'POL', a_unit: 'Luvat' },
    );
  });

  test('is nothing where none was accepted', () => {
    const { database, cohort } = withCohort();
    expect(readRoster(database, cohort)).toBeNull();
  });
});
