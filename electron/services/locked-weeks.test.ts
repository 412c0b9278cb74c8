import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../contract/index.ts';
import { readHistory, undo } from '../database/index.ts';
import { requireCohort, saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { contradictionIn, type Hearing, weeksOf } from './insight/index.ts';
import { standingOf } from './matching.ts';
import {
  addPeople,
  cohortOfEverybody,
  openTestDesk,
  runMatch,
  type TestDesk,
} from './testing/desk.ts';

const weeks = ['2027-W05', '2027-W06'];
const unheard: Hearing = [() => {}, undefined];
let desk: TestDesk;

/** One host of one visitor a week; Berg can come in the first week alone. */
beforeEach(() => {
  desk = openTestDesk();
  addPeople(
    desk,
    { lastName: 'Aalto', shadowingRole: 'host', capacity: 2, offers: ['LAKI'], slotCapacity: 1 },
    { lastName: 'Berg', shadowingRole: 'visitor', seeks: ['LAKI'], weeksPossible: ['2027-W05'] },
    { lastName: 'Cavén', shadowingRole: 'visitor', seeks: ['LAKI'] },
  );
});
afterEach(() => desk.close());

function visits() {
  const cohort = cohortOfEverybody(desk, 'Varjostus', 'shadowing');
  saveSettings(desk.database, cohort.id, { ...cohort.settings, weeks });
  const idOf = (name: string): number =>
    cohort.people.find(({ person }) => person.lastName === name)?.person.id ?? 0;
  const lockIn = (visitor: string, week: string | null) =>
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf(visitor), 'locked', { slot: week });
  return { id: cohort.id, idOf, lockIn };
}

function placed({ pairs }: Run): readonly (readonly [string, string | null])[] {
  return pairs.map(({ b, slot }) => [b.lastName, slot] as const).toSorted();
}

describe('a visit that is locked in a week', () => {
  it('stays in it, whatever that costs, and the run of before is outdated', async () => {
    const { id, lockIn } = visits();
    const free = await runMatch(desk, id);
    expect(placed(free)).toEqual([
      ['Berg', '2027-W05'],
      ['Cavén', '2027-W06'],
    ]);
    lockIn('Cavén', null);
    const inAny = await runMatch(desk, id);
    expect(placed(inAny)).toEqual(placed(free));
    lockIn('Cavén', '2027-W05');
    expect(standingOf(desk.database, id)).toMatchObject({ id: inAny.id, isOutdated: true });
    const run = await runMatch(desk, id);
    expect(run).toMatchObject({ status: 'optimal', verified: true });
    expect(placed(run)).toEqual([['Cavén', '2027-W05']]);
  });

  it('is one step back from where it was', () => {
    const { id, lockIn } = visits();
    lockIn('Cavén', null);
    const locked = lockIn('Cavén', '2027-W05');
    expect(locked.constraints).toMatchObject([{ kind: 'locked', slot: '2027-W05' }]);
    expect(readHistory(desk.database).undo).toMatchObject({
      code: 'lock-week',
      params: { week: '5', year: '2027' },
    });
    undo(desk.database);
    expect(requireCohort(desk.database, id).constraints).toMatchObject([
      { kind: 'locked', slot: null },
    ]);
  });

  it('has an exact price in each week open to both, before and after', async () => {
    const { id, idOf, lockIn } = visits();
    const of = { a: idOf('Aalto'), b: idOf('Cavén') };
    const free = await runMatch(desk, id);
    const [first, second] = await weeksOf(desk, { runId: free.id, ...of }, ...unheard);
    expect([first, second]).toMatchObject([
      { week: '2027-W05', isChosen: false, loss: { matched: 1 } },
      { week: '2027-W06', isChosen: true },
    ]);
    lockIn('Cavén', '2027-W05');
    const run = await runMatch(desk, id);
    expect(await weeksOf(desk, { runId: run.id, ...of }, ...unheard)).toMatchObject([
      { week: '2027-W05', isChosen: true },
      {
        week: '2027-W06',
        isChosen: false,
        loss: { matched: -1, total: -(first?.loss?.total ?? 0) },
      },
    ]);
  });

  it('that does not suit one of the two is a conflict which says whom', async () => {
    const { id, lockIn } = visits();
    lockIn('Berg', '2027-W06');
    const run = await runMatch(desk, id);
    expect(run.status).toBe('infeasible');
    expect(await contradictionIn(desk, run.id, ...unheard)).toMatchObject({
      rules: [
        {
          kind: 'lock',
          week: { week: '2027-W06', isOutside: false, closedTo: [{ lastName: 'Berg' }] },
        },
      ],
      ways: [{ kind: 'lift-lock' }],
    });
  });

  it('that is none of the programme any more is a conflict which says so', async () => {
    const { id, lockIn } = visits();
    const { settings } = lockIn('Cavén', '2027-W06');
    saveSettings(desk.database, id, { ...settings, weeks: ['2027-W05'] });
    const run = await runMatch(desk, id);
    expect(await contradictionIn(desk, run.id, ...unheard)).toMatchObject({
      rules: [{ kind: 'lock', week: { isOutside: true, closedTo: [] } }],
    });
    saveSettings(desk.database, id, { ...settings, weeks: [] });
    expect(placed(await runMatch(desk, id))).toContainEqual(['Cavén', null]);
  });

  it('is locked: nobody is parted in a week', () => {
    const { id, idOf } = visits();
    const of = [idOf('Aalto'), idOf('Cavén')] as const;
    expect(() => constrain(desk.database, id, ...of, 'forbidden', { slot: '2027-W05' })).toThrow(
      'value-invalid',
    );
  });
});
