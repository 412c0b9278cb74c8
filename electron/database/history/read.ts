import { type ChangeStep, type History, type Params, paramsSchema } from '../../contract/index.ts';
import type { Database } from '../connection.ts';
import { all, listed, query } from '../query.ts';
import { newestDone, oldestUndone } from './replay.ts';

/** Params under these names are ids of people. */
const personParams: readonly string[] = ['person', 'a', 'b'];

/**
 * What can be undone and redone. People in the params stand as 'First Last'; an erased one as ''.
 */
export function readHistory(database: Database): History {
  return {
    undo: readStep(database, newestDone(database)),
    redo: readStep(database, oldestUndone(database)),
  };
}

function readStep(
  database: Database,
  step: { readonly id: number; readonly code: string; readonly params: string } | undefined,
): ChangeStep | null {
  if (step === undefined) return null;
  const params = paramsSchema.parse(JSON.parse(step.params));
  const names = readNames(database, personIdsIn(params));
  const worded = Object.entries(params).map(([name, value]) =>
    personParams.includes(name) && typeof value === 'number'
      ? [name, names.get(value) ?? '']
      : [name, value],
  );
  return { id: step.id, code: step.code, params: Object.fromEntries(worded) };
}

function personIdsIn(params: Params): number[] {
  return Object.entries(params).flatMap(([name, value]) =>
    personParams.includes(name) && typeof value === 'number' ? [value] : [],
  );
}

function readNames(database: Database, ids: readonly number[]): Map<number, string> {
  const people = query
    .selectFrom('person')
    .select(['id', 'first_name', 'last_name'])
    .where('id', 'in', listed(ids));
  const rows = all(database, people);
  return new Map(rows.map((row) => [row.id, `${row.first_name} ${row.last_name}`.trim()]));
}
