import { type Database, momentOf } from '../connection.ts';
import { currentStep } from '../history/change.ts';
import { forgetAnswersNaming } from '../mappings.ts';
import { all, get, query, run } from '../query.ts';
import { aliasesOf } from './aliases.ts';
import { forgetDistinct } from './distinct.ts';
import { type Known, normalised, readKnown, writtenFormsOf } from './relations.ts';

/** Cohorts of which an erased person is no part any more; of the others the person was one. */
const openStatuses = ['draft', 'proposal'] as const;

/** The key of the tombstone that stays of an erased person. */
export function erasedKey(id: number): string {
  return `erased-${id}`;
}

/**
 * Erases a person. To be called inside `change`. A row without anything personal stays, so that
 * pairs can point to it; answers, named people and part in open cohorts go, and what others wrote
 * of the person is blanked. It can be undone until the database is next opened, but for the remembered answers
 * of imports that name the person.
 * @returns false if the person is unknown or erased already.
 */
export function erasePerson(database: Database, id: number): boolean {
  const people = query.selectFrom('person').selectAll().where('id', '=', id);
  const person = get(database, people.where('erased_at', 'is', null));
  if (person === undefined) return false;
  const forms = formsOnlyOf(database, person);
  removeFromOpenCohorts(database, id);
  forgetAnswersNaming(database, forms);
  blankLinks(database, id);
  removeUnlinkedMentions(database, forms);
  blankUnitsInPairs(database, id);
  blankNotes(database, id);
  leaveTombstone(database, id);
  const step = query.updateTable('undo_step').set({ is_erasure: 1 });
  run(database, step.where('id', '=', currentStep(database)));
  return true;
}

/**
 * Leaves of a person a row without anything personal, so that runs and pairs can point to it. To be
 * called inside `change`.
 */
export function leaveTombstone(database: Database, id: number): void {
  removeAnswers(database, id);
  forgetDistinct(database, id);
  blankPerson(database, id);
}

function removeAnswers(database: Database, id: number): void {
  for (const table of [
    'earlier_place',
    'person_absence',
    'person_alias',
    'person_language',
    'person_peak_month',
    'person_task',
    'person_week',
    'person_goal',
    'person_competence',
    'person_relation',
  ] as const) {
    run(database, query.deleteFrom(table).where('person_id', '=', id));
  }
}

function removeFromOpenCohorts(database: Database, id: number): void {
  const open = query.selectFrom('cohort').select('id').where('status', 'in', openStatuses);
  const constraints = query.deleteFrom('pair_constraint').where('cohort_id', 'in', open);
  run(
    database,
    constraints.where((row) => row.or([row('a_id', '=', id), row('b_id', '=', id)])),
  );
  const participations = query.deleteFrom('participant').where('cohort_id', 'in', open);
  run(database, participations.where('person_id', '=', id));
}

/** Links that others have stay, since an exclusion still tells of two people; their text goes. */
function blankLinks(database: Database, id: number): void {
  const links = query.updateTable('person_relation').set({ text: '' });
  run(database, links.where('linked_id', '=', id));
}

/** What others may have written of this person and of nobody else: a namesake keeps the name. */
function formsOnlyOf(database: Database, person: Known): ReadonlySet<string> {
  const forms = new Set(writtenFormsOf(person));
  for (const alias of aliasesOf(database, person.id)) forms.add(normalised(alias));
  for (const other of readKnown(database)) {
    if (other.id === person.id) continue;
    for (const form of writtenFormsOf(other)) forms.delete(form);
  }
  return forms;
}

function removeUnlinkedMentions(database: Database, forms: ReadonlySet<string>): void {
  const unlinked = query.selectFrom('person_relation').selectAll().where('linked_id', 'is', null);
  for (const relation of all(database, unlinked)) {
    if (!forms.has(normalised(relation.text))) continue;
    const mention = query
      .deleteFrom('person_relation')
      .where('person_id', '=', relation.person_id)
      .where('kind', '=', relation.kind)
      .where('position', '=', relation.position);
    run(database, mention);
  }
}

/** The name of a small unit can tell who it was; agency, sector and office stay for the figures. */
function blankUnitsInPairs(database: Database, id: number): void {
  run(database, query.updateTable('pair').set({ a_unit: null }).where('a_id', '=', id));
  run(database, query.updateTable('pair').set({ b_unit: null }).where('b_id', '=', id));
}

/** What the coordinator wrote of the person, and of the person's pairs. */
function blankNotes(database: Database, id: number): void {
  run(database, query.updateTable('participant').set({ note: null }).where('person_id', '=', id));
  const reasons = query.updateTable('pair_constraint').set({ reason: null });
  run(
    database,
    reasons.where((row) => row.or([row('a_id', '=', id), row('b_id', '=', id)])),
  );
}

function blankPerson(database: Database, id: number): void {
  const tombstone = {
    key: erasedKey(id),
    revision: currentStep(database),
    changed_at: momentOf(database),
    erased_at: momentOf(database),
    role: null,
    last_name: '',
    first_name: '',
    email: null,
    staff_number: null,
    agency: null,
    sector: null,
    unit: null,
    title: null,
    office: null,
    meeting_mode: null,
    experience_years: null,
    capacity: null,
    expectations: null,
    availability: null,
    supervisor_supports: null,
    supported_on: null,
    informed_on: null,
    shadowing_role: null,
    shadowing_days: null,
    slot_capacity: null,
    is_reciprocal: null,
    handles_confidential: null,
    workload: null,
  };
  run(database, query.updateTable('person').set(tombstone).where('id', '=', id));
}
