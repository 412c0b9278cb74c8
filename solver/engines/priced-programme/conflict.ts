import type { Highs } from 'highs';
import { at, columnOf, type PairingModel, type PoolModel } from '../../problem/model.ts';
import type { Control } from '../engine.ts';
import { solveQuestion } from './programme.ts';
import type { Scope } from './scope.ts';

/** With more rules than this, pairs of them are not tried one by one. */
const MOST_RULES_FOR_PAIRS = 12;

/**
 * The smallest set of named rules (quotas and locks) that cannot all hold: single rules first, then
 * two together, then a deletion filter, which halves before it goes one by one and leaves a set
 * from which no rule can be taken. Cost: a programme for each try; about as many as the conflict
 * has rules, times the logarithm of all. Null when the control says stop.
 */
export function conflictingRules<Model extends PairingModel | PoolModel>(
  highs: Highs,
  model: Model,
  scopeOf: (model: Model) => Scope,
  control: Control,
): readonly string[] | null {
  const rules = [...model.quotas.map(({ name }) => name), ...model.locks.map(({ name }) => name)];
  const clashes = (names: readonly string[]): boolean =>
    control.stop() === null && cannotHold(highs, scopeOf(keepOnly(model, new Set(names))), control);
  const small = smallConflict(rules, clashes);
  const found = small ?? filtered(rules, clashes);
  return control.stop() === null ? found : null;
}

type Clashes = (names: readonly string[]) => boolean;

function smallConflict(rules: readonly string[], clashes: Clashes): readonly string[] | null {
  if (rules.length > MOST_RULES_FOR_PAIRS) return null;
  for (const rule of rules) if (clashes([rule])) return [rule];
  for (const [index, rule] of rules.entries()) {
    const other = rules.slice(index + 1).find((later) => clashes([rule, later]));
    if (other !== undefined) return [rule, other];
  }
  return null;
}

/** Leaves out rules, many at once where they do not matter, while the rest still clashes. */
function filtered(rules: readonly string[], clashes: Clashes): readonly string[] {
  let kept = rules;
  let size = Math.ceil(rules.length / 2);
  for (let from = 0; from < kept.length; ) {
    const without = [...kept.slice(0, from), ...kept.slice(from + size)];
    if (clashes(without)) kept = without;
    else if (size > 1) size = Math.ceil(size / 2);
    else from += 1;
  }
  return kept;
}

function cannotHold(highs: Highs, scope: Scope, control: Control): boolean {
  const question = { offset: 0, factor: 0, atLeast: 0, fewest: 0, most: Infinity };
  return solveQuestion(highs, scope, question, control).status === 'none';
}

/** The problem with these rules alone: a lock left out becomes a candidate again. */
function keepOnly<Model extends PairingModel | PoolModel>(
  model: Model,
  names: ReadonlySet<string>,
): Model {
  const { table } = model;
  const score = table.score.slice();
  const open = (row: number, column: number, own: number): void => {
    for (let cell = at(table.start, row); cell < at(table.start, row + 1); cell++) {
      if (columnOf(table, row, cell) === column) score[cell] = own;
    }
  };
  for (const lock of model.locks) {
    if (names.has(lock.name) || lock.score === null) continue;
    open(lock.row, lock.column, lock.score);
    if (model.kind === 'pool') open(lock.column, lock.row, lock.score);
  }
  return {
    ...model,
    table: { ...table, score },
    locks: model.locks.filter(({ name }) => names.has(name)),
    quotas: model.quotas.filter(({ name }) => names.has(name)),
  };
}
