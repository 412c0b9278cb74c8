import type { NamedPerson, Person } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, listed, query } from '../query.ts';
import { type MethodField, readMethodAnswers } from './method-answers.ts';
import { filed, grouped } from './rows.ts';

type ListField = 'languages' | 'goals' | 'offers' | 'seeks' | MethodField;
type NamedField = 'wishes' | 'exclusions' | 'earlierPairs';

/** The answers of a person that stand in tables of their own, each in its order. */
export interface Answers extends Pick<Person, ListField | NamedField> {
  /** None or one. */
  readonly supervisor: readonly NamedPerson[];
}

/**
 * Reads the answers of the people of these ids, or of all people, with one query for each table.
 * @returns the answers of a person by id.
 */
export function readAnswers(
  database: Database,
  ids: readonly number[] | null,
): (id: number) => Answers {
  const languages = grouped(readLanguages(database, ids), (row) => row.language);
  const goals = grouped(readGoals(database, ids), (row) => row.goal);
  const competences = readCompetences(database, ids);
  const offers = grouped(filed(competences, 'direction', 'offered'), (row) => row.competence);
  const seeks = grouped(filed(competences, 'direction', 'sought'), (row) => row.competence);
  const relations = readRelations(database, ids);
  const named = (kind: 'supervisor' | 'wish' | 'exclusion' | 'earlier') =>
    grouped(filed(relations, 'kind', kind), (row) => ({ text: row.text, personId: row.linked_id }));
  const supervisor = named('supervisor');
  const wishes = named('wish');
  const exclusions = named('exclusion');
  const earlierPairs = named('earlier');
  const methodAnswersOf = readMethodAnswers(database, ids);
  return (id) => ({
    languages: languages.get(id) ?? [],
    goals: goals.get(id) ?? [],
    offers: offers.get(id) ?? [],
    seeks: seeks.get(id) ?? [],
    supervisor: supervisor.get(id) ?? [],
    wishes: wishes.get(id) ?? [],
    exclusions: exclusions.get(id) ?? [],
    earlierPairs: earlierPairs.get(id) ?? [],
    ...methodAnswersOf(id),
  });
}

function readLanguages(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_language').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('position'));
}

function readGoals(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_goal').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('rank'));
}

function readCompetences(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_competence').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('direction').orderBy('position'));
}

function readRelations(database: Database, ids: readonly number[] | null) {
  const rows = query.selectFrom('person_relation').selectAll();
  const chosen = ids === null ? rows : rows.where('person_id', 'in', listed(ids));
  return all(database, chosen.orderBy('person_id').orderBy('kind').orderBy('position'));
}
