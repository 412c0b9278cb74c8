import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused, type Roster, type RosterChange } from '../contract/index.ts';
import { readRoster } from '../database/index.ts';
import { chooseParticipants, requireCohort, saveSettings } from './cohorts.ts';
import { redoLatest, undoLatest } from './history.ts';
import { repairOf } from './insight/index.ts';
import { listRunsOf, requireRun } from './matching.ts';
import { closeProgramme, endPair } from './pair-endings.ts';
import { programmeOf, reach } from './programme.ts';
import { applyRepair } from './repairs.ts';
import { acceptRun, requireRoster } from './rosters.ts';
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

/** Two mentors with one place each and three mentees, of whom Ek waits; the roster accepted. */
async function acceptedCohort(): Promise<number> {
  addPeople(
    desk,
    { lastName: 'Aalto', role: 'mentor', goals: ['LEAD'] },
    { lastName: 'Berg', role: 'mentor', goals: ['DIGI'] },
    { lastName: 'Cavén', role: 'mentee', goals: ['LEAD'] },
    { lastName: 'Dahl', role: 'mentee', goals: ['DIGI'] },
    { lastName: 'Ek', role: 'mentee', goals: ['ROLE'] },
  );
  const { id } = cohortOfEverybody(desk);
  acceptRun(desk.database, (await runMatch(desk, id)).id);
  return id;
}

const namesOf = ({ pairs }: Pick<Roster, 'pairs'>): readonly string[] =>
  pairs.map(({ a, b }) => `${a.lastName}–${b.lastName}`).sort();

/** The proposals for people by their last names. */
async function proposalsFor(
  cohortId: number,
  { leaving = [], joining = [] }: Partial<Record<'leaving' | 'joining', readonly string[]>>,
) {
  const wanted: RosterChange = {
    cohortId,
    leaving: leaving.map(idOf),
    joining: joining.map(idOf),
  };
  const view = await repairOf(desk, wanted, () => {}, undefined);
  return { wanted, ...view };
}

/** Takes the proposal that disturbs least. */
async function applyFirst(...asked: Parameters<typeof proposalsFor>): Promise<Roster> {
  const { wanted, proposals } = await proposalsFor(...asked);
  const [first] = proposals;
  if (first === undefined) throw new Error('there is a proposal');
  return applyRepair(desk, { ...wanted, pairs: first.pairs });
}

describe('a proposal to repair a roster', () => {
  it('keeps the pairs of the others, and the place that comes free goes to who waits', async () => {
    const id = await acceptedCohort();
    const { before, proposals } = await proposalsFor(id, { leaving: ['Cavén'] });
    expect(before.matched).toBe(2);
    expect(proposals[0]).toMatchObject({ changedPairs: 0, objective: { matched: 2 } });
    expect(proposals[0]?.moves.map(({ person }) => person.lastName)).toEqual([
      'Aalto',
      'Cavén',
      'Ek',
    ]);
  });

  it('gives a place to a late joiner, and nobody who waits longer takes it', async () => {
    const id = await acceptedCohort();
    addPeople(
      desk,
      { lastName: 'Frisk', role: 'mentee', goals: ['ROLE', 'LEAD'] },
      { lastName: 'Grahn', role: 'mentor', goals: ['LEAD'] },
    );
    const { proposals } = await proposalsFor(id, { joining: ['Frisk', 'Grahn'] });
    const [first] = proposals;
    expect(first?.changedPairs).toBe(0);
    expect(first?.pairs).toContainEqual(
      expect.objectContaining({ a: idOf('Grahn'), b: idOf('Frisk') }),
    );
    for (const { pairs } of proposals) expect(pairs.map(({ b }) => b)).not.toContain(idOf('Ek'));
  });

  it('does not bring back a pair that was interrupted', async () => {
    const id = await acceptedCohort();
    const pair = requireRoster(desk.database, id).pairs.find(({ b }) => b.lastName === 'Cavén');
    const ending = { on: '2026-03-05', kind: 'interrupted' } as const;
    endPair(desk.database, id, pair?.id ?? 0, ending);
    const { proposals } = await proposalsFor(id, {});
    expect(proposals.length).toBeGreaterThan(0);
    for (const { pairs } of proposals) {
      const again = pairs.some(({ a, b }) => a === idOf('Aalto') && b === idOf('Cavén'));
      expect(again).toBe(false);
    }
  });

  it('refuses to let in somebody who has not said how to take part, and one who is not known', async () => {
    const id = await acceptedCohort();
    addPeople(desk, { lastName: 'Frisk' });
    await expect(proposalsFor(id, { joining: ['Frisk'] })).rejects.toThrow(Refused);
    await expect(proposalsFor(id, { joining: ['Nemo'] })).rejects.toThrow(Refused);
  });
});

describe('a repair that is applied', () => {
  it('is the roster at once, as it was shown, and one step to undo and redo', async () => {
    const id = await acceptedCohort();
    const before = requireRoster(desk.database, id);
    const people = requireCohort(desk.database, id).people;
    const roster = await applyFirst(id, { leaving: ['Cavén'] });
    expect(namesOf(roster)).toEqual(['Aalto–Ek', 'Berg–Dahl']);
    expect(roster.isProvedBest).toBe(false);
    expect(requireCohort(desk.database, id).people).toHaveLength(4);
    undoLatest(desk.database);
    expect(requireRoster(desk.database, id)).toEqual(before);
    expect(requireCohort(desk.database, id).people).toEqual(people);
    redoLatest(desk.database);
    expect(readRoster(desk.database, id)).toEqual(roster);
  });

  it('leaves a run that holds for the cohort as it now is and says who waits and why', async () => {
    const id = await acceptedCohort();
    addPeople(desk, { lastName: 'Frisk', role: 'mentee', goals: ['LEAD'] });
    const roster = await applyFirst(id, { leaving: ['Dahl'], joining: ['Frisk'] });
    const run = requireRun(desk.database, roster.runId);
    expect(run).toMatchObject({ status: 'feasible', isOutdated: false, verified: true });
    expect(run.unmatched.map(({ person }) => person.lastName)).toEqual(['Ek']);
    expect(run.unmatched[0]?.reasons.length).toBeGreaterThan(0);
    expect(run.pairs).toHaveLength(roster.pairs.length);
  });

  it('ends the agreed pair of who leaves as interrupted, with the others going on', async () => {
    const id = await acceptedCohort();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    desk.setNow('2026-04-01T10:00:00Z');
    await applyFirst(id, { leaving: ['Cavén'] });
    const { pairs } = programmeOf(desk.database, id);
    expect(pairs.map(({ b, startedOn, ended }) => [b.lastName, startedOn, ended])).toEqual(
      expect.arrayContaining([
        ['Cavén', '2026-03-05', { on: '2026-04-01', kind: 'interrupted' }],
        ['Dahl', '2026-03-05', null],
        ['Ek', '2026-04-01', null],
      ]),
    );
  });

  it('leaves no trace of a pair that began only that day', async () => {
    const id = await acceptedCohort();
    reach(desk.database, id, 'confirmed', '2026-03-05');
    await applyFirst(id, { leaving: ['Cavén'] });
    expect(programmeOf(desk.database, id).pairs.map(({ b }) => b.lastName)).not.toContain('Cavén');
  });

  it('makes a joiner from outside a participant in the role that was answered', async () => {
    const id = await acceptedCohort();
    addPeople(desk, { lastName: 'Grahn', role: 'mentor', capacity: 2, goals: ['ROLE'] });
    const roster = await applyFirst(id, { joining: ['Grahn'] });
    expect(namesOf(roster)).toContain('Grahn–Ek');
    const joined = requireCohort(desk.database, id).people.find(
      ({ person }) => person.lastName === 'Grahn',
    );
    expect(joined).toMatchObject({ role: 'mentor', capacity: 2 });
  });

  it('leaves no run behind when it cannot be stored', async () => {
    const id = await acceptedCohort();
    const { wanted, proposals } = await proposalsFor(id, { leaving: ['Cavén'] });
    const runs = listRunsOf(desk.database, id);
    const now = desk.now();
    // A clock that is broken ends the change in its midst.
    desk.setNow('never');
    const apply = () =>
      applyRepair(
        { database: desk.database, now: () => now },
        { ...wanted, pairs: proposals[0]?.pairs ?? [] },
      );
    expect(apply).toThrow(RangeError);
    expect(listRunsOf(desk.database, id)).toEqual(runs);
  });

  it('is refused as stale once the data no longer allow it', async () => {
    const id = await acceptedCohort();
    const { wanted, proposals } = await proposalsFor(id, { leaving: ['Cavén'] });
    const participants = requireCohort(desk.database, id).people.map(({ person, role }) => ({
      personId: person.id,
      role,
      capacity: person.lastName === 'Berg' ? 0 : 1,
    }));
    chooseParticipants(desk.database, id, participants);
    const pairs = proposals[0]?.pairs ?? [];
    const apply = () => applyRepair(desk, { ...wanted, pairs });
    expect(apply).toThrow(expect.objectContaining({ refusal: { code: 'stale', params: {} } }));
  });
});

it('a programme that has ended is not repaired any more', async () => {
  const id = await acceptedCohort();
  const { wanted, proposals } = await proposalsFor(id, { leaving: ['Cavén'] });
  closeProgramme(desk.database, id, '2026-12-01');
  const apply = () => applyRepair(desk, { ...wanted, pairs: proposals[0]?.pairs ?? [] });
  expect(apply).toThrow(
    expect.objectContaining({ refusal: { code: 'programme-ended', params: {} } }),
  );
});

describe('repairs in the other methods', () => {
  it('keep a visit in its week when another visitor leaves', async () => {
    const weeks = ['2026-W20', '2026-W21'];
    addPeople(
      desk,
      { lastName: 'Aalto', shadowingRole: 'host', weeksPossible: weeks, capacity: 3 },
      { lastName: 'Berg', shadowingRole: 'visitor', weeksPossible: ['2026-W20'] },
      { lastName: 'Cavén', shadowingRole: 'visitor', weeksPossible: ['2026-W21'] },
    );
    const { id } = cohortOfEverybody(desk, 'Vierailut', 'shadowing');
    acceptRun(desk.database, (await runMatch(desk, id)).id);
    const roster = await applyFirst(id, { leaving: ['Berg'] });
    expect(roster.pairs.map(({ b, slot }) => [b.lastName, slot])).toEqual([['Cavén', '2026-W21']]);
  });

  it('put the odd one of a pool into a trio when somebody leaves, and the two go on without', async () => {
    for (const lastName of ['Aalto', 'Berg', 'Cavén', 'Dahl'])
      addPeople(desk, { lastName, tasks: [{ task: 'KIRJ', level: 3, wantsToLearn: false }] });
    const { id, settings } = cohortOfEverybody(desk, 'Työparit', 'workpair');
    saveSettings(desk.database, id, { ...settings, oddPerson: 'trio' });
    acceptRun(desk.database, (await runMatch(desk, id)).id);
    const roster = await applyFirst(id, { leaving: ['Dahl'] });
    expect(roster.pairs).toHaveLength(1);
    const third = roster.pairs[0]?.third?.person;
    expect(third).toBeDefined();
    const staying = requireCohort(desk.database, id)
      .people.filter(({ person }) => person.id !== third?.id)
      .map(({ person, role, capacity }) => ({ personId: person.id, role, capacity }));
    chooseParticipants(desk.database, id, staying);
    expect(requireRoster(desk.database, id).pairs).toMatchObject([
      { a: roster.pairs[0]?.a, b: roster.pairs[0]?.b, third: null, ended: null },
    ]);
  });
});
