import { isDeepStrictEqual } from 'node:util';
import {
  namedPersonSchema,
  type Person,
  type ProfileFields,
  profileFieldNames,
} from '../../contract/index.ts';
import { type Database, momentOf } from '../connection.ts';
import { currentStep } from '../history/change.ts';
import { get, query, run } from '../query.ts';
import type { PersonTable } from '../tables/people.ts';
import { keepEarlierPlace } from './places.ts';
import { readPerson } from './read.ts';
import { writeAnswers } from './write-answers.ts';

/** The columns of a person that are fields of the profile. */
type ProfileColumns = Omit<PersonTable, 'id' | 'key' | 'revision' | 'changed_at' | 'erased_at'>;

/**
 * Adds a person. To be called inside `change`. Links to people may be left for `linkRelations`.
 * @returns the new person's id.
 */
export function insertPerson(
  database: Database,
  { key, fields }: { readonly key: string; readonly fields: ProfileFields },
): number {
  const row = {
    key,
    revision: currentStep(database),
    changed_at: momentOf(database),
    last_name: fields.lastName,
    first_name: fields.firstName,
    ...toColumns(fields),
  };
  const { insertedId } = run(database, query.insertInto('person').values(row));
  writeAnswers(database, insertedId, fields, null);
  return insertedId;
}

/**
 * Changes the given fields of a person. To be called inside `change`. A person whose every field
 * is as given already is left alone and keeps the revision. With a new e-mail the person's key
 * follows it, unless somebody else has that key. Where somebody was before a move is kept.
 * @returns the person as stored; 'stale' if the revision is not the expected one (null expects
 *   any); 'unknown' if there is no such person or the person is erased.
 */
export function updatePerson(
  database: Database,
  id: number,
  fields: Partial<ProfileFields>,
  expectedRevision: number | null,
): Person | 'stale' | 'unknown' {
  const stored = readPerson(database, id);
  if (stored === null) return 'unknown';
  if (expectedRevision !== null && expectedRevision !== stored.revision) return 'stale';
  const changed = changedFields(stored, fields);
  if (Object.keys(changed).length === 0) return stored;
  const columns = {
    ...toColumns(changed),
    key: keyAfter(database, stored, changed),
    revision: currentStep(database),
    changed_at: momentOf(database),
  };
  run(database, query.updateTable('person').set(columns).where('id', '=', id));
  if (placeFields.some((field) => field in changed)) keepEarlierPlace(database, id, stored);
  writeAnswers(database, id, changed, stored);
  return readPerson(database, id) ?? 'unknown';
}

const placeFields = ['agency', 'sector', 'unit', 'office'] as const;

/** The fields that are not as stored. Lists count as changed when their order does. */
function changedFields(stored: Person, fields: Partial<ProfileFields>): Partial<ProfileFields> {
  const same = new Set<string>(
    profileFieldNames.filter((field) => isSame(stored[field], fields[field])),
  );
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !same.has(field)));
}

/** Whether a value given is the stored one. Somebody named without a link may have one stored. */
function isSame(stored: unknown, given: unknown): boolean {
  if (given === undefined) return true;
  if (Array.isArray(stored) && Array.isArray(given)) {
    return (
      stored.length === given.length && stored.every((item, index) => isSame(item, given[index]))
    );
  }
  const storedPerson = namedPersonSchema.safeParse(stored);
  const givenPerson = namedPersonSchema.safeParse(given);
  if (!storedPerson.success || !givenPerson.success) return isDeepStrictEqual(stored, given);
  const { text, personId } = givenPerson.data;
  return (
    text === storedPerson.data.text &&
    (personId === null || personId === storedPerson.data.personId)
  );
}

function keyAfter(database: Database, stored: Person, changed: Partial<ProfileFields>): string {
  const key = changed.email?.toLowerCase();
  if (key === undefined || key === '') return stored.key;
  const holder = get(database, query.selectFrom('person').select('id').where('key', '=', key));
  return holder === undefined ? key : stored.key;
}

/** The given fields as columns; what is not given is left out. */
function toColumns(fields: Partial<ProfileFields>): Partial<ProfileColumns> {
  const columns: Partial<ProfileColumns> = {};
  if (fields.role !== undefined) columns.role = fields.role;
  if (fields.lastName !== undefined) columns.last_name = fields.lastName;
  if (fields.firstName !== undefined) columns.first_name = fields.firstName;
  if (fields.email !== undefined) columns.email = fields.email;
  if (fields.staffNumber !== undefined) columns.staff_number = fields.staffNumber;
  if (fields.agency !== undefined) columns.agency = fields.agency;
  if (fields.sector !== undefined) columns.sector = fields.sector;
  if (fields.unit !== undefined) columns.unit = fields.unit;
  if (fields.title !== undefined) columns.title = fields.title;
  if (fields.office !== undefined) columns.office = fields.office;
  if (fields.meetingMode !== undefined) columns.meeting_mode = fields.meetingMode;
  if (fields.experienceYears !== undefined) columns.experience_years = fields.experienceYears;
  if (fields.capacity !== undefined) columns.capacity = fields.capacity;
  if (fields.expectations !== undefined) columns.expectations = fields.expectations;
  if (fields.availability !== undefined) columns.availability = fields.availability;
  if (fields.supportedOn !== undefined) columns.supported_on = fields.supportedOn;
  if (fields.informedOn !== undefined) columns.informed_on = fields.informedOn;
  if (fields.supervisorSupports !== undefined) {
    columns.supervisor_supports = fromBoolean(fields.supervisorSupports);
  }
  return { ...columns, ...toMethodColumns(fields) };
}

/** The given answers for job shadowing and work pairs. */
function toMethodColumns(fields: Partial<ProfileFields>): Partial<ProfileColumns> {
  const columns: Partial<ProfileColumns> = {};
  if (fields.shadowingRole !== undefined) columns.shadowing_role = fields.shadowingRole;
  if (fields.shadowingDays !== undefined) columns.shadowing_days = fields.shadowingDays;
  if (fields.slotCapacity !== undefined) columns.slot_capacity = fields.slotCapacity;
  if (fields.workload !== undefined) columns.workload = fields.workload;
  if (fields.isReciprocal !== undefined) columns.is_reciprocal = fromBoolean(fields.isReciprocal);
  if (fields.handlesConfidential !== undefined) {
    columns.handles_confidential = fromBoolean(fields.handlesConfidential);
  }
  return columns;
}

function fromBoolean(answer: boolean | null): number | null {
  return answer === null ? null : Number(answer);
}
