import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../contract/index.ts';
import { listPeople } from '../database/index.ts';
import { chooseParticipants, makeCohort, requireCohort, saveSettings } from './cohorts.ts';
import { constrain, exchange } from './constraints.ts';
import { requireRun } from './matching.ts';
import { editPerson } from './people.ts';
import { programmeOf, reach } from './programme.ts';
import { acceptRun, requireRoster } from './rosters.ts';
import {
  addPeople,
  cohortOfEverybody,
  openTestDesk,
  runMatch,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const nameOf = ({ lastName }: { readonly lastName: string }): string => lastName;

describe('job shadowing', () => {
  const weeks = ['2027-W05', '2027-W06'];

  beforeEach(() => {
    addPeople(
      desk,
      { lastName: 'Aalto', shadowingRole: 'host', capacity: 2, offers: ['LAKI'], slotCapacity: 1 },
      { lastName: 'Berg', shadowingRole: 'visitor', seeks: ['LAKI'], weeksPossible: ['2027-W05'] },
      { lastName: 'Cavén', shadowingRole: 'visitor', seeks: ['LAKI'] },
      { lastName: 'Dahl', shadowingRole: 'visitor', seeks: ['LAKI'], weeksImpossible: weeks },
    );
  });

  it('gives each visit a week that suits both, and says who has none', async () => {
    const cohort = cohortOfEverybody(desk, 'Varjostus', 'shadowing');
    saveSettings(desk.database, cohort.id, { ...cohort.settings, weeks });
    const run = await runMatch(desk, cohort.id);
    expect(run).toMatchObject({ status: 'optimal', verified: true });
    expect(run.pairs.map(({ a, b, slot }) => [nameOf(a), nameOf(b), slot]).sort()).toEqual([
      ['Aalto', 'Berg', '2027-W05'],
      ['Aalto', 'Cavén', '2027-W06'],
    ]);
    expect(run.unmatched.map(({ person, side }) => [nameOf(person), side])).toEqual([
      ['Dahl', 'visitor'],
    ]);
    expect(run.unmatched[0]?.reasons).toContainEqual({
      code: 'unmatched-removed-by',
      params: { rule: 'no-common-week', count: 1 },
    });
    const roster = acceptRun(desk.database, run.id);
    expect(roster).toMatchObject({ method: 'shadowing' });
    expect(roster.pairs.map(({ slot }) => slot).sort()).toEqual(weeks);
  });

  it('proposes the weeks that suit somebody', () => {
    const { settings } = cohortOfEverybody(desk, 'Varjostus', 'shadowing');
    expect(settings.weeks).toEqual(['2027-W05']);
  });

  it('without weeks pairs without them', async () => {
    const cohort = cohortOfEverybody(desk, 'Varjostus', 'shadowing');
    saveSettings(desk.database, cohort.id, { ...cohort.settings, weeks: [] });
    const run = await runMatch(desk, cohort.id);
    expect(run.pairs.map(({ slot }) => slot)).toEqual([null, null]);
  });
});

describe('mentoring in groups', () => {
  const sizesOfGroups = async (menteesPerMentor: number | null) => {
    const cohort = cohortOfEverybody(desk, 'Mentorointi', 'mentoring');
    saveSettings(desk.database, cohort.id, { ...cohort.settings, menteesPerMentor });
    return runMatch(desk, cohort.id);
  };

  beforeEach(() => {
    addPeople(
      desk,
      { lastName: 'Aalto', role: 'mentor', capacity: 5 },
      { lastName: 'Berg', role: 'mentee' },
      { lastName: 'Cavén', role: 'mentee' },
      { lastName: 'Dahl', role: 'mentee' },
      { lastName: 'Ek', role: 'mentee' },
    );
  });

  it.each([
    [null, 4],
    [3, 3],
    [1, 1],
  ])('with a limit of %s the mentor who offers five places has %s mentees', async (limit, size) => {
    const run = await sizesOfGroups(limit);
    expect(run).toMatchObject({ status: 'optimal', verified: true });
    expect(run.pairs).toHaveLength(size);
  });

  it('say of those left out by the limit how many places there were', async () => {
    const run = await sizesOfGroups(2);
    expect(run.unmatched.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['unmatched-too-few-places', 'unmatched-outcompeted'],
      ['unmatched-too-few-places', 'unmatched-outcompeted'],
    ]);
    expect(run.unmatched[0]?.reasons[0]?.params).toEqual({ places: 2, people: 4 });
  });

  it('are as large as offered again once the limit is taken back', async () => {
    const limited = await sizesOfGroups(2);
    const cohort = requireCohort(desk.database, limited.cohortId);
    saveSettings(desk.database, cohort.id, { ...cohort.settings, menteesPerMentor: null });
    expect(requireRun(desk.database, limited.id).isOutdated).toBe(true);
    expect((await runMatch(desk, cohort.id)).pairs).toHaveLength(4);
  });
});

describe('work pairs', () => {
  const skill = (task: string, level: number, wantsToLearn = false) => ({
    task,
    level,
    wantsToLearn,
  });

  beforeEach(() => {
    addPeople(
      desk,
      { lastName: 'Aalto', tasks: [skill('KIRJ', 4), skill('OSTO', 2)] },
      { lastName: 'Berg', tasks: [skill('KIRJ', 3), skill('OSTO', 3)] },
      { lastName: 'Cavén', tasks: [skill('HANK', 4)] },
      { lastName: 'Dahl', tasks: [skill('HANK', 0, true), skill('KIRJ', 1)] },
      { lastName: 'Ek', tasks: [skill('HANK', 1)] },
      { lastName: 'Frisk' },
    );
  });

  it('pair everybody who has answered about tasks, and one too many waits', async () => {
    const cohort = cohortOfEverybody(desk, 'Työparit', 'workpair');
    expect(cohort.people).toHaveLength(5);
    const run = await runMatch(desk, cohort.id);
    expect(run).toMatchObject({ status: 'optimal', verified: true, objective: { matched: 2 } });
    expect(run.pairs.map(({ a, b }) => [nameOf(a), nameOf(b)])).toContainEqual(['Aalto', 'Berg']);
    expect(run.unmatched).toHaveLength(1);
    expect(run.unmatched[0]?.side).toBe('member');
  });

  it('make a trio where the programme says so, and it is kept in the roster', async () => {
    const cohort = cohortOfEverybody(desk, 'Työparit', 'workpair');
    saveSettings(desk.database, cohort.id, { ...cohort.settings, oddPerson: 'trio' });
    const run = await runMatch(desk, cohort.id);
    const thirds = run.pairs.flatMap(({ third }) => (third === null ? [] : [third]));
    expect(thirds).toHaveLength(1);
    expect(acceptRun(desk.database, run.id).pairs).toMatchObject(run.pairs);
    expect(requireRoster(desk.database, cohort.id).pairs).toMatchObject(run.pairs);
  });

  it('are locked whichever of the two is named first', async () => {
    const cohort = cohortOfEverybody(desk, 'Työparit', 'workpair');
    const idOf = (name: string): number =>
      listPeople(desk.database).find(({ lastName }) => lastName === name)?.id ?? 0;
    constrain(desk.database, cohort.id, idOf('Ek'), idOf('Aalto'), 'locked');
    const run = await runMatch(desk, cohort.id);
    const locked = run.pairs.filter(({ isLocked }) => isLocked);
    expect(locked.map(({ a, b }) => [nameOf(a), nameOf(b)])).toEqual([['Aalto', 'Ek']]);
    const lifted = constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Ek'), null);
    expect(lifted.constraints).toEqual([]);
  });

  it('change places whichever of two is named first', () => {
    const cohort = cohortOfEverybody(desk, 'Työparit', 'workpair');
    const [aalto, berg, caven, dahl] = cohort.people.map(({ person }) => person.id);
    if (!aalto || !berg || !caven || !dahl) throw new Error('there are four people');
    exchange(desk.database, cohort.id, [
      { a: caven, b: aalto },
      { a: dahl, b: berg },
    ]);
    const lifted = [
      constrain(desk.database, cohort.id, aalto, caven, null),
      constrain(desk.database, cohort.id, berg, dahl, null),
    ];
    expect(lifted.map(({ constraints }) => constraints.length)).toEqual([1, 0]);
  });
});

it('a lock of two stays one lock when an e-mail, and so a key, changes', () => {
  const tasks = [{ task: 'KIRJ', level: 3, wantsToLearn: false }];
  addPeople(desk, { lastName: 'Aalto', tasks }, { lastName: 'Berg', tasks });
  const { id, people } = cohortOfEverybody(desk, 'Työparit', 'workpair');
  const [a, b] = people.map(({ person }) => person);
  if (a === undefined || b === undefined) throw new Error('there are two people');
  constrain(desk.database, id, a.id, b.id, 'locked');
  editPerson(desk.database, {
    id: a.id,
    revision: a.revision,
    changes: { email: 'oma.uusi@avi.example' },
  });
  expect(constrain(desk.database, id, b.id, a.id, 'forbidden').constraints).toHaveLength(1);
  expect(constrain(desk.database, id, b.id, a.id, null).constraints).toEqual([]);
});

it('two who are paired again keep their beginning, whoever of them is named first', async () => {
  const tasks = [{ task: 'KIRJ', level: 3, wantsToLearn: false }];
  addPeople(desk, { lastName: 'Aalto', tasks }, { lastName: 'Berg', tasks });
  const { id, people } = cohortOfEverybody(desk, 'Työparit', 'workpair');
  acceptRun(desk.database, (await runMatch(desk, id)).id);
  reach(desk.database, id, 'confirmed', '2026-03-06');
  desk.setNow('2026-04-01T10:00:00Z');
  const [a] = people.map(({ person }) => person);
  if (a === undefined) throw new Error('there are two people');
  const changes = { email: 'oma.uusi@avi.example' };
  editPerson(desk.database, { id: a.id, revision: a.revision, changes });
  acceptRun(desk.database, (await runMatch(desk, id)).id);
  expect(programmeOf(desk.database, id).pairs).toMatchObject([
    { startedOn: '2026-03-05', ended: null },
  ]);
});

it('weeks that the coordinator cleared do not come back with the participants', () => {
  addPeople(desk, { lastName: 'Aalto', shadowingRole: 'host', weeksPossible: ['2027-W05'] });
  const cohort = cohortOfEverybody(desk, 'Varjostus', 'shadowing');
  saveSettings(desk.database, cohort.id, { ...cohort.settings, weeks: [] });
  const same = cohort.people.map(({ person, role }) => ({
    personId: person.id,
    role,
    capacity: 2,
  }));
  expect(chooseParticipants(desk.database, cohort.id, same).settings.weeks).toEqual([]);
});

it('a role of another method is refused', () => {
  addPeople(desk, { lastName: 'Aalto' });
  const { id } = makeCohort(desk.database, { name: 'Työparit', method: 'workpair' });
  const personId = listPeople(desk.database)[0]?.id ?? 0;
  expect(() =>
    chooseParticipants(desk.database, id, [{ personId, role: 'mentor', capacity: 1 }]),
  ).toThrow(Refused);
});
