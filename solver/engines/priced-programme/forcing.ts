import type { Highs } from 'highs';
import type { StageValues } from '../../problem/answer.ts';
import { at, bears, columnOf, type PairingModel, type PoolModel } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Control } from '../engine.ts';
import { solveQuestion } from './programme.ts';
import { type Scope, totalOf } from './scope.ts';
import { Stages } from './stages.ts';

/** The stage values of the best roster with one more pair; `unsure` when it could not be proved. */
export type ForcedValues = StageValues | 'none' | 'unsure' | 'stopped';

/** Forces pairs into a problem of which the best roster is known. */
export interface Forcing<Model> {
  readonly model: Model;
  /** The stage values of the best roster when nothing more is forced. */
  readonly known: StageValues;
  scopeOf(model: Model): Scope;
  lockConflict(model: Model): readonly string[];
}

/**
 * The values of the best roster that holds one more pair. No roster with it is better than the known
 * one in any stage that only such stages precede as keep their values. So a single question often
 * answers all stages: the best total with as many pairs as the known roster, none below its lowest
 * score or that of the pair. Only if there is no such roster, the stages are solved one by one.
 */
export function forceCell<Model extends PairingModel | PoolModel>(
  highs: Highs,
  { known, lockConflict, model, scopeOf }: Forcing<Model>,
  [row, column]: readonly [number, number],
  control: Control,
): ForcedValues {
  const locked = withLock(model, row, column);
  if (locked === null || lockConflict(locked).length > 0) return 'none';
  const scope = scopeOf(locked);
  const quick = keepsKnown(scope.objective) ? asGoodAs(highs, scope, known, control) : 'none';
  if (quick !== 'none') return quick;
  const staged = new Stages(highs, scope, control).solve();
  if (staged.status === 'infeasible') return 'none';
  if (staged.status === 'solved') return valuesOf(scope, staged.last.cells);
  return control.stop() === null ? 'unsure' : 'stopped';
}

/** Whether the number of pairs comes first and the total last, as far as they are asked for. */
function keepsKnown(objective: readonly Stage[]): boolean {
  return ['matched', 'matched,fairness', 'matched,total', 'matched,fairness,total'].includes(
    objective.join(),
  );
}

/** The best total with what is known of the stages before it. */
function asGoodAs(
  highs: Highs,
  scope: Scope,
  { fairness, matched }: StageValues,
  control: Control,
): ForcedValues {
  const { locked, objective } = scope;
  const isFair = objective.includes('fairness');
  const question = {
    offset: 0,
    factor: objective.includes('total') ? 1 : 0,
    atLeast: isFair ? Math.min(fairness ?? 0, locked.lowest) : 0,
    fewest: matched,
    most: matched,
  };
  const outcome = solveQuestion(highs, scope, question, control);
  if (outcome.status === 'solved') return valuesOf(scope, outcome.cells);
  return control.stop() === null ? 'none' : 'stopped';
}

function valuesOf(scope: Scope, cells: Int32Array): StageValues {
  const { locked, table } = scope;
  const lowest = cells.reduce((least, cell) => Math.min(least, at(table.score, cell)), Infinity);
  return {
    matched: cells.length + locked.pairs,
    fairness: Math.min(lowest, locked.lowest),
    total: totalOf(scope, cells) + locked.total,
  };
}

/** The same problem with the pair locked, or null where it may not be chosen. */
function withLock<Model extends PairingModel | PoolModel>(
  model: Model,
  row: number,
  column: number,
): Model | null {
  const cell = cellOf(model.table, row, column);
  const own = cell < 0 ? -1 : at(model.table.score, cell);
  if (own < 0) return null;
  const { tags } = model.table;
  const score = model.table.score.slice();
  score[cell] = -1;
  const mirrored = model.kind === 'pool' ? cellOf(model.table, column, row) : -1;
  if (mirrored >= 0) score[mirrored] = -1;
  const lock = {
    row,
    column,
    score: own,
    tags: [...tags.keys()].filter((tag) => bears(model.table, cell, tag)),
    name: '',
  };
  return { ...model, table: { ...model.table, score }, locks: [...model.locks, lock] };
}

/** The cell of a pair, or -1. Cost: one pass over the row in the sparse form. */
function cellOf(table: PairingModel['table'], row: number, column: number): number {
  const first = at(table.start, row);
  const last = at(table.start, row + 1);
  for (let cell = first; cell < last; cell++)
    if (columnOf(table, row, cell) === column) return cell;
  return -1;
}
