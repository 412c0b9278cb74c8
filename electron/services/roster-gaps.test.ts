import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRosterGaps } from '../database/index.ts';
import { chooseParticipants, requireCohort } from './cohorts.ts';
import { undoLatest } from './history.ts';
import { closeProgramme, endPair } from './pair-endings.ts';
import { erase } from './people.ts';
import { programmeOf, reach } from './programme.ts';
import { applyRepair } from './repairs.ts';
import { acceptRun } from './rosters.ts';
import {
  addPeople,
  cohortOfEverybody,
  idOfPerson,
  openTestDesk,
  runMatch,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

/** Two mentors, one of two places, and four mentees of whom one is left out; confirmed a month ago. */
async function confirmedCohort(): Promise<number> {
  addPeople(
    desk,
    { lastName: 'Aalto', role: 'mentor', capacity: 2, goals: ['LEAD'] },
    { lastName: 'Berg', role: 'mentor', capacity: 1, goals: ['DIGI'] },
    { lastName: 'Cavén', role: 'mentee', goals: ['LEAD'] },
    { lastName: 'Dahl', role: 'mentee', goals: ['LEAD'] },
    { lastName: 'Ek', role: 'mentee', goals: ['DIGI'] },
    { lastName: 'Fors', role: 'mentee', goals: ['ROLE'] },
  );
  const { id } = cohortOfEverybody(desk);
  acceptRun(desk.database, (await runMatch(desk, id)).id);
  reach(desk.database, id, 'confirmed', '2026-03-06');
  desk.setNow('2026-04-07T10:00:00Z');
  return id;
}

function choose(cohortId: number, change: { readonly without?: string; readonly with?: string }) {
  const { people } = requireCohort(desk.database, cohortId);
  chooseParticipants(desk.database, cohortId, [
    ...people.flatMap(({ person, role, capacity }) =>
      person.lastName === change.without ? [] : [{ personId: person.id, role, capacity }],
    ),
    ...(change.with === undefined
      ? []
      : [{ personId: idOfPerson(desk, change.with), role: 'mentee' as const, capacity: 1 }]),
  ]);
}

const gaps = (): readonly string[] =>
  readRosterGaps(desk.database).flatMap(({ people }) =>
    people.map(({ person, kind }) => `${person.lastName} ${kind}`),
  );

describe('what an accepted roster lacks', () => {
  it('is nothing at first, though the run left somebody out', async () => {
    const id = await confirmedCohort();
    expect(programmeOf(desk.database, id).waiting).toHaveLength(1);
    expect(gaps()).toEqual([]);
  });

  it('is the pair of whoever stays when a participant leaves, until undo', async () => {
    const id = await confirmedCohort();
    choose(id, { without: 'Berg' });
    expect(gaps()).toEqual(['Ek without-pair']);
    undoLatest(desk.database);
    expect(gaps()).toEqual([]);
  });

  it('is a free place where the partner has another pair and somebody waits', async () => {
    const id = await confirmedCohort();
    choose(id, { without: 'Cavén' });
    expect(gaps()).toEqual(['Aalto place-free']);
    choose(id, { without: 'Fors' });
    expect(gaps()).toEqual([]);
  });

  it('is the pair of whoever was paired with somebody who is erased', async () => {
    await confirmedCohort();
    erase(desk.database, idOfPerson(desk, 'Ek'));
    expect(gaps()).toEqual(['Berg without-pair']);
  });

  it('is the pairs of both where a pair was interrupted, and not where it went to its end', async () => {
    const id = await confirmedCohort();
    const pair = programmeOf(desk.database, id).pairs.find(({ b }) => b.lastName === 'Ek');
    endPair(desk.database, id, pair?.id ?? 0, { on: '2026-04-07', kind: 'completed' });
    expect(gaps()).toEqual([]);
    endPair(desk.database, id, pair?.id ?? 0, { on: '2026-04-07', kind: 'interrupted' });
    expect(gaps()).toEqual(['Berg without-pair', 'Ek without-pair']);
  });

  it('is the pair of a late joiner', async () => {
    const id = await confirmedCohort();
    addPeople(desk, { lastName: 'Gran', role: 'mentee', goals: ['LEAD'] });
    choose(id, { with: 'Gran' });
    expect(gaps()).toEqual(['Gran joined']);
  });

  it('is nothing once a repair has been taken, whoever still waits', async () => {
    const id = await confirmedCohort();
    choose(id, { without: 'Berg' });
    const pairs = programmeOf(desk.database, id)
      .pairs.filter(({ ended }) => ended === null)
      .map(({ a, b, score, slot }) => ({ a: a.id, b: b.id, score, slot, third: null }));
    applyRepair(desk, { cohortId: id, leaving: [], joining: [], pairs });
    expect(programmeOf(desk.database, id).waiting).toHaveLength(2);
    expect(gaps()).toEqual([]);
  });

  it('is nothing once the programme has ended', async () => {
    const id = await confirmedCohort();
    choose(id, { without: 'Berg' });
    closeProgramme(desk.database, id, '2026-05-01');
    expect(gaps()).toEqual([]);
  });
});
