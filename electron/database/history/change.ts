import type { ChangeCode } from '../../contract/index.ts';
import { recordAudit } from '../audit.ts';
import { type Database, momentOf } from '../connection.ts';
import { get, inTransaction, query, run } from '../query.ts';

/** What a change is, for the menu, the audit log and whoever reads the history. */
export interface ChangeDescription {
  readonly code: ChangeCode;
  /** People stand under `person`, `a` and `b` as ids; names are looked up when it is read. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** The row that the audit entry names. Where left out, it is the one in `params.person`. */
  readonly object?: { readonly kind: string; readonly id: number };
}

/**
 * Runs the body as one change of data: one transaction, one undo step, one audit entry. What it
 * throws rolls all of it back. A body that changes nothing leaves no step and no entry; one that
 * changes something forgets the steps that could have been redone.
 * @returns what the body returns.
 */
export function change<Result>(
  database: Database,
  description: ChangeDescription,
  body: () => Result,
): Result {
  return inTransaction(database, () => {
    const stepId = insertStep(database, description);
    const result = inSession(database, stepId, body);
    closeStep(database, stepId, description);
    return result;
  });
}

/** Begins a step in a transaction that is open already; tracked tables may then be changed. */
export function beginStep(database: Database, description: ChangeDescription): number {
  const stepId = insertStep(database, description);
  beginSession(database, stepId);
  return stepId;
}

/** Ends what `beginStep` began. */
export function endStep(database: Database, stepId: number, description: ChangeDescription): void {
  endSession(database);
  closeStep(database, stepId, description);
}

/** Audits a step and forgets what could have been redone; one that changed nothing is forgotten. */
function closeStep(database: Database, stepId: number, description: ChangeDescription): void {
  if (hasChanges(database, stepId)) {
    run(database, query.deleteFrom('undo_step').where('is_undone', '=', 1));
    recordAudit(database, { action: description.code, ...auditedObject(description) });
  } else {
    run(database, query.deleteFrom('undo_step').where('id', '=', stepId));
  }
}

/**
 * Lets tracked tables be changed while the body runs; with a step the changes are recorded in it,
 * with null they are not. Sessions do not nest: a change inside a change is a bug.
 */
export function inSession<Result>(
  database: Database,
  stepId: number | null,
  body: () => Result,
): Result {
  beginSession(database, stepId);
  const result = body();
  endSession(database);
  return result;
}

function beginSession(database: Database, stepId: number | null): void {
  if (get(database, query.selectFrom('undo_session').selectAll()) !== undefined) {
    throw new Error('A change cannot be made inside another change.');
  }
  run(database, query.insertInto('undo_session').values({ step_id: stepId }));
}

function endSession(database: Database): void {
  run(database, query.deleteFrom('undo_session'));
}

/** The id of the step being recorded. Throws outside `change`: that is a bug of the caller. */
export function currentStep(database: Database): number {
  const session = get(database, query.selectFrom('undo_session').select('step_id'));
  if (session?.step_id == null) throw new Error('Data is changed only inside change().');
  return session.step_id;
}

function insertStep(database: Database, { code, params }: ChangeDescription): number {
  const step = {
    code,
    params: JSON.stringify(params),
    made_at: momentOf(database),
    is_undone: 0,
    is_erasure: 0,
  };
  return run(database, query.insertInto('undo_step').values(step)).insertedId;
}

function hasChanges(database: Database, stepId: number): boolean {
  const first = query.selectFrom('undo_change').select('id').where('step_id', '=', stepId).limit(1);
  return get(database, first) !== undefined;
}

function auditedObject({ params, object }: ChangeDescription) {
  const { person } = params;
  const kindAndId = object ?? (typeof person === 'number' ? { kind: 'person', id: person } : null);
  return { objectKind: kindAndId?.kind ?? null, objectId: kindAndId?.id ?? null };
}
