import type { Database } from '../connection.ts';
import type { ChangeSteps } from '../history/long-change.ts';
import { all, query, run } from '../query.ts';
import { readAliases } from './aliases.ts';

/** How many of the people named without a link were found, unknown, or more than one. */
export interface LinkingOutcome {
  readonly linked: number;
  readonly unknown: number;
  readonly unclear: number;
}

/**
 * Links the people whom others name to their ids, where it is certain who is meant: by key, e-mail
 * or staff number, by what was the key or e-mail of another before the two were made one, else by a
 * name that only one person has. To be called inside a change, after people were added or changed.
 * Links that are there already stay. O(people + links), a link a step.
 */
export function* linkRelations(database: Database): ChangeSteps<LinkingOutcome> {
  const outcome = { linked: 0, unknown: 0, unclear: 0 };
  const unlinked = readUnlinked(database);
  if (unlinked.length === 0) return outcome;
  yield 0;
  const find = yield* createFinder(database);
  for (const [place, relation] of unlinked.entries()) {
    yield place / unlinked.length;
    const found = find(relation.text);
    if (found === 'unknown' || found === 'unclear') outcome[found] += 1;
    else {
      outcome.linked += 1;
      link(database, relation, found);
    }
  }
  return outcome;
}

function readUnlinked(database: Database) {
  const relations = query.selectFrom('person_relation').selectAll().where('linked_id', 'is', null);
  return all(
    database,
    relations.where('text', '<>', '').orderBy('person_id').orderBy('kind').orderBy('position'),
  );
}

type Relation = ReturnType<typeof readUnlinked>[number];

function link(database: Database, relation: Relation, linkedId: number): void {
  const update = query
    .updateTable('person_relation')
    .set({ linked_id: linkedId })
    .where('person_id', '=', relation.person_id)
    .where('kind', '=', relation.kind)
    .where('position', '=', relation.position);
  run(database, update);
}

type Finder = (text: string) => number | 'unknown' | 'unclear';

/**
 * Finds a person by what another wrote. What is a person's own comes before what was another's, and
 * both before names.
 */
function* createFinder(database: Database): ChangeSteps<Finder> {
  const bySign = new Map<string, Set<number>>();
  const byAlias = new Map<string, Set<number>>();
  const byName = new Map<string, Set<number>>();
  const known = readKnown(database);
  for (const person of known) {
    for (const sign of signsOf(person)) file(bySign, sign, person.id);
    for (const name of namesOf(person)) file(byName, name, person.id);
    yield 0;
  }
  for (const [alias, id] of readAliases(database)) file(byAlias, normalised(alias), id);
  return (text) => {
    const form = normalised(text);
    const ids = bySign.get(form) ?? byAlias.get(form) ?? byName.get(form);
    const [only] = ids ?? [];
    if (ids === undefined || only === undefined) return 'unknown';
    return ids.size === 1 ? only : 'unclear';
  };
}

/** What tells living people apart. */
export function readKnown(database: Database) {
  return all(
    database,
    query
      .selectFrom('person')
      .select(['id', 'key', 'email', 'staff_number', 'last_name', 'first_name'])
      .where('erased_at', 'is', null),
  );
}

export type Known = ReturnType<typeof readKnown>[number];

function signsOf({ key, email, staff_number: staffNumber }: Known): string[] {
  return [key, email ?? '', staffNumber ?? ''].map(normalised).filter((sign) => sign !== '');
}

function namesOf({ last_name: last, first_name: first }: Known): string[] {
  return [`${last} ${first}`, `${first} ${last}`, `${last}, ${first}`].map(normalised);
}

/** Everything by which others may have written of this person, normalised. */
export function writtenFormsOf(person: Known): ReadonlySet<string> {
  return new Set([...signsOf(person), ...namesOf(person)]);
}

/**
 * A text without differences that mean nothing: case, spaces, composed or decomposed letters. Å, ä
 * and ö are letters of their own.
 */
export function normalised(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function file(index: Map<string, Set<number>>, form: string, id: number): void {
  const ids = index.get(form);
  if (ids === undefined) index.set(form, new Set([id]));
  else ids.add(id);
}
