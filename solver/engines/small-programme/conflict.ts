import type { PairingModel } from '../../problem/model.ts';
import { ask, optionsOf } from './programme.ts';

/** With more rules than this, only single rules and one shrinking pass are tried. */
const MOST_RULES_FOR_PAIRS = 30;

const ONE_PROGRAMME_MS = 2000;

/**
 * The smallest set of named rules (quotas and locks) that cannot all hold: single rules first, then
 * two together, then a deletion filter, which leaves a set from which no rule can be taken.
 */
export function conflictingRules(model: PairingModel): readonly string[] {
  const rules = [...model.quotas.map(({ name }) => name), ...model.locks.map(({ name }) => name)];
  const clashes = (names: readonly string[]): boolean => cannotHold(model, new Set(names));
  const single = rules.find((rule) => clashes([rule]));
  if (single !== undefined) return [single];
  if (rules.length <= MOST_RULES_FOR_PAIRS) {
    for (const [index, rule] of rules.entries()) {
      const other = rules.slice(index + 1).find((later) => clashes([rule, later]));
      if (other !== undefined) return [rule, other];
    }
  }
  return rules.reduce<readonly string[]>((kept, rule) => {
    const without = kept.filter((name) => name !== rule);
    return clashes(without) ? without : kept;
  }, rules);
}

function cannotHold(model: PairingModel, names: ReadonlySet<string>): boolean {
  const options = optionsOf(model).map((option) => {
    const lock = model.locks.find(
      ({ row, column }) => row === option.row && column === option.column,
    );
    return { ...option, locked: lock !== undefined && names.has(lock.name) };
  });
  const found = ask(model, {
    options,
    quotas: model.quotas.filter(({ name }) => names.has(name)),
    matched: null,
    pairsAtLeast: 0,
    totalAtLeast: 0,
    maximise: 'matched',
    timeLimitMs: ONE_PROGRAMME_MS,
  });
  return found.status === 'none';
}
