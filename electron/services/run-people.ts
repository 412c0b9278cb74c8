import type { PersonReference } from '../contract/index.ts';
import { type Database, type RunResult, readPersonReferences } from '../database/index.ts';

/** The people of a run as they are now; an erased person has no names. */
export interface RunPeople {
  readonly byId: (personId: number) => PersonReference;
  /** By the key under which somebody stands in the run's problem and answer. */
  readonly byKey: (key: string) => PersonReference;
}

/** Looks the people of a run up once. Somebody whom the run does not know is a bug. */
export function peopleOfRun(database: Database, stored: Pick<RunResult, 'people'>): RunPeople {
  const people = readPersonReferences(
    database,
    stored.people.map(({ personId }) => personId),
  );
  const idOf = new Map(stored.people.map(({ key, personId }) => [key, personId]));
  const byId = (personId: number | undefined): PersonReference => {
    const person = personId === undefined ? undefined : people.get(personId);
    if (person === undefined) throw new Error('a run names somebody who is not in the database');
    return person;
  };
  return { byId, byKey: (key) => byId(idOf.get(key)) };
}
