import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileFields } from '../../contract/index.ts';
import { createCohort, readCohort } from '../cohorts/cohorts.ts';
import { setConstraint } from '../cohorts/constraints.ts';
import { readPairs } from '../cohorts/pairs.ts';
import { setParticipants } from '../cohorts/participants.ts';
import { acceptRoster, readRoster, rosterIdOf } from '../cohorts/rosters.ts';
import { insertRun } from '../cohorts/runs.ts';
import type { StoredPair } from '../cohorts/stored.ts';
import type { Database } from '../connection.ts';
import { change } from '../history/change.ts';
import { redo, undo } from '../history/replay.ts';
import { dump } from '../testing/dump.ts';
import {
  dailyClock,
  newRun,
  opened,
  pairOf,
  profile,
  settings,
  stillClock,
} from '../testing/samples.ts';
import { readAliases } from './aliases.ts';
import { erasePerson } from './erase.ts';
import { readPersonHistory } from './history.ts';
import { mergePeople } from './merge.ts';
import { readPlaces } from './places.ts';
import { listPeople, readPerson } from './read.ts';
import { readPersonReferences } from './references.ts';
import { insertPerson, updatePerson } from './write.ts';

const doing = { code: 'merge-people' as const, params: {} };
const objective = { matched: 1, fairness: 800, total: 800 };
const named = (personId: number) => ({ text: 'kirjoitettu', personId });
const [keep, other, aalto, korpi] = [1, 2, 3, 4] as const;

/** Öhman twice, as 1 and 2, then Aalto and Korpi, who have the given answers. */
function withTwo(
  answers: Readonly<Record<number, Partial<ProfileFields>>> = {},
  now = stillClock,
): Database {
  const database = opened(':memory:', now);
  const lastNames = ['Öhman', 'Öhman', 'Aalto', 'Korpi'];
  change(database, doing, () => {
    lastNames.forEach((lastName, index) => {
      insertPerson(database, { key: `avain-${index + 1}`, fields: profile({ lastName }) });
    });
  });
  // Links need the people to be there.
  change(database, doing, () => {
    for (const [id, fields] of Object.entries(answers)) updatedBy(database, Number(id), fields);
  });
  return database;
}

function updatedBy(database: Database, id: number, fields: Partial<ProfileFields>): void {
  const outcome = updatePerson(database, id, fields, null);
  if (outcome === 'stale' || outcome === 'unknown') throw new Error(outcome);
}

const merge = (database: Database) =>
  change(database, doing, () => mergePeople(database, keep, other));

/** A cohort of these people as its participants. */
function cohortOf(database: Database, ...ids: readonly number[]): number {
  return change(database, doing, () => {
    const cohort = createCohort(database, { name: 'Kevät', method: 'workpair', settings });
    const choices = ids.map((personId) => ({ personId, role: 'member' as const, capacity: 1 }));
    setParticipants(database, cohort, choices);
    return cohort;
  });
}

/** A cohort of mentoring. */
function mentoringOf(
  database: Database,
  ...choices: readonly (readonly [personId: number, role: 'mentor' | 'mentee', capacity: number])[]
): number {
  return change(database, doing, () => {
    const cohort = createCohort(database, { name: 'Kevät', method: 'mentoring', settings });
    const chosen = choices.map(([personId, role, capacity]) => ({ personId, role, capacity }));
    setParticipants(database, cohort, chosen);
    return cohort;
  });
}

function lock(database: Database, cohort: number, a: number, b: number): void {
  change(database, doing, () => setConstraint(database, cohort, a, b, 'locked'));
}

function rosterOf(database: Database, cohort: number, a: number, b: number): void {
  accept(database, cohort, [pairOf(a, b)]);
}

function accept(
  database: Database,
  cohort: number,
  pairs: readonly StoredPair[],
  isAgreed = false,
): void {
  change(database, doing, () => {
    const runId = insertRun(database, newRun(cohort, []));
    const roster = {
      cohortId: cohort,
      runId,
      pairs,
      objective,
      isProvedBest: true,
    };
    acceptRoster(database, roster, isAgreed);
  });
}

const locksIn = (database: Database, cohort: number) =>
  readCohort(database, cohort)?.constraints.map(({ a, b }) => [a.id, b.id]);
const pairsIn = (database: Database, cohort: number) =>
  readPairs(database, rosterIdOf(database, cohort) ?? 0, 'all').map(({ a, b, ended }) => [
    a.id,
    b.id,
    ended?.kind ?? null,
  ]);
const membersOf = (database: Database, cohort: number) =>
  readCohort(database, cohort)?.people.map(({ person }) => person.id);

describe('of two people who are one', () => {
  test('the one who stays keeps every answer and takes those that only the other gave', () => {
    const database = withTwo({
      [keep]: { title: 'tarkastaja', goals: ['DIGI'] },
      [other]: { title: 'ylitarkastaja', unit: 'Luvat', goals: ['TACIT'], seeks: ['PROJ'] },
    });
    expect(merge(database)).toMatchObject({
      id: keep,
      title: 'tarkastaja',
      unit: 'Luvat',
      goals: ['DIGI'],
      seeks: ['PROJ'],
    });
    expect(readPerson(database, other)).toBeNull();
    expect(listPeople(database).map(({ id }) => id)).toEqual([aalto, korpi, keep]);
  });

  test('nothing personal stays of the other', () => {
    const database = withTwo({ [other]: { email: 'ohman@virasto.example', title: 'tarkastaja' } });
    merge(database);
    expect(readPersonReferences(database, [other]).get(other)).toMatchObject({
      key: 'erased-2',
      lastName: '',
      email: null,
      title: null,
      isErased: true,
    });
  });

  test('the e-mail of the other becomes the key of the one who stays without one', () => {
    const database = withTwo({ [other]: { email: 'ohman@virasto.example' } });
    expect(merge(database)?.key).toBe('ohman@virasto.example');
  });

  test('the key and the e-mail of the other stand for the one who stays, until that one is erased', () => {
    const database = withTwo({ [other]: { email: 'Ohman@virasto.example' } });
    const third = 'avain-4';
    change(database, doing, () => mergePeople(database, other, korpi));
    merge(database);
    expect(readAliases(database)).toEqual(
      new Map([
        [third, keep],
        ['ohman@virasto.example', keep],
      ]),
    );
    change(database, doing, () => erasePerson(database, keep));
    expect(readAliases(database)).toEqual(new Map());
    undo(database);
    expect(readAliases(database).get(third)).toBe(keep);
  });

  test('who named the other names the one who stays, once', () => {
    const database = withTwo({
      [aalto]: { wishes: [named(other)], supervisor: named(other) },
      [korpi]: { exclusions: [named(keep), named(other)] },
    });
    merge(database);
    expect(readPerson(database, aalto)).toMatchObject({
      wishes: [named(keep)],
      supervisor: named(keep),
    });
    expect(readPerson(database, korpi)?.exclusions).toEqual([named(keep)]);
  });

  test('the two do not name each other any more, and the supervisor of one is that of both', () => {
    const database = withTwo({
      [keep]: { supervisor: named(other) },
      [other]: { supervisor: named(korpi), wishes: [named(keep), named(aalto)] },
    });
    expect(merge(database)).toMatchObject({
      supervisor: named(korpi),
      wishes: [named(aalto)],
    });
  });

  test('the one who stays takes part where the other did, with the locks', () => {
    const database = withTwo();
    const cohort = cohortOf(database, other, aalto);
    lock(database, cohort, aalto, other);
    merge(database);
    expect(membersOf(database, cohort)).toEqual([aalto, keep]);
    expect(locksIn(database, cohort)).toEqual([[keep, aalto]]);
  });

  test('where both took part, one part and one lock stand, and none of the two with each other', () => {
    const database = withTwo();
    const cohort = cohortOf(database, keep, other, aalto, korpi);
    lock(database, cohort, keep, aalto);
    lock(database, cohort, aalto, other);
    lock(database, cohort, keep, other);
    merge(database);
    expect(membersOf(database, cohort)).toEqual([aalto, korpi, keep]);
    expect(locksIn(database, cohort)).toEqual([[keep, aalto]]);
  });

  test('a lock that the one who stays has no place for goes, and a forbidden pair stays', () => {
    const database = withTwo();
    const cohort = mentoringOf(
      database,
      [keep, 'mentor', 1],
      [other, 'mentor', 2],
      [aalto, 'mentee', 1],
      [korpi, 'mentee', 1],
    );
    lock(database, cohort, other, aalto);
    lock(database, cohort, other, korpi);
    merge(database);
    expect(locksIn(database, cohort)).toEqual([[keep, aalto]]);
    const forbidding = withTwo();
    const parted = cohortOf(forbidding, keep, other, aalto, korpi);
    lock(forbidding, parted, keep, aalto);
    change(forbidding, doing, () => setConstraint(forbidding, parted, other, korpi, 'forbidden'));
    merge(forbidding);
    expect(readCohort(forbidding, parted)?.constraints).toMatchObject([
      { a: { id: keep }, b: { id: aalto }, kind: 'locked' },
      { a: { id: keep }, b: { id: korpi }, kind: 'forbidden' },
    ]);
  });

  test('a lock that does not fit the role of the one who stays goes', () => {
    const database = withTwo();
    const cohort = mentoringOf(
      database,
      [keep, 'mentee', 1],
      [other, 'mentor', 1],
      [aalto, 'mentee', 1],
    );
    lock(database, cohort, other, aalto);
    merge(database);
    expect(locksIn(database, cohort)).toEqual([]);
  });

  test('where both had a pair, that of the other ends as replaced for want of a place', () => {
    const database = withTwo();
    const cohort = cohortOf(database, keep, other, aalto, korpi);
    accept(database, cohort, [pairOf(keep, aalto), pairOf(other, korpi)]);
    merge(database);
    expect(pairsIn(database, cohort)).toEqual([
      [keep, aalto, null],
      [keep, korpi, 'replaced'],
    ]);
  });

  test('where both had a pair and there is a place for each, both go on', () => {
    const database = withTwo();
    const cohort = mentoringOf(
      database,
      [keep, 'mentor', 2],
      [other, 'mentor', 1],
      [aalto, 'mentee', 1],
      [korpi, 'mentee', 1],
    );
    accept(database, cohort, [pairOf(keep, aalto), pairOf(other, korpi)]);
    merge(database);
    expect(pairsIn(database, cohort)).toEqual([
      [keep, aalto, null],
      [keep, korpi, null],
    ]);
  });

  test('two of a trio leave a pair with the third', () => {
    const database = withTwo();
    const cohort = cohortOf(database, keep, other, aalto);
    const trio = { ...pairOf(keep, other), third: { id: aalto, score: 640 } };
    accept(database, cohort, [trio]);
    merge(database);
    expect(readRoster(database, cohort)?.pairs).toMatchObject([
      { a: { id: keep }, b: { id: aalto }, score: 640, parts: [], third: null, ended: null },
    ]);
  });

  test('the pairs of the other are those of the one who stays', () => {
    const database = withTwo();
    const cohort = cohortOf(database, other, aalto);
    rosterOf(database, cohort, other, aalto);
    merge(database);
    expect(readRoster(database, cohort)?.pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
      [keep, aalto],
    ]);
    expect(readPersonHistory(database, keep)).toMatchObject([
      { cohortId: cohort, name: 'Kevät', role: 'member', pairs: [{ partners: [{ id: aalto }] }] },
    ]);
  });

  test('where the other was the third of a pair on earlier days, the one who stays was', () => {
    const database = withTwo({}, dailyClock());
    const cohort = cohortOf(database, keep, other, aalto, korpi);
    accept(database, cohort, [{ ...pairOf(aalto, korpi), third: { id: other, score: 640 } }]);
    accept(database, cohort, [pairOf(aalto, korpi)], true);
    merge(database);
    expect(readRoster(database, cohort)?.pairs).toMatchObject([
      { third: null, earlier: [{ third: { person: { id: keep } } }] },
    ]);
    expect(readPersonHistory(database, keep)).toMatchObject([
      { pairs: [{ partners: [{ id: aalto }, { id: korpi }], ended: { kind: 'replaced' } }] },
    ]);
  });

  test('who is one of a pair was never its third', () => {
    const database = withTwo({}, dailyClock());
    const cohort = cohortOf(database, keep, other, aalto);
    accept(database, cohort, [{ ...pairOf(keep, aalto), third: { id: other, score: 640 } }]);
    accept(database, cohort, [pairOf(keep, aalto)], true);
    merge(database);
    expect(readRoster(database, cohort)?.pairs).toMatchObject([
      { third: null, earlier: [{ third: null }] },
    ]);
  });

  test('the third of a trio who becomes one of its two was never its third', () => {
    const database = withTwo({}, dailyClock());
    const cohort = cohortOf(database, keep, other, aalto);
    const trio = { ...pairOf(keep, other), third: { id: aalto, score: 640 } };
    accept(database, cohort, [trio]);
    accept(database, cohort, [{ ...trio, score: 700 }], true);
    merge(database);
    expect(readRoster(database, cohort)?.pairs).toMatchObject([
      { a: { id: keep }, b: { id: aalto }, third: null, earlier: [{ third: null, score: 800 }] },
    ]);
  });

  test('the earlier places of the other are those of the one who stays, if that one had none', () => {
    for (const [own, units] of [
      [null, ['Luvat', 'Arkisto']],
      ['Kirjaamo', ['Kirjaamo']],
    ] as const) {
      const database = withTwo({ [keep]: { unit: own }, [other]: { unit: 'Luvat' } }, dailyClock());
      change(database, doing, () => updatedBy(database, other, { unit: 'Arkisto' }));
      merge(database);
      const places = readPlaces(database, [keep, other]);
      expect(places.get(keep)?.map(({ unit }) => unit)).toEqual(units);
      expect(places.get(other)).toBeUndefined();
    }
  });

  test('a pair of the two with each other goes', () => {
    const database = withTwo();
    const cohort = cohortOf(database, keep, other);
    rosterOf(database, cohort, keep, other);
    merge(database);
    expect(readRoster(database, cohort)?.pairs).toEqual([]);
  });
});

test('somebody unknown, or one and the same, is not merged', () => {
  const database = withTwo();
  const before = dump(database);
  change(database, doing, () => {
    expect(mergePeople(database, keep, keep)).toBeNull();
    expect(mergePeople(database, keep, 99)).toBeNull();
  });
  expect(dump(database)).toEqual(before);
});

test('undo gives back both as they were, redo merges them again, whatever they had', () => {
  const link = fc.constantFrom(keep, other, aalto, korpi).map(named);
  const answers = fc.record({
    title: fc.constantFrom(null, 'tarkastaja'),
    wishes: fc.array(link, { maxLength: 3 }),
    supervisor: fc.option(link),
  });
  const pair = fc.constantFrom([keep, aalto], [aalto, other], [keep, other], [other, korpi]);
  fc.assert(
    fc.property(
      fc.tuple(answers, answers, answers),
      fc.uniqueArray(pair, { maxLength: 4 }),
      fc.subarray([keep, other]),
      (given, locks, members) => {
        const database = withTwo({ [keep]: given[0], [other]: given[1], [korpi]: given[2] });
        const cohort = cohortOf(database, ...members, aalto, korpi);
        for (const [a = 0, b = 0] of locks) lock(database, cohort, a, b);
        const before = dump(database);
        merge(database);
        const after = dump(database);
        undo(database);
        expect(dump(database)).toEqual(before);
        redo(database);
        expect(dump(database)).toEqual(after);
      },
    ),
    { numRuns: 40 },
  );
});
