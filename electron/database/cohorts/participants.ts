import type { Participant } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { readPeople } from '../people/read.ts';
import { all, listed, query, run } from '../query.ts';
import { countPairsElsewhere } from './pairs.ts';

/** Who is to take part, in which role and for how many pairs. */
export interface ParticipantChoice {
  readonly personId: number;
  readonly role: Participant['role'];
  readonly capacity: number;
}

/** The participants of a cohort by name; an erased person is no longer listed. */
export function readParticipants(database: Database, cohortId: number): Participant[] {
  const rows = readRows(database, cohortId);
  const byId = new Map(rows.map((row) => [row.person_id, row]));
  const elsewhere = countPairsElsewhere(database, cohortId);
  return readPeople(database, [...byId.keys()]).flatMap((person) => {
    const row = byId.get(person.id);
    if (row === undefined) return [];
    const { role, capacity, note } = row;
    return { person, role, capacity, note, otherPairs: elsewhere.get(person.id) ?? 0 };
  });
}

/**
 * Makes these the participants of a cohort, which has then been said, even of nobody. To be called
 * inside `change`. What was locked or forbidden for those who leave is lifted; the rows of those who
 * stay as they are are not touched.
 */
export function setParticipants(
  database: Database,
  cohortId: number,
  choices: readonly ParticipantChoice[],
): void {
  const said = query.updateTable('cohort').set({ has_chosen_participants: 1 });
  run(database, said.where('id', '=', cohortId).where('has_chosen_participants', '=', 0));
  const chosen = new Map(choices.map((choice) => [choice.personId, choice]));
  const present = readRows(database, cohortId);
  const presentIds = new Set(present.map((row) => row.person_id));
  const leaving = present.filter((row) => !chosen.has(row.person_id)).map((row) => row.person_id);
  removeParticipants(database, cohortId, leaving);
  for (const row of present) {
    const choice = chosen.get(row.person_id);
    if (choice === undefined) continue;
    if (choice.role === row.role && choice.capacity === row.capacity) continue;
    updateParticipant(database, cohortId, choice);
  }
  for (const choice of chosen.values()) {
    if (!presentIds.has(choice.personId)) insertParticipant(database, cohortId, choice);
  }
}

/**
 * Keeps the coordinator's note on a participant; an empty one is removed. To be called inside
 * `change`. @returns false if the person takes no part.
 */
export function saveNote(
  database: Database,
  cohortId: number,
  personId: number,
  note: string,
): boolean {
  const update = query.updateTable('participant').set({ note: note === '' ? null : note });
  const rows = update.where('cohort_id', '=', cohortId).where('person_id', '=', personId);
  return run(database, rows).changes === 1;
}

function readRows(database: Database, cohortId: number) {
  return all(
    database,
    query
      .selectFrom('participant')
      .innerJoin('person', 'person.id', 'participant.person_id')
      .select([
        'participant.person_id',
        'participant.role',
        'participant.capacity',
        'participant.note',
      ])
      .where('participant.cohort_id', '=', cohortId)
      .where('person.erased_at', 'is', null)
      .orderBy('participant.person_id'),
  );
}

function removeParticipants(
  database: Database,
  cohortId: number,
  personIds: readonly number[],
): void {
  if (personIds.length === 0) return;
  const constraints = query.deleteFrom('pair_constraint').where('cohort_id', '=', cohortId);
  run(
    database,
    constraints.where((row) =>
      row.or([row('a_id', 'in', listed(personIds)), row('b_id', 'in', listed(personIds))]),
    ),
  );
  const participants = query.deleteFrom('participant').where('cohort_id', '=', cohortId);
  run(database, participants.where('person_id', 'in', listed(personIds)));
}

function updateParticipant(
  database: Database,
  cohortId: number,
  { personId, role, capacity }: ParticipantChoice,
): void {
  const update = query.updateTable('participant').set({ role, capacity });
  run(database, update.where('cohort_id', '=', cohortId).where('person_id', '=', personId));
}

function insertParticipant(
  database: Database,
  cohortId: number,
  { personId, role, capacity }: ParticipantChoice,
): void {
  const row = { cohort_id: cohortId, person_id: personId, role, capacity };
  run(database, query.insertInto('participant').values(row));
}
