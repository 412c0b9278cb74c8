import type { Selectable } from 'kysely';
import type { NamedPerson, Person } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, listed, query } from '../query.ts';
import type { PersonTable } from '../tables/people.ts';
import { type Answers, readAnswers } from './answers.ts';
import { byName } from './order.ts';

type PersonRow = Selectable<PersonTable>;

/** Everybody, by last and first name in the order of the Finnish alphabet. */
export function listPeople(database: Database): Person[] {
  const rows = all(database, query.selectFrom('person').selectAll().where('erased_at', 'is', null));
  return toPeople(database, rows, null).sort(byName);
}

/** The first `most` of everybody in the order of `listPeople`, and how many there are in all. */
export function readFirstPeople(
  database: Database,
  most: number,
): { readonly people: readonly Person[]; readonly count: number } {
  const names = query
    .selectFrom('person')
    .select(['id', 'last_name as lastName', 'first_name as firstName'])
    .where('erased_at', 'is', null);
  const everybody = all(database, names).sort(byName);
  const ids = everybody.slice(0, most).map(({ id }) => id);
  return { people: readPeople(database, ids), count: everybody.length };
}

/** The keys of everybody. */
export function readKeys(database: Database): ReadonlySet<string> {
  const rows = query.selectFrom('person').select('key').where('erased_at', 'is', null);
  return new Set(all(database, rows).map(({ key }) => key));
}

/** One person; null if unknown or erased. */
export function readPerson(database: Database, id: number): Person | null {
  return readPeople(database, [id])[0] ?? null;
}

/** The people of these ids who are known and not erased, by name. */
export function readPeople(database: Database, ids: readonly number[]): Person[] {
  const people = query.selectFrom('person').selectAll().where('id', 'in', listed(ids));
  const rows = all(database, people.where('erased_at', 'is', null));
  return toPeople(database, rows, ids).sort(byName);
}

/** The people of these keys, by key and in the order of their names. Unknown keys are left out. */
export function findPeopleByKeys(
  database: Database,
  keys: Iterable<string>,
): ReadonlyMap<string, Person> {
  const people = query.selectFrom('person').selectAll().where('key', 'in', listed(keys));
  const rows = all(database, people.where('erased_at', 'is', null));
  const ids = rows.map((row) => row.id);
  const found = toPeople(database, rows, ids).sort(byName);
  return new Map(found.map((person) => [person.key, person]));
}

function toPeople(
  database: Database,
  rows: readonly PersonRow[],
  ids: readonly number[] | null,
): Person[] {
  const answersOf = readAnswers(database, ids);
  return rows.map((row) => toPerson(row, answersOf(row.id)));
}

function toPerson(row: PersonRow, answers: Answers): Person {
  return {
    id: row.id,
    key: row.key,
    revision: row.revision,
    changedAt: row.changed_at,
    role: row.role,
    lastName: row.last_name,
    firstName: row.first_name,
    email: row.email,
    staffNumber: row.staff_number,
    agency: row.agency,
    sector: row.sector,
    unit: row.unit,
    title: row.title,
    office: row.office,
    supervisor: first(answers.supervisor),
    languages: answers.languages,
    meetingMode: row.meeting_mode,
    experienceYears: row.experience_years,
    offers: answers.offers,
    seeks: answers.seeks,
    goals: answers.goals,
    capacity: row.capacity,
    wishes: answers.wishes,
    exclusions: answers.exclusions,
    earlierPairs: answers.earlierPairs,
    expectations: row.expectations,
    availability: row.availability,
    supervisorSupports: toBoolean(row.supervisor_supports),
    supportedOn: row.supported_on,
    informedOn: row.informed_on,
    shadowingRole: row.shadowing_role,
    weeksPossible: answers.weeksPossible,
    weeksImpossible: answers.weeksImpossible,
    shadowingDays: row.shadowing_days,
    slotCapacity: row.slot_capacity,
    isReciprocal: toBoolean(row.is_reciprocal),
    handlesConfidential: toBoolean(row.handles_confidential),
    tasks: answers.tasks,
    peakMonths: answers.peakMonths,
    absences: answers.absences,
    workload: row.workload,
  };
}

function toBoolean(stored: number | null): boolean | null {
  return stored === null ? null : stored === 1;
}

function first(people: readonly NamedPerson[]): NamedPerson | null {
  return people[0] ?? null;
}
