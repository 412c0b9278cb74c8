import type { Highs } from 'highs';
import type { StageValues } from '../../problem/answer.ts';
import { at, bears, columnOf, type PairingModel, type PoolModel } from '../../problem/model.ts';
import type { Stage } from '../../problem/problem.ts';
import type { Control } from '../engine.ts';
import { solveQuestion } from './programme.ts';
import { type Scope, totalOf } from './scope.ts';
import { type Failed, Stages } from './stages.ts';

/** The stage values of the best roster with one more pair; `unsure` when it could not be proved. */
export type ForcedValues = StageValues | 'none' | 'unsure' | 'stopped';

/** What no roster with a pair is better than, stage by stage. */
export type Hope = Pick<StageValues, 'matched' | 'fairness'>;

/** A problem into which pairs are forced. */
export interface Forcing<Model> {
  readonly model: Model;
  scopeOf(model: Model): Scope;
  lockConflict(model: Model): readonly string[];
}

/**
 * The values of the best roster that holds one more pair, of which it is known how good it can be at
 * most. So a single question often answers all stages: the best total with as many pairs, none below
 * such a lowest score. Only if there is no such roster, the stages are solved one by one.
 */
export function forceCell<Model extends PairingModel | PoolModel>(
  highs: Highs,
  { lockConflict, model, scopeOf }: Forcing<Model>,
  [row, column]: readonly [number, number],
  hope: Hope,
  control: Control,
): ForcedValues {
  const locked = withLock(model, row, column);
  if (locked === null || lockConflict(locked).length > 0) return 'none';
  const scope = scopeOf(locked);
  const hopeful = leadsToTotal(scope.objective) ? hopedFor(scope, hope) : null;
  const quick = hopeful === null ? 'none' : asGoodAs(highs, scope, hopeful, control);
  if (typeof quick !== 'string' || quick === 'stopped') return quick;
  const failed = quick === 'none' && hopeful !== null ? hopeful : undefined;
  const staged = new Stages(highs, scope, control, failed).solve();
  if (staged.status === 'infeasible') return 'none';
  if (staged.status === 'solved') return valuesOf(scope, staged.last.cells);
  return control.stop() === null ? 'unsure' : 'stopped';
}

/** Whether the number of pairs comes first and the total last, as far as they are asked for. */
function leadsToTotal(objective: readonly Stage[]): boolean {
  return ['matched', 'matched,fairness', 'matched,total', 'matched,fairness,total'].includes(
    objective.join(),
  );
}

/** The same over the pairs that are free to choose; a lock may be below the others. */
function hopedFor({ locked, objective }: Scope, { fairness, matched }: Hope): Failed {
  const isFair = objective.includes('fairness');
  return { matched, atLeast: isFair ? Math.min(fairness ?? 0, locked.lowest) : 0 };
}

/** The best total of those that are as good as can be in the stages before it. */
function asGoodAs(
  highs: Highs,
  scope: Scope,
  { atLeast, matched }: Failed,
  control: Control,
): ForcedValues {
  const factor = scope.objective.includes('total') ? 1 : 0;
  const question = { offset: 0, factor, atLeast, fewest: matched, most: matched };
  const outcome = solveQuestion(highs, scope, question, control);
  if (outcome.status === 'solved') return valuesOf(scope, outcome.cells);
  if (outcome.status === 'none') return 'none';
  return control.stop() === null ? 'unsure' : 'stopped';
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
