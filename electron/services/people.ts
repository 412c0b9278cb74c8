import {
  type Merge,
  type PeopleEdit,
  type Person,
  type PersonEdit,
  type PersonHistory,
  type ProfileFields,
  Refused,
} from '../contract/index.ts';
import {
  type ChangeHearing,
  type ChangeSteps,
  change,
  type Database,
  erasePerson,
  listPeople,
  longChange,
  mergePeople,
  readFirstPeople,
  readPerson,
  readPersonHistory,
  updatePerson,
} from '../database/index.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

/** More rows than the tallest window shows in its smallest type. */
const rowsAtFirst = 100;

/** The people whose rows are seen first: a window need not wait for thousands to show them. */
export function firstPeople(database: Database): ReturnType<typeof readFirstPeople> {
  return readFirstPeople(database, rowsAtFirst);
}

/**
 * Stores the changed fields of a profile as one undo step. Refuses text that looks like an identity
 * code, a supervisor chain that would come back to itself, and an edit of data that have moved on.
 */
export function editPerson(database: Database, { id, revision, changes }: PersonEdit): Person {
  refuseIdentityCodes(changes);
  refuseLoops(database, [id], changes);
  return change(database, { code: 'edit-person', params: { person: id } }, () =>
    stored(updatePerson(database, id, given(changes), revision)),
  );
}

/**
 * Stores the same changed fields of many people, all or none, as one undo step. Others have their
 * turn meanwhile; a fired signal leaves everything as it was.
 */
export async function editPeople(
  database: Database,
  { people, changes }: PeopleEdit,
  hearing: ChangeHearing = {},
): Promise<{ readonly changed: number }> {
  refuseIdentityCodes(changes);
  const ids = people.map(({ id }) => id);
  const description = { code: 'edit-people' as const, params: { count: ids.length } };
  function* store(inner: Database): ChangeSteps<{ readonly changed: number }> {
    refuseLoops(inner, ids, changes);
    let changed = 0;
    for (const [place, { id, revision }] of people.entries()) {
      yield place / people.length;
      const after = stored(updatePerson(inner, id, given(changes), revision));
      if (after.revision !== revision) changed += 1;
    }
    return { changed };
  }
  return longChange(database, description, store, hearing);
}

/** Makes one person of two as one undo step. Refuses people who have changed since they were seen. */
export function merge(database: Database, { keep, other }: Merge): Person {
  for (const { id, revision } of [keep, other]) {
    const person = readPerson(database, id);
    if (person === null) throw new Refused('person-unknown');
    if (person.revision !== revision) throw new Refused('stale');
  }
  return change(database, { code: 'merge-people', params: { person: keep.id } }, () => {
    const merged = mergePeople(database, keep.id, other.id);
    if (merged === null) throw new Refused('person-unknown');
    const supervisorId = merged.supervisor?.personId ?? null;
    if (supervisorId !== null && reportsTo(listPeople(database), supervisorId, merged.id))
      throw new Refused('supervisor-loop');
    return merged;
  });
}

/** The cohorts and pairs that somebody is or was in. */
export function historyOf(database: Database, id: number): readonly PersonHistory[] {
  if (readPerson(database, id) === null) throw new Refused('person-unknown');
  return readPersonHistory(database, id);
}

/** Erases a person's data. Pairs keep standing with an erased person in them. */
export function erase(database: Database, id: number): { readonly id: number } {
  if (readPerson(database, id) === null) throw new Refused('person-unknown');
  change(database, { code: 'erase-person', params: {} }, () => erasePerson(database, id));
  return { id };
}

/** Whether the chain of supervisors that begins at `from` comes to `target`. Safe on loops. */
export function reportsTo(people: readonly Person[], from: number, target: number): boolean {
  const supervisorOf = new Map(
    people.map((person) => [person.id, person.supervisor?.personId ?? null]),
  );
  const seen = new Set<number>();
  let current: number | null = from;
  while (current !== null && !seen.has(current)) {
    if (current === target) return true;
    seen.add(current);
    current = supervisorOf.get(current) ?? null;
  }
  return false;
}

type Changes = PersonEdit['changes'];

/** The fields that are there; one that is undefined says nothing. */
function given(changes: Changes): Partial<ProfileFields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** The person as stored, or the refusal that there is none of this revision. */
function stored(outcome: ReturnType<typeof updatePerson>): Person {
  if (outcome === 'unknown') throw new Refused('person-unknown');
  if (outcome === 'stale') throw new Refused('stale');
  return outcome;
}

function refuseLoops(database: Database, ids: readonly number[], { supervisor }: Changes): void {
  const supervisorId = supervisor?.personId ?? null;
  if (supervisorId === null) return;
  const people = listPeople(database);
  if (ids.some((id) => reportsTo(people, supervisorId, id))) throw new Refused('supervisor-loop');
}
