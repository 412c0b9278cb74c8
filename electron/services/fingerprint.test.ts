import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileFields } from '../contract/index.ts';
import { listPeople } from '../database/index.ts';
import { isOfNow } from './fingerprint.ts';
import { gatherInput, type MatchInput } from './match-input.ts';
import { requireRun, standingOf } from './matching.ts';
import { editOrganisation } from './organisation.ts';
import { editPerson } from './people.ts';
import {
  addPeople,
  cohortOfEverybody,
  idOfPerson,
  openTestDesk,
  runMatch,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;
let cohortId: number;
let runId: number;

/** A mentor in Helsinki, a mentee in Turku, and somebody in Oulu who takes no part; matched. */
beforeEach(async () => {
  desk = openTestDesk();
  addPeople(
    desk,
    { lastName: 'Aalto', role: 'mentor', office: 'HEL', goals: ['LEAD'] },
    { lastName: 'Berg', role: 'mentee', office: 'TKU', goals: ['LEAD'] },
    { lastName: 'Cavén', office: 'OUL' },
  );
  cohortId = cohortOfEverybody(desk).id;
  runId = (await runMatch(desk, cohortId)).id;
});
afterEach(() => desk.close());

const idOf = (name: string): number => idOfPerson(desk, name);

function edit(name: string, changes: Partial<ProfileFields>): void {
  const person = listPeople(desk.database).find(({ lastName }) => lastName === name);
  if (person === undefined) throw new Error(`there is nobody called ${name}`);
  const { id, revision } = person;
  editPerson(desk.database, { id, revision, changes });
}

const superior = (name: string) => ({
  supervisor: { text: `${name} Elli`, personId: idOf(name) },
});

const drive = (from: string, to: string, minutes: number): unknown =>
  editOrganisation(desk.database, { kind: 'travel', from, to, kilometres: 100, minutes });

const names = { fi: 'Uusi', sv: 'Ny', en: 'New' };

type Change = readonly [what: string, make: () => unknown];

const unrelated: readonly Change[] = [
  ['somebody new', () => addPeople(desk, { lastName: 'Dahl', role: 'mentor', goals: ['LEAD'] })],
  ['answers of somebody who takes no part', () => edit('Cavén', { office: 'HEL' })],
  ['a supervisor who is nobody’s superior here', () => edit('Aalto', superior('Cavén'))],
  [
    'a wish for somebody who takes no part',
    () => edit('Aalto', { wishes: [{ text: 'Cavén', personId: idOf('Cavén') }] }),
  ],
  ['a distance to an office where nobody is', () => drive('HEL', 'OUL', 400)],
  [
    'a critical task that nobody does',
    () => editOrganisation(desk.database, { kind: 'new-task', names, isCritical: true }),
  ],
];

const used: readonly Change[] = [
  ['answers of a participant', () => edit('Berg', { goals: ['DIGI'] })],
  ['the distance between two participants', () => drive('HEL', 'TKU', 150)],
  ['a superior among the participants', () => edit('Berg', superior('Aalto'))],
  [
    'a line of supervisors that runs through others',
    () => {
      edit('Berg', superior('Cavén'));
      edit('Cavén', superior('Aalto'));
    },
  ],
];

const isOutdated = () => [
  requireRun(desk.database, runId).isOutdated,
  standingOf(desk.database, cohortId)?.isOutdated,
];

describe('a run', () => {
  it.each(unrelated)('is not outdated by %s', (_what, make) => {
    make();
    expect(isOutdated()).toEqual([false, false]);
  });

  it.each(used)('is outdated by %s', (_what, make) => {
    make();
    expect(isOutdated()).toEqual([true, true]);
  });

  it('is outdated when a task that a participant does is critical no more', async () => {
    const skill = { task: 'HANK', level: 3, wantsToLearn: false };
    edit('Aalto', { tasks: [skill] });
    runId = (await runMatch(desk, cohortId)).id;
    editOrganisation(desk.database, { kind: 'task-critical', code: 'HANK', isCritical: false });
    expect(isOutdated()).toEqual([true, true]);
  });
});

describe('a sign of before', () => {
  // Signed by the version before signs were of what is used; data and settings do not change it.
  const before = '4517dee32681b986b9ad4c2bc5a90e3b';
  const input = (): MatchInput => {
    const { cohort, organisation, ...known } = gatherInput(desk.database, cohortId);
    const settings = { ...cohort.settings, ...settingsThen };
    return {
      ...known,
      cohort: { ...cohort, settings },
      organisation: { ...organisation, ...none },
    };
  };
  const none = { travel: [], tasks: [] };
  const settingsThen = {
    weights: weightsThen,
    wishBonus: 40,
    sector: 'different',
    agency: 'ignored',
    travelLimitMinutes: 180,
  } as const;

  it('is still one of now, and is of everything that was known', () => {
    expect(isOfNow(input(), before)).toBe(true);
    addPeople(desk, { lastName: 'Dahl' });
    expect(isOfNow(input(), before)).toBe(false);
  });

  it('that is not known is none of now', () => {
    expect(isOfNow(input(), null)).toBe(false);
  });
});

const weightsThen = {
  goals: 30,
  competence: 25,
  sector: 15,
  geography: 10,
  agency: 0,
  experience: 20,
  coverage: 0,
  'stand-in': 0,
  learning: 0,
  peaks: 0,
  workload: 0,
};
