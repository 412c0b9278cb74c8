import type { ChosenPair } from '../../../solver/index.ts';
import { type Move, type PersonReference, Refused } from '../../contract/index.ts';
import { type Database, readRun, type StoredRun } from '../../database/index.ts';
import { peopleOfRun } from '../run-people.ts';

/** A run with the people in it, for answering questions about it. */
export interface RunContext {
  readonly stored: StoredRun;
  readonly keyOf: (personId: number) => string;
  readonly personOf: (key: string) => PersonReference;
}

/** Gathers a run by its id, or refuses by name. */
export function requireRunContext(database: Database, runId: number): RunContext {
  const stored = readRun(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  const keys = new Map(stored.people.map(({ key, personId }) => [personId, key]));
  return {
    stored,
    keyOf: (personId) => {
      const key = keys.get(personId);
      if (key === undefined) throw new Refused('person-unknown');
      return key;
    },
    personOf: peopleOfRun(database, stored).byKey,
  };
}

/** Who changes partner when these pairs go and those come, by the person's key. */
export function movesOf(
  gone: readonly ChosenPair[],
  come: readonly ChosenPair[],
  personOf: RunContext['personOf'],
): readonly Move[] {
  const keys = [...new Set([...gone, ...come].flatMap(({ a, b }) => [a, b]))].sort();
  const partnersIn = (pairs: readonly ChosenPair[], key: string): readonly PersonReference[] =>
    pairs.flatMap(({ a, b }) => (a === key ? personOf(b) : b === key ? personOf(a) : []));
  return keys.map((key) => ({
    person: personOf(key),
    from: partnersIn(gone, key),
    to: partnersIn(come, key),
  }));
}

/** The pairs of one roster that another does not hold. */
export function without(
  pairs: readonly ChosenPair[],
  others: readonly ChosenPair[],
): readonly ChosenPair[] {
  const known = new Set(others.map(({ a, b }) => JSON.stringify([a, b])));
  return pairs.filter(({ a, b }) => !known.has(JSON.stringify([a, b])));
}
