import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CohortSettings, Refused } from '../contract/index.ts';
import { listPeople, readHistory, readRoster } from '../database/index.ts';
import { chooseParticipants, keepNote, requireCohort, saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { undoLatest } from './history.ts';
import { explainPair, listRunsOf, matchCohort, requireRun } from './matching.ts';
import { agree, closeProgramme, endPair } from './pair-endings.ts';
import { editPerson } from './people.ts';
import { dropGroupDay, keepGroupDay, programmeOf, reach } from './programme.ts';
import { acceptRun } from './rosters.ts';
import { dropScenario, keepScenario, promoteScenario, scenariosOf } from './scenarios.ts';
import { substitutionOf } from './substitution.ts';
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

const idOf = (name: string): number => idOfPerson(desk, name);

/** Two mentors with one place each, three mentees of whom one is left out; the roster accepted. */
async function acceptedCohort() {
  addPeople(
    desk,
    { lastName: 'Aalto', role: 'mentor', goals: ['LEAD'], unit: 'Kirjaamo', agency: 'ESAVI' },
    { lastName: 'Berg', role: 'mentor', goals: ['DIGI'] },
    { lastName: 'Cavén', role: 'mentee', goals: ['LEAD'], supportedOn: '2026-02-01' },
    { lastName: 'Dahl', role: 'mentee', goals: ['DIGI'], supportedOn: '2026-02-02' },
    { lastName: 'Ek', role: 'mentee', goals: ['ROLE'] },
  );
  const cohort = cohortOfEverybody(desk);
  const run = await runMatch(desk, cohort.id);
  acceptRun(desk.database, run.id);
  return cohort.id;
}

const namesOf = ({ a, b }: { a: { lastName: string }; b: { lastName: string } }) =>
  `${a.lastName}–${b.lastName}`;

describe('the programme after the roster', () => {
  it('begins as a proposal whose milestones are dated one by one', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    expect(cohortStatus(id)).toBe('proposal');
    reach(database, id, 'shown', '2026-03-06');
    expect(cohortStatus(id)).toBe('proposal');
    reach(database, id, 'confirmed', '2026-03-10');
    expect(cohortStatus(id)).toBe('confirmed');
    expect(reach(database, id, 'started', '2026-03-20').milestones).toEqual([
      { milestone: 'shown', on: '2026-03-06' },
      { milestone: 'confirmed', on: '2026-03-10' },
      { milestone: 'started', on: '2026-03-20' },
    ]);
    expect(cohortStatus(id)).toBe('running');
    reach(database, id, 'started', null);
    expect(cohortStatus(id)).toBe('confirmed');
    undoLatest(database);
    expect(cohortStatus(id)).toBe('running');
  });

  it('tells milestones of one day in the order of the programme', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    for (const step of ['shown', 'confirmed', 'started'] as const)
      reach(database, id, step, '2026-03-20');
    const { milestones } = reach(database, id, 'ended', '2026-03-20');
    expect(milestones.map(({ milestone }) => milestone)).toEqual([
      'shown',
      'confirmed',
      'started',
      'ended',
    ]);
  });

  it('lists who waits by the day of the support, those without one last', async () => {
    const id = await acceptedCohort();
    addPeople(desk, { lastName: 'Frisk', role: 'mentee', supportedOn: '2026-01-01' });
    const { waiting } = programmeOf(desk.database, id);
    expect(waiting.map(({ person }) => person.lastName)).toEqual(['Ek']);
  });

  it('ends a pair with its kind and keeps where both then were', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    const [pair] = programmeOf(database, id).pairs;
    const aalto = listPeople(database).find(({ lastName }) => lastName === 'Aalto');
    if (pair === undefined || aalto === undefined) throw new Error('there is a pair');
    editPerson(database, {
      id: aalto.id,
      revision: aalto.revision,
      changes: { unit: 'Arkisto', agency: 'LAAVI' },
    });
    const ending = { on: '2026-05-01', kind: 'interrupted' } as const;
    const after = endPair(database, id, pair.id, ending);
    expect(after.pairs.find((one) => one.id === pair.id)).toMatchObject({ ended: ending });
    expect(after.pairs.map(({ aThen }) => aThen.unit)).toContain('Kirjaamo');
    expect(after.waiting).toHaveLength(3);
    expect(readRoster(database, id)?.pairs).toHaveLength(1);
    expect(endPair(database, id, pair.id, null).waiting).toHaveLength(1);
    expect(() => endPair(database, id, pair.id, { ...ending, on: '2020-01-01' })).toThrow(Refused);
  });

  it('ends the pairs that a new roster replaces once it is confirmed, and keeps those that stay', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    reach(database, id, 'confirmed', '2026-03-06');
    const before = programmeOf(database, id).pairs;
    desk.setNow('2026-04-01T10:00:00Z');
    constrain(database, id, idOf('Aalto'), idOf('Ek'), 'locked', {
      reason: 'Sovittu tapaamisessa.',
    });
    acceptRun(database, (await runMatch(desk, id)).id);
    const { pairs } = programmeOf(database, id);
    expect(
      pairs
        .filter(({ ended }) => ended === null)
        .map(namesOf)
        .sort(),
    ).toEqual(['Aalto–Ek', 'Berg–Dahl']);
    expect(pairs.find((pair) => namesOf(pair) === 'Aalto–Cavén')?.ended).toEqual({
      on: '2026-04-01',
      kind: 'replaced',
    });
    const kept = (list: typeof pairs) => list.find((pair) => namesOf(pair) === 'Berg–Dahl');
    expect(kept(pairs)?.startedOn).toBe(kept(before)?.startedOn);
    undoLatest(database);
    expect(programmeOf(database, id).pairs).toEqual(before);
  });

  it('keeps group days in the order of the calendar', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    keepGroupDay(database, id, { id: null, on: '2026-09-01', place: 'Oulu', topic: 'Puoliväli' });
    const [only] = keepGroupDay(database, id, {
      id: null,
      on: '2026-04-01',
      place: 'Tampere',
      topic: 'Aloitus',
    }).groupDays;
    expect(only?.place).toBe('Tampere');
    if (only === undefined) return;
    const moved = keepGroupDay(database, id, { ...only, on: '2026-10-01' });
    expect(moved.groupDays.map(({ place }) => place)).toEqual(['Oulu', 'Tampere']);
    expect(dropGroupDay(database, id, only.id).groupDays).toHaveLength(1);
    expect(() => dropGroupDay(database, id, 999)).toThrow(Refused);
  });

  it('keeps a note on a participant, and an empty one is none', async () => {
    const id = await acceptedCohort();
    const noteOf = (note: string) =>
      keepNote(desk.database, id, idOf('Ek'), note).people.find(
        ({ person }) => person.lastName === 'Ek',
      )?.note;
    expect(noteOf(' Odottaa syksyä. ')).toBe('Odottaa syksyä.');
    expect(noteOf('')).toBeNull();
    expect(() => keepNote(desk.database, id, 999, 'x')).toThrow(Refused);
  });
});

const cohortStatus = (id: number): string => requireCohort(desk.database, id).status;
const cohortSettings = (id: number): CohortSettings => requireCohort(desk.database, id).settings;

describe('a roster that no longer is what was accepted', () => {
  it('tells what its pairs are worth that are left, and claims no proof', async () => {
    const id = await acceptedCohort();
    const [pair, other] = programmeOf(desk.database, id).pairs;
    if (pair === undefined || other === undefined) throw new Error('there are two pairs');
    expect(readRoster(desk.database, id)?.isProvedBest).toBe(true);
    endPair(desk.database, id, pair.id, { on: '2026-03-05', kind: 'completed' });
    expect(readRoster(desk.database, id)).toMatchObject({
      objective: { matched: 1, fairness: other.score, total: other.score },
      isProvedBest: false,
    });
  });

  it('loses the pairs of those who no longer take part, and ends them once they are agreed', async () => {
    const id = await acceptedCohort();
    const staying = () =>
      requireCohort(desk.database, id)
        .people.filter(({ person }) => person.lastName !== 'Cavén')
        .map(({ person, role, capacity }) => ({ personId: person.id, role, capacity }));
    chooseParticipants(desk.database, id, staying());
    expect(programmeOf(desk.database, id).pairs.map(namesOf)).toEqual(['Berg–Dahl']);
    undoLatest(desk.database);
    reach(desk.database, id, 'confirmed', '2026-03-05');
    chooseParticipants(desk.database, id, staying());
    // What began only today leaves no trace.
    expect(programmeOf(desk.database, id).pairs.map(namesOf)).toEqual(['Berg–Dahl']);
    undoLatest(desk.database);
    desk.setNow('2026-03-06T10:00:00Z');
    chooseParticipants(desk.database, id, staying());
    const { pairs } = programmeOf(desk.database, id);
    expect(pairs.find((pair) => namesOf(pair) === 'Aalto–Cavén')?.ended?.kind).toBe('interrupted');
  });

  it('does not let a pair go on whose people have no place for it', async () => {
    const id = await acceptedCohort();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    desk.setNow('2026-04-01T10:00:00Z');
    constrain(desk.database, id, idOf('Aalto'), idOf('Ek'), 'locked');
    acceptRun(desk.database, (await runMatch(desk, id)).id);
    const replaced = programmeOf(desk.database, id).pairs.find(({ ended }) => ended !== null);
    expect(() => endPair(desk.database, id, replaced?.id ?? 0, null)).toThrow(Refused);
  });

  it('is not made of a run of what the cohort no longer says', async () => {
    const id = await acceptedCohort();
    const run = await runMatch(desk, id);
    constrain(desk.database, id, idOf('Aalto'), idOf('Cavén'), 'forbidden');
    expect(() => acceptRun(desk.database, run.id)).toThrow(Refused);
  });
});

describe('the end of a programme', () => {
  it('ends the pairs that go on as planned, dates itself, and is one step to undo', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    reach(database, id, 'started', '2026-03-06');
    const before = programmeOf(database, id);
    const [pair] = before.pairs;
    endPair(database, id, pair?.id ?? 0, { on: '2026-05-01', kind: 'interrupted' });
    const interrupted = programmeOf(database, id);
    const closed = closeProgramme(database, id, '2026-12-01');
    const ends = closed.pairs.map(({ ended }) => `${ended?.on} ${ended?.kind}`);
    expect(ends.toSorted()).toEqual(['2026-05-01 interrupted', '2026-12-01 completed']);
    expect(closed.milestones).toContainEqual({ milestone: 'ended', on: '2026-12-01' });
    expect(cohortStatus(id)).toBe('ended');
    // Who went to the end waits for nothing, and is what the roster ended with.
    const ended = before.pairs.find((one) => one.id !== pair?.id);
    expect(readRoster(database, id)?.pairs.map((one) => one.id)).toEqual([ended?.id]);
    expect(requireCohort(database, id).pairs).toBe(1);
    const waiting = closed.waiting.map(({ person }) => person.id);
    for (const person of [ended?.a, ended?.b]) expect(waiting).not.toContain(person?.id);
    for (const person of [pair?.a, pair?.b]) expect(waiting).toContain(person?.id);
    undoLatest(database);
    expect(programmeOf(database, id)).toEqual(interrupted);
    expect(cohortStatus(id)).toBe('running');
  });

  it('is moved with the pairs that went to it, and taken back they go on', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    reach(database, id, 'started', '2026-03-06');
    const begun = programmeOf(database, id);
    closeProgramme(database, id, '2026-12-01');
    const endsOf = () => programmeOf(database, id).pairs.map(({ ended }) => ended?.on);
    reach(database, id, 'ended', '2026-11-30');
    expect(endsOf()).toEqual(['2026-11-30', '2026-11-30']);
    expect(() => reach(database, id, 'ended', '2026-03-04')).toThrow(Refused);
    reach(database, id, 'ended', null);
    expect(programmeOf(database, id)).toEqual(begun);
    undoLatest(database);
    expect(endsOf()).toEqual(['2026-11-30', '2026-11-30']);
    const withoutDahl = requireCohort(database, id).people.flatMap(({ person, role, capacity }) =>
      person.lastName === 'Dahl' ? [] : [{ personId: person.id, role, capacity }],
    );
    chooseParticipants(database, id, withoutDahl);
    reach(database, id, 'ended', null);
    expect(readRoster(database, id)?.pairs.map(namesOf)).toEqual(['Aalto–Cavén']);
  });

  it('has two once who went to their end twice', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    reach(database, id, 'started', '2026-03-06');
    const [pair] = programmeOf(database, id).pairs;
    endPair(database, id, pair?.id ?? 0, { on: '2026-05-01', kind: 'completed' });
    desk.setNow('2026-06-01T10:00:00Z');
    saveSettings(database, id, { ...requireCohort(database, id).settings, repeatsPairs: true });
    acceptRun(database, (await runMatch(desk, id)).id);
    const closed = closeProgramme(database, id, '2026-12-01');
    expect(closed.pairs).toHaveLength(3);
    const pairs = readRoster(database, id)?.pairs ?? [];
    expect(pairs.map(namesOf).toSorted()).toEqual(['Aalto–Cavén', 'Berg–Dahl']);
    expect(pairs.map(({ ended }) => ended?.on)).toEqual(['2026-12-01', '2026-12-01']);
    expect(requireCohort(database, id).pairs).toBe(2);
  });

  it('leaves the roster as it is: no run and no scenario replaces it', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    keepScenario(database, id, 'Nykyiset');
    const [scenario] = scenariosOf(database, id);
    if (scenario === undefined) throw new Error('there is a scenario');
    await matchCohort(desk, { cohortId: id, scenarioId: scenario.id }, () => {}, undefined);
    closeProgramme(database, id, '2026-12-01');
    const closed = readRoster(database, id);
    const run = await runMatch(desk, id);
    const ended = expect.objectContaining({ refusal: { code: 'programme-ended', params: {} } });
    expect(() => acceptRun(database, run.id)).toThrow(ended);
    expect(() => promoteScenario(database, id, scenario.id)).toThrow(ended);
    expect(readRoster(database, id)).toEqual(closed);
  });

  it('is no day before a pair that goes on began, and needs a roster', async () => {
    const id = await acceptedCohort();
    expect(() => closeProgramme(desk.database, id, '2026-03-04')).toThrow(Refused);
    const second = cohortOfEverybody(desk, 'Toinen');
    expect(() => closeProgramme(desk.database, second.id, '2026-12-01')).toThrow(Refused);
  });

  it('keeps the day of an agreement through a new roster, and takes it back', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    const agreedOn = () =>
      Object.fromEntries(
        programmeOf(database, id).pairs.map((one) => [namesOf(one), one.agreedOn]),
      );
    const [pair] = programmeOf(database, id).pairs;
    if (pair === undefined) throw new Error('there is a pair');
    agree(database, id, [pair.id], '2026-03-09');
    expect(agreedOn()[namesOf(pair)]).toBe('2026-03-09');
    reach(database, id, 'confirmed', '2026-03-10');
    acceptRun(database, (await runMatch(desk, id)).id);
    expect(agreedOn()[namesOf(pair)]).toBe('2026-03-09');
    agree(database, id, [pair.id], null);
    expect(agreedOn()[namesOf(pair)]).toBeNull();
    undoLatest(database);
    expect(agreedOn()[namesOf(pair)]).toBe('2026-03-09');
    expect(() => agree(database, id, [pair.id, 999], '2026-03-10')).toThrow(Refused);
    expect(agreedOn()[namesOf(pair)]).toBe('2026-03-09');
  });

  it('keeps one day for the agreements of many pairs in one step', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    const { pairs } = programmeOf(database, id);
    const days = () => programmeOf(database, id).pairs.map(({ agreedOn }) => agreedOn);
    agree(
      database,
      id,
      pairs.map((pair) => pair.id),
      '2026-03-09',
    );
    expect(days()).toEqual(['2026-03-09', '2026-03-09']);
    expect(readHistory(database).undo).toMatchObject({ code: 'agree-many', params: { count: 2 } });
    undoLatest(database);
    expect(days()).toEqual([null, null]);
  });
});

describe('a pair that was interrupted', () => {
  /** Interrupts the pair of Aalto and Cavén, a month after it began. */
  async function interruptedCohort() {
    const id = await acceptedCohort();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    desk.setNow('2026-04-01T10:00:00Z');
    const pair = programmeOf(desk.database, id).pairs.find((one) => namesOf(one) === 'Aalto–Cavén');
    const before = requireRun(desk.database, readRoster(desk.database, id)?.runId ?? 0);
    const end = () =>
      endPair(desk.database, id, pair?.id ?? 0, { on: '2026-04-01', kind: 'interrupted' });
    return { id, pairId: pair?.id ?? 0, run: before, end };
  }
  const proposed = async (id: number) => (await runMatch(desk, id)).pairs.map(namesOf).sort();

  it('is not proposed again, and the rule says why', async () => {
    const { id, run, end } = await interruptedCohort();
    expect(run.isOutdated).toBe(false);
    end();
    expect(requireRun(desk.database, run.id).isOutdated).toBe(true);
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
    expect(explainPair(desk.database, id, idOf('Aalto'), idOf('Cavén'))).toMatchObject({
      status: 'ruled-out',
      breaches: [{ rule: 'interrupted-pair' }],
    });
  });

  it('is proposed again once the coordinator lets it go on', async () => {
    const { id, pairId, run, end } = await interruptedCohort();
    end();
    endPair(desk.database, id, pairId, null);
    expect(requireRun(desk.database, run.id).isOutdated).toBe(false);
    expect(await proposed(id)).toContain('Aalto–Cavén');
  });

  it('is proposed again if it is locked afterwards; a lock of before goes with the pair', async () => {
    const { id, end } = await interruptedCohort();
    constrain(desk.database, id, idOf('Aalto'), idOf('Cavén'), 'locked');
    end();
    expect(requireCohort(desk.database, id).constraints).toEqual([]);
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
    constrain(desk.database, id, idOf('Aalto'), idOf('Cavén'), 'locked');
    expect(await proposed(id)).toContain('Aalto–Cavén');
  });

  it('of which one has left is still one when both are back', async () => {
    const { id } = await interruptedCohort();
    const everybody = requireCohort(desk.database, id).people.map(({ person, role, capacity }) => ({
      personId: person.id,
      role,
      capacity,
    }));
    const without = everybody.filter(({ personId }) => personId !== idOf('Cavén'));
    chooseParticipants(desk.database, id, without);
    chooseParticipants(desk.database, id, everybody);
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
  });
});

describe('a pair that went to its end', () => {
  const proposed = async (id: number) => (await runMatch(desk, id)).pairs.map(namesOf).sort();
  const explained = (id: number) => explainPair(desk.database, id, idOf('Aalto'), idOf('Cavén'));

  /** The pair of Aalto and Cavén went to its end, a month after it began. */
  async function completedCohort() {
    const id = await acceptedCohort();
    desk.setNow('2026-04-01T10:00:00Z');
    const pair = programmeOf(desk.database, id).pairs.find((one) => namesOf(one) === 'Aalto–Cavén');
    endPair(desk.database, id, pair?.id ?? 0, { on: '2026-04-01', kind: 'completed' });
    return id;
  }

  it('is not proposed again in its own programme, and the rule says why', async () => {
    const id = await completedCohort();
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
    expect(explained(id)).toMatchObject({ breaches: [{ rule: 'interrupted-pair' }] });
    constrain(desk.database, id, idOf('Aalto'), idOf('Cavén'), 'locked');
    expect(await proposed(id)).toContain('Aalto–Cavén');
  });

  it('takes its lock of before with it', async () => {
    const id = await acceptedCohort();
    constrain(desk.database, id, idOf('Aalto'), idOf('Cavén'), 'locked');
    const pair = programmeOf(desk.database, id).pairs.find((one) => namesOf(one) === 'Aalto–Cavén');
    endPair(desk.database, id, pair?.id ?? 0, { on: '2026-04-01', kind: 'completed' });
    expect(requireCohort(desk.database, id).constraints).toEqual([]);
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
  });

  it('is not proposed in a later programme, unless the settings let pairs be repeated', async () => {
    const first = await acceptedCohort();
    const { id, settings } = cohortOfEverybody(desk, 'Seuraava');
    expect(await proposed(id)).toContain('Aalto–Cavén');
    closeProgramme(desk.database, first, '2026-12-01');
    expect(await proposed(id)).not.toContain('Aalto–Cavén');
    expect(explained(id)).toMatchObject({ breaches: [{ rule: 'interrupted-pair' }] });
    saveSettings(desk.database, id, { ...settings, repeatsPairs: true });
    expect(await proposed(id)).toContain('Aalto–Cavén');
    expect(explained(id)).toMatchObject({ status: 'allowed' });
  });

  it('leaves the last run of an ended programme as good as it was', async () => {
    const id = await acceptedCohort();
    const runId = readRoster(desk.database, id)?.runId ?? 0;
    closeProgramme(desk.database, id, '2026-12-01');
    expect(requireRun(desk.database, runId).isOutdated).toBe(false);
  });

  it('of another method is none of a rule', async () => {
    const first = await acceptedCohort();
    closeProgramme(desk.database, first, '2026-12-01');
    const { id } = cohortOfEverybody(desk, 'Työparit', 'workpair');
    const choices = [idOf('Aalto'), idOf('Cavén')].map((personId) => ({
      personId,
      role: 'member' as const,
      capacity: 1,
    }));
    chooseParticipants(desk.database, id, choices);
    expect(explained(id)).toMatchObject({ status: 'allowed' });
  });
});

describe('the settings on pairs of before', () => {
  it('let a pair be repeated that was named as an earlier one', async () => {
    addPeople(
      desk,
      { lastName: 'Aalto', role: 'mentor' },
      { lastName: 'Berg', role: 'mentee', earlierPairs: [{ text: 'Elli Aalto', personId: 1 }] },
    );
    const { id, settings } = cohortOfEverybody(desk);
    expect((await runMatch(desk, id)).pairs).toEqual([]);
    saveSettings(desk.database, id, { ...settings, repeatsPairs: true });
    expect((await runMatch(desk, id)).pairs).toHaveLength(1);
  });
});

describe('the load over all methods', () => {
  it('is seen, and a limit keeps a busy mentor out of another cohort', async () => {
    await acceptedCohort();
    const second = cohortOfEverybody(desk, 'Toinen');
    const elsewhere = new Map(
      second.people.map(({ person, otherPairs }) => [person.lastName, otherPairs]),
    );
    expect(Object.fromEntries(elsewhere)).toEqual({ Aalto: 1, Berg: 1, Cavén: 1, Dahl: 1, Ek: 0 });
    expect((await runMatch(desk, second.id)).pairs).toHaveLength(2);
    saveSettings(desk.database, second.id, { ...second.settings, loadLimit: 1 });
    expect((await runMatch(desk, second.id)).pairs).toHaveLength(0);
    saveSettings(desk.database, second.id, { ...second.settings, loadLimit: 2 });
    expect((await runMatch(desk, second.id)).pairs).toHaveLength(2);
  });

  it('is taken up by no programme that has ended', async () => {
    const first = await acceptedCohort();
    reach(desk.database, first, 'ended', '2026-12-01');
    const second = cohortOfEverybody(desk, 'Toinen');
    expect(second.people.every(({ otherPairs }) => otherPairs === 0)).toBe(true);
  });
});

describe('a scenario', () => {
  it('is run apart from the cohort, and promoted it is the cohort’s own, with its run valid', async () => {
    const id = await acceptedCohort();
    const { database } = desk;
    const own = cohortSettings(id);
    saveSettings(database, id, { ...own, weights: { ...own.weights, goals: 0 } });
    const [kept] = keepScenario(database, id, 'Ilman tavoitteita');
    saveSettings(database, id, own);
    if (kept === undefined) throw new Error('there is a scenario');
    const before = listRunsOf(database, id);
    const event = await matchCohort(
      desk,
      { cohortId: id, scenarioId: kept.id },
      () => {},
      undefined,
    );
    if (event.kind !== 'done') throw new Error('nobody cancelled');
    expect(event.run.settings.weights.goals).toBe(0);
    expect(listRunsOf(database, id)).toEqual(before);
    expect(scenariosOf(database, id)[0]?.newestRun?.id).toBe(event.run.id);
    expect(promoteScenario(database, id, kept.id).settings.weights.goals).toBe(0);
    expect(keepScenario(database, id, 'Ilman tavoitteita')).toEqual(scenariosOf(database, id));
    saveSettings(database, id, own);
    const [renewed] = keepScenario(database, id, 'Ilman tavoitteita');
    expect(renewed).toMatchObject({ settings: own, newestRun: null });
    expect(dropScenario(database, id, renewed?.id ?? 0)).toEqual([]);
    expect(() => promoteScenario(database, id, kept.id)).toThrow(Refused);
  });
});

describe('the stand-in list', () => {
  const skill = (task: string, level: number) => ({ task, level, wantsToLearn: false });

  it('names who leads and who stands in, and which risk the pairs take away', async () => {
    addPeople(
      desk,
      { lastName: 'Aalto', tasks: [skill('KIRJ', 4)] },
      { lastName: 'Berg', tasks: [skill('KIRJ', 2), skill('HANK', 3)] },
    );
    const { id } = cohortOfEverybody(desk, 'Työparit', 'workpair');
    acceptRun(desk.database, (await runMatch(desk, id)).id);
    const { tasks } = substitutionOf(desk.database, id);
    const kirj = tasks.find(({ task }) => task === 'KIRJ');
    expect(kirj).toMatchObject({ isAtRiskBefore: true, isAtRiskAfter: false });
    expect(kirj?.leads).toMatchObject([
      { person: { lastName: 'Aalto' }, level: 4, backups: [{ person: { lastName: 'Berg' } }] },
    ]);
    expect(tasks.find(({ task }) => task === 'HANK')).toMatchObject({
      isAtRiskBefore: true,
      isAtRiskAfter: true,
    });
    // A critical task that nobody does at all is at risk whoever is paired.
    expect(tasks.find(({ task }) => task === 'OSTO')).toMatchObject({
      leads: [],
      isAtRiskAfter: true,
    });
  });
});
