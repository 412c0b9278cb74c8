import { z } from 'zod';
import type { Database } from '../connection.ts';
import { erasedKey } from '../people/erase.ts';
import { all, query, run } from '../query.ts';
import { runPersonSchema } from './stored.ts';

const labelledColumns = ['people', 'problem', 'answer', 'pairs'] as const;

/** Puts the tombstone's key in place of the key of every erased person in every stored run. */
export function relabelRuns(database: Database): void {
  const erased = new Set(readErasedIds(database));
  for (const { id, people } of all(database, query.selectFrom('run').select(['id', 'people']))) {
    const newKeys = new Map(
      z
        .array(runPersonSchema)
        .parse(JSON.parse(people))
        .filter((person) => erased.has(person.personId))
        .map((person) => [person.key, erasedKey(person.personId)]),
    );
    if (newKeys.size > 0) relabelRun(database, id, newKeys);
  }
}

function readErasedIds(database: Database): number[] {
  const erased = query.selectFrom('person').select('id').where('erased_at', 'is not', null);
  return all(database, erased).map((row) => row.id);
}

function relabelRun(database: Database, id: number, newKeys: ReadonlyMap<string, string>): void {
  const runs = query.selectFrom('run').select(labelledColumns).where('id', '=', id);
  for (const row of all(database, runs)) {
    const columns = {
      people: relabelText(row.people, newKeys),
      problem: relabelText(row.problem, newKeys),
      answer: relabelText(row.answer, newKeys),
      pairs: relabelText(row.pairs, newKeys),
    };
    run(database, query.updateTable('run').set(columns).where('id', '=', id));
  }
}

function relabelText(json: string, newKeys: ReadonlyMap<string, string>): string {
  return JSON.stringify(relabel(JSON.parse(json), newKeys));
}

/** The same value with every string, and every name of a property, that is an old key replaced. */
function relabel(value: unknown, newKeys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return newKeys.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => relabel(item, newKeys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      newKeys.get(name) ?? name,
      relabel(item, newKeys),
    ]),
  );
}
