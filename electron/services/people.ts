import { type Person, type PersonEdit, Refused } from '../contract/index.ts';
import {
  change,
  type Database,
  erasePerson,
  listPeople,
  readPerson,
  updatePerson,
} from '../database/index.ts';
import { containsIdentityCode } from '../workbook/index.ts';

/**
 * Stores the changed fields of a profile as one undo step. Refuses text that looks like an identity
 * code, a supervisor chain that would come back to itself, and an edit of data that have moved on.
 */
export function editPerson(database: Database, edit: PersonEdit): Person {
  refuseIdentityCodes(edit.changes);
  const supervisorId = edit.changes.supervisor?.personId ?? null;
  if (supervisorId !== null && reportsTo(listPeople(database), supervisorId, edit.id))
    throw new Refused('supervisor-loop');
  const changes = Object.fromEntries(
    Object.entries(edit.changes).filter(([, value]) => value !== undefined),
  );
  const outcome = change(database, { code: 'edit-person', params: { person: edit.id } }, () =>
    updatePerson(database, edit.id, changes, edit.revision),
  );
  if (outcome === 'unknown') throw new Refused('person-unknown');
  if (outcome === 'stale') throw new Refused('stale');
  return outcome;
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

function refuseIdentityCodes(fields: PersonEdit['changes']): void {
  for (const [field, value] of Object.entries(fields))
    if (containsIdentityCode(JSON.stringify(value)))
      throw new Refused('identity-code-refused', { field });
}
