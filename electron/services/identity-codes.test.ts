import { afterEach, beforeEach, expect, it } from 'vitest';
import { blankProfile, createWords, languageSchema, Refused, sayCause } from '../contract/index.ts';
import { change, insertPerson, readHistory } from '../database/index.ts';
import {
  chooseParticipants,
  defaultCohortSettings,
  keepNote,
  makeCohort,
  rename,
  saveSettings,
} from './cohorts.ts';
import { constrain } from './constraints.ts';
import { editOrganisation } from './organisation.ts';
import { keepGroupDay } from './programme.ts';
import { keepScenario, renameKept } from './scenarios.ts';
import { openTestDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
let cohortId: number;
let scenarioId: number;

/** Aalto as 1 and Berg as 2, who take part in a cohort with a scenario. */
beforeEach(() => {
  desk = openTestDesk();
  change(desk.database, { code: 'import', params: {} }, () => {
    for (const lastName of ['Aalto', 'Berg'])
      insertPerson(desk.database, {
        key: lastName,
        fields: { ...blankProfile, lastName, firstName: 'Keksitty' },
      });
  });
  cohortId = makeCohort(desk.database, { name: 'Kevät', method: 'workpair' }).id;
  scenarioId = keepScenario(desk.database, cohortId, 'Nykyinen')[0]?.id ?? 0;
  const choices = [1, 2].map((personId) => ({ personId, role: 'member' as const, capacity: 1 }));
  chooseParticipants(desk.database, cohortId, choices);
});
afterEach(() => desk.close());

type Writing = (desk: TestDesk, cohortId: number, text: string) => unknown;

const day = { id: null, on: '2026-04-01', place: '', topic: '' };
const names = { fi: 'Luvat', sv: 'Tillstånd', en: 'Permits' };

const writings: readonly (readonly [string, Writing])[] = [
  [
    'name of a new cohort',
    ({ database }, _id, name) => makeCohort(database, { name, method: 'mentoring' }),
  ],
  [
    'name of a quota',
    ({ database }, id, name) => {
      const quota = { name, tag: 'near', min: 1, max: null } as const;
      const quotas = [{ ...quota, minShare: null, maxShare: null }];
      return saveSettings(database, id, { ...defaultCohortSettings('workpair'), quotas });
    },
  ],
  ['new name of a cohort', ({ database }, id, name) => rename(database, id, name)],
  ['note on a participant', ({ database }, id, note) => keepNote(database, id, 1, note)],
  [
    'reason of a lock',
    ({ database }, id, reason) => constrain(database, id, 1, 2, 'locked', { reason }),
  ],
  [
    'place of a group day',
    ({ database }, id, place) => keepGroupDay(database, id, { ...day, place }),
  ],
  [
    'topic of a group day',
    ({ database }, id, topic) => keepGroupDay(database, id, { ...day, topic }),
  ],
  ['name of a scenario', ({ database }, id, name) => keepScenario(database, id, name)],
  [
    'new name of a scenario',
    ({ database }, id, name) => renameKept(database, id, scenarioId, name),
  ],
  [
    'name of a task',
    ({ database }, _id, sv) =>
      editOrganisation(database, { kind: 'new-task', names: { ...names, sv }, isCritical: false }),
  ],
  [
    'new name of an office',
    ({ database }, _id, en) =>
      editOrganisation(database, {
        kind: 'names',
        table: 'office',
        code: 'OUL',
        names: { ...names, en },
      }),
  ],
];

it.each(writings)('an identity code in the %s is refused and leaves no step', (_name, write) => {
  const before = readHistory(desk.database);
  const code = ['0101', '90', '-', '123', 'A'].join('');
  expect(() => write(desk, cohortId, `katso ${code}`)).toThrow('identity-code-refused');
  expect(readHistory(desk.database)).toEqual(before);
});

/** What a body refuses. */
function refusalOf(body: () => unknown): Refused['refusal'] {
  try {
    body();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}

it.each(writings)(
  'an identity code in the %s is refused by the name of the field',
  (_name, write) => {
    const code = ['0101', '90', '-', '123', 'A'].join('');
    const refusal = refusalOf(() => write(desk, cohortId, code));
    for (const language of languageSchema.options) {
      const words = createWords(language);
      expect(sayCause(words, refusal)).not.toBe(words.say('errors:identity-code-refused'));
    }
  },
);

it.each(writings)('the %s is kept where it holds none', (_name, write) => {
  write(desk, cohortId, 'katso huone 123');
  expect(readHistory(desk.database).undo?.code).not.toBe('set-participants');
});
