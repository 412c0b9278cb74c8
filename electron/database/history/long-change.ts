import { setImmediate } from 'node:timers/promises';
import { beside, type Database, longChangeOf, sqliteOf } from '../connection.ts';
import { asRefusal } from '../query.ts';
import { beginStep, type ChangeDescription, endStep } from './change.ts';

/** A change in steps: each yields how far it is, from 0 to 1, and the last one gives the result. */
export type ChangeSteps<Result> = Generator<number, Result, void>;

/** Who hears how far a long change is, and may stop it. */
export interface ChangeHearing {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Others have their turn at least this often, in milliseconds, whatever a step takes. */
const turn = 12;

/**
 * Makes a change of many steps as `change` makes a small one: one transaction, one undo step, one
 * audit entry. Between the steps others have their turn: they read what was stored before, and what
 * they would change waits in `whenFree`. It begins when no other long change is under way. What a
 * step throws rolls all of it back, and so does a fired signal, whose reason it then rejects with.
 *
 * @param body gets the database to write to; it ends with the change
 */
export async function longChange<Result>(
  database: Database,
  description: ChangeDescription,
  body: (inner: Database) => ChangeSteps<Result>,
  hearing: ChangeHearing = {},
): Promise<Result> {
  const { inner, leave } = await whenFree(database, () => beside(database));
  const sqlite = sqliteOf(inner);
  try {
    sqlite.exec('BEGIN IMMEDIATE');
    const stepId = beginStep(inner, description);
    const result = await inTurns(body(inner), hearing);
    endStep(inner, stepId, description);
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw asRefusal(inner, error);
  } finally {
    leave();
  }
}

/**
 * Carries out a body that changes something as soon as no long change is under way: at once, in
 * most cases, or after those who have waited longer.
 */
export async function whenFree<Result>(database: Database, body: () => Result): Promise<Result> {
  for (let others = longChangeOf(database); others !== null; others = longChangeOf(database))
    await others;
  return body();
}

/** Steps that are a part of a longer change: how far they are lies between `from` and `to`. */
export function* within<Result>(
  steps: ChangeSteps<Result>,
  from: number,
  to: number,
): ChangeSteps<Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}

/** Takes the steps, with a rest after each turn and before the end, in which a signal is heard. */
async function inTurns<Result>(
  steps: ChangeSteps<Result>,
  { onProgress, signal }: ChangeHearing,
): Promise<Result> {
  while (true) {
    const until = performance.now() + turn;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done !== true) onProgress?.(step.value);
    await setImmediate();
    signal?.throwIfAborted();
    if (step.done === true) return step.value;
  }
}
