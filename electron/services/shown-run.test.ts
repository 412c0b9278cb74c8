import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireCohort, saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { redoLatest, undoLatest } from './history.ts';
import { repairOf } from './insight/index.ts';
import { listRunsOf, standingOf } from './matching.ts';
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
let id: number;

/** Two mentors with one place each and three mentees, of whom one waits. */
beforeEach(() => {
  desk = openTestDesk();
  addPeople(
    desk,
    { lastName: 'Aalto', role: 'mentor', goals: ['LEAD'] },
    { lastName: 'Berg', role: 'mentor', goals: ['DIGI'] },
    { lastName: 'Cavén', role: 'mentee', goals: ['LEAD'] },
    { lastName: 'Dahl', role: 'mentee', goals: ['DIGI'] },
    { lastName: 'Ek', role: 'mentee', goals: ['ROLE'] },
  );
  id = cohortOfEverybody(desk).id;
});
afterEach(() => desk.close());

const shown = () => {
  const standing = standingOf(desk.database, id);
  return [standing?.id, standing?.isOutdated];
};

const lock = (mentor: string, mentee: string) =>
  constrain(desk.database, id, idOfPerson(desk, mentor), idOfPerson(desk, mentee), 'locked');

describe('the run that is shown', () => {
  it('is the one of before a move that is undone, and that of the move again when redone', async () => {
    const first = await runMatch(desk, id);
    lock('Aalto', 'Ek');
    expect(shown()).toEqual([first.id, true]);
    const moved = await runMatch(desk, id);
    expect(shown()).toEqual([moved.id, false]);
    undoLatest(desk.database);
    expect(shown()).toEqual([first.id, false]);
    redoLatest(desk.database);
    expect(shown()).toEqual([moved.id, false]);
  });

  it('is the one of before rules that no roster could keep, once they are undone', async () => {
    const first = await runMatch(desk, id);
    lock('Aalto', 'Ek');
    lock('Aalto', 'Dahl');
    expect((await runMatch(desk, id)).status).toBe('infeasible');
    undoLatest(desk.database);
    undoLatest(desk.database);
    expect(shown()).toEqual([first.id, false]);
  });

  it('is the newest of those that hold, and the newest of all where none does', async () => {
    await runMatch(desk, id);
    const again = await runMatch(desk, id);
    expect(shown()).toEqual([again.id, false]);
    const { settings } = requireCohort(desk.database, id);
    saveSettings(desk.database, id, { ...settings, wishBonus: 10 });
    expect(shown()).toEqual([again.id, true]);
  });

  /** Ek joins in the place of Cavén, or takes a place that has come free. */
  async function repair(leaving: readonly string[]) {
    const change = { cohortId: id, leaving: leaving.map((name) => idOfPerson(desk, name)) };
    const wanted = { ...change, joining: [] };
    const [best] = (await repairOf(desk, wanted, () => {}, undefined)).proposals;
    if (best === undefined) throw new Error('nothing is proposed');
    return applyRepair(desk, { ...wanted, pairs: best.pairs });
  }

  it('is the one of before a repair that is undone, and the repair again when redone', async () => {
    const first = await runMatch(desk, id);
    acceptRun(desk.database, first.id);
    const repaired = await repair(['Cavén']);
    expect(shown()).toEqual([repaired.runId, false]);
    undoLatest(desk.database);
    expect(shown()).toEqual([first.id, false]);
    redoLatest(desk.database);
    expect(shown()).toEqual([repaired.runId, false]);
  });

  it('is not a repair that is undone, though it would hold', async () => {
    const first = await runMatch(desk, id);
    acceptRun(desk.database, first.id);
    constrain(desk.database, id, idOfPerson(desk, 'Aalto'), idOfPerson(desk, 'Cavén'), 'forbidden');
    const repaired = await repair([]);
    expect(shown()).toEqual([repaired.runId, false]);
    undoLatest(desk.database);
    expect(shown()).toEqual([first.id, true]);
    expect(listRunsOf(desk.database, id).map((run) => run.id)).toEqual([first.id]);
  });
});
