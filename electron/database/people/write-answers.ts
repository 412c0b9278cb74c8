import type { NamedPerson, Person, ProfileFields } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { query, run } from '../query.ts';
import type { PersonCompetenceTable, PersonRelationTable } from '../tables/people.ts';
import { removeMethodAnswers, writeMethodAnswers } from './method-answers.ts';

/**
 * Writes the given fields that stand in tables of their own. With what is stored (null for a new
 * person) old rows are removed first.
 */
export function writeAnswers(
  database: Database,
  id: number,
  fields: Partial<ProfileFields>,
  stored: Person | null,
): void {
  if (stored !== null) removeAnswers(database, id, fields);
  writeLanguages(database, id, fields.languages ?? []);
  writeGoals(database, id, fields.goals ?? []);
  writeCompetences(database, [
    ...toCompetences(id, 'offered', fields.offers ?? []),
    ...toCompetences(id, 'sought', fields.seeks ?? []),
  ]);
  writeRelations(database, [
    ...toRelations(id, 'supervisor', fields.supervisor == null ? [] : [fields.supervisor]),
    ...toRelations(id, 'wish', fields.wishes ?? []),
    ...toRelations(id, 'exclusion', fields.exclusions ?? []),
    ...toRelations(id, 'earlier', fields.earlierPairs ?? []),
  ]);
  writeMethodAnswers(database, id, fields);
}

/** Removes the answers to the given fields, before they are written anew. */
function removeAnswers(database: Database, id: number, fields: Partial<ProfileFields>): void {
  if (fields.languages !== undefined) {
    run(database, query.deleteFrom('person_language').where('person_id', '=', id));
  }
  if (fields.goals !== undefined) {
    run(database, query.deleteFrom('person_goal').where('person_id', '=', id));
  }
  if (fields.offers !== undefined) removeCompetences(database, id, 'offered');
  if (fields.seeks !== undefined) removeCompetences(database, id, 'sought');
  if (fields.supervisor !== undefined) removeRelations(database, id, 'supervisor');
  if (fields.wishes !== undefined) removeRelations(database, id, 'wish');
  if (fields.exclusions !== undefined) removeRelations(database, id, 'exclusion');
  if (fields.earlierPairs !== undefined) removeRelations(database, id, 'earlier');
  removeMethodAnswers(database, id, fields);
}

function removeCompetences(
  database: Database,
  id: number,
  direction: PersonCompetenceTable['direction'],
): void {
  const rows = query.deleteFrom('person_competence').where('person_id', '=', id);
  run(database, rows.where('direction', '=', direction));
}

function removeRelations(database: Database, id: number, kind: PersonRelationTable['kind']): void {
  const rows = query.deleteFrom('person_relation').where('person_id', '=', id);
  run(database, rows.where('kind', '=', kind));
}

function writeLanguages(
  database: Database,
  id: number,
  languages: ProfileFields['languages'],
): void {
  const rows = [...new Set(languages)].map((language, position) => ({
    person_id: id,
    position,
    language,
  }));
  if (rows.length > 0) run(database, query.insertInto('person_language').values(rows));
}

function writeGoals(database: Database, id: number, goals: ProfileFields['goals']): void {
  const rows = [...new Set(goals)].map((goal, rank) => ({ person_id: id, rank, goal }));
  if (rows.length > 0) run(database, query.insertInto('person_goal').values(rows));
}

function writeCompetences(database: Database, rows: PersonCompetenceTable[]): void {
  if (rows.length > 0) run(database, query.insertInto('person_competence').values(rows));
}

function writeRelations(database: Database, rows: PersonRelationTable[]): void {
  if (rows.length > 0) run(database, query.insertInto('person_relation').values(rows));
}

function toCompetences(
  id: number,
  direction: PersonCompetenceTable['direction'],
  codes: readonly string[],
): PersonCompetenceTable[] {
  return [...new Set(codes)].map((competence, position) => ({
    person_id: id,
    direction,
    position,
    competence,
  }));
}

function toRelations(
  id: number,
  kind: PersonRelationTable['kind'],
  people: readonly NamedPerson[],
): PersonRelationTable[] {
  return people.map(({ text, personId }, position) => ({
    person_id: id,
    kind,
    position,
    text,
    linked_id: personId,
  }));
}
