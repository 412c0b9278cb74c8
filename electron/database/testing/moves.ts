import fc from 'fast-check';
import type { ProfileFields } from '../../contract/index.ts';
import { createCohort, listCohorts, readCohort, removeCohort } from '../cohorts/cohorts.ts';
import { setConstraint } from '../cohorts/constraints.ts';
import { setParticipants } from '../cohorts/participants.ts';
import { acceptRoster } from '../cohorts/rosters.ts';
import { insertRun } from '../cohorts/runs.ts';
import type { Database } from '../connection.ts';
import { change } from '../history/change.ts';
import { changeOrganisation } from '../organisation/organisation.ts';
import { setDistinct } from '../people/distinct.ts';
import { erasePerson } from '../people/erase.ts';
import { listPeople } from '../people/read.ts';
import { linkRelations } from '../people/relations.ts';
import { insertPerson, updatePerson } from '../people/write.ts';
import { atOnce, newRun, pairOf, profile, settings } from './samples.ts';

/** One change of data, made on whatever the database then holds. */
export type Move = (database: Database) => void;

const names = ['Aalto', 'Laine', 'Korpi', 'Åström', 'Öhman'] as const;
const namedPeople = fc.array(
  fc.constantFrom(...names).map((name) => ({ text: `${name} Aino`, personId: null })),
  { maxLength: 3 },
);

const answers = fc.record({
  lastName: fc.constantFrom(...names),
  firstName: fc.constant('Aino'),
  role: fc.constantFrom(null, 'mentor', 'mentee', 'both'),
  experienceYears: fc.option(fc.double({ min: 0, max: 70, noNaN: true })),
  languages: fc.uniqueArray(fc.constantFrom('fi', 'sv', 'en')),
  goals: fc.uniqueArray(fc.constantFrom('TACIT', 'DIGI', 'LEAD', 'ROLE')),
  offers: fc.uniqueArray(fc.constantFrom('LAKI', 'PROJ', 'JOHT')),
  expectations: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
  supervisorSupports: fc.option(fc.boolean()),
  unit: fc.constantFrom(null, 'Kirjaamo', 'Arkisto'),
  wishes: namedPeople,
  weeksPossible: fc.uniqueArray(fc.constantFrom('2027-W05', '2027-W06', '2027-W40')),
  tasks: fc
    .uniqueArray(fc.constantFrom('KIRJ', 'HANK', 'OSTO'))
    .map((tasks) => tasks.map((task, level) => ({ task, level, wantsToLearn: level === 0 }))),
  peakMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
  absences: fc.constantFrom([], [{ from: '2027-07-01', to: '2027-07-31' }]),
  exclusions: namedPeople,
});
const profiles: fc.Arbitrary<ProfileFields> = answers.map((fields) => profile(fields));

const position = fc.nat({ max: 20 });

let keys = 0;

/** A number that no other person of this test run has. */
function nextKey(): number {
  keys += 1;
  return keys;
}

/** Any change that the room offers. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: profiles.map(addPerson) },
  { weight: 3, arbitrary: fc.tuple(position, profiles).map(([at, fields]) => edit(at, fields)) },
  { weight: 1, arbitrary: position.map(erase) },
  { weight: 1, arbitrary: fc.tuple(position, fc.boolean()).map(tellApart) },
  { weight: 2, arbitrary: fc.constantFrom('Kevät', 'Syksy').map(addCohort) },
  { weight: 3, arbitrary: fc.tuple(position, fc.nat({ max: 7 })).map(takeIn) },
  {
    weight: 3,
    arbitrary: fc.tuple(position, fc.constantFrom('locked', 'forbidden', null)).map(constrain),
  },
  { weight: 2, arbitrary: position.map(accept) },
  { weight: 1, arbitrary: position.map(drop) },
  { weight: 1, arbitrary: fc.nat({ max: 900 }).map(moveOffices) },
);

function addPerson(fields: ProfileFields): Move {
  return (database) =>
    change(database, { code: 'import', params: { added: 1 } }, () => {
      insertPerson(database, { key: `key-${nextKey()}`, fields });
      atOnce(linkRelations(database));
    });
}

function edit(at: number, fields: ProfileFields): Move {
  return (database) => {
    const person = pick(listPeople(database), at);
    if (person === undefined) return;
    change(database, { code: 'edit-person', params: { person: person.id } }, () =>
      updatePerson(database, person.id, fields, person.revision),
    );
  };
}

function erase(at: number): Move {
  return (database) => {
    const person = pick(listPeople(database), at);
    if (person === undefined) return;
    change(database, { code: 'erase-person', params: { person: person.id } }, () =>
      erasePerson(database, person.id),
    );
  };
}

function tellApart([at, areDistinct]: readonly [number, boolean]): Move {
  return (database) => {
    const ids = [at, at + 1].flatMap((place) => pick(listPeople(database), place)?.id ?? []);
    change(database, { code: 'tell-apart', params: {} }, () =>
      setDistinct(database, ids, areDistinct),
    );
  };
}

function addCohort(name: string): Move {
  return (database) =>
    change(database, { code: 'create-cohort', params: { name } }, () => {
      createCohort(database, { name, method: 'mentoring', settings });
    });
}

function takeIn([at, step]: readonly [number, number]): Move {
  return (database) => {
    const cohort = pick(listCohorts(database), at);
    if (cohort === undefined) return;
    const chosen = listPeople(database).filter((person) => person.id % (step + 1) === 0);
    const participants = chosen.map((person, index) => ({
      personId: person.id,
      role: index % 2 === 0 ? ('mentor' as const) : ('mentee' as const),
      capacity: step % 3,
    }));
    change(database, { code: 'set-participants', params: {} }, () =>
      setParticipants(database, cohort.id, participants),
    );
  };
}

function constrain([at, kind]: readonly [number, 'locked' | 'forbidden' | null]): Move {
  return (database) => {
    const cohort = readCohort(database, pick(listCohorts(database), at)?.id ?? 0);
    const a = pick(cohort?.people ?? [], at)?.person.id;
    const b = pick(cohort?.people ?? [], at + 1)?.person.id;
    if (cohort === null || a === undefined || b === undefined || a === b) return;
    change(database, { code: 'lock', params: { a, b } }, () =>
      setConstraint(database, cohort.id, a, b, kind),
    );
  };
}

function accept(at: number): Move {
  return (database) => {
    const cohort = readCohort(database, pick(listCohorts(database), at)?.id ?? 0);
    const a = cohort?.people[0]?.person.id;
    const b = cohort?.people[1]?.person.id;
    if (cohort === null || a === undefined || b === undefined) return;
    const third = at % 3 === 0 ? cohort.people[2]?.person.id : undefined;
    const trio = third === undefined ? null : { id: third, score: 700 };
    const pairs = [{ ...pairOf(a, b), slot: `2027-W0${1 + (at % 4)}`, third: trio }];
    const runId = insertRun(database, { ...newRun(cohort.id, []), pairs });
    const objective = { matched: 1, fairness: 800, total: 800 };
    change(database, { code: 'accept-roster', params: {} }, () =>
      acceptRoster(
        database,
        { cohortId: cohort.id, runId, pairs, objective, isProvedBest: true },
        at % 2 === 0,
      ),
    );
  };
}

function drop(at: number): Move {
  return (database) => {
    const cohort = pick(listCohorts(database), at);
    if (cohort === undefined) return;
    change(database, { code: 'remove-cohort', params: { name: cohort.name } }, () =>
      removeCohort(database, cohort.id),
    );
  };
}

function moveOffices(minutes: number): Move {
  const leg = { kind: 'travel', from: 'HEL', to: 'TKU', kilometres: 170, minutes } as const;
  return (database) =>
    change(database, { code: 'edit-travel', params: {} }, () => {
      changeOrganisation(database, leg);
    });
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}
