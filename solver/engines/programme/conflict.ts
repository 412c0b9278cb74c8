import type { PairingModel } from '../../problem/model.ts';
import { type Ask, firstQuestion } from './question.ts';

/** With more rules than this, only single rules and one shrinking pass are tried. */
const MOST_RULES_FOR_PAIRS = 30;

const ONE_PROGRAMME_MS = 2000;

/**
 * The smallest set of named rules (quotas and locks) that cannot all hold: single rules first, then
 * two together, then a deletion filter, which leaves a set from which no rule can be taken.
 */
export async function conflictingRules(model: PairingModel, ask: Ask): Promise<readonly string[]> {
  const rules = [...model.quotas.map(({ name }) => name), ...model.locks.map(({ name }) => name)];
  const clashes = (names: readonly string[]): Promise<boolean> =>
    cannotHold(model, new Set(names), ask);
  for (const rule of rules) if (await clashes([rule])) return [rule];
  if (rules.length <= MOST_RULES_FOR_PAIRS) {
    for (const [index, rule] of rules.entries()) {
      for (const later of rules.slice(index + 1)) {
        if (await clashes([rule, later])) return [rule, later];
      }
    }
  }
  let kept: readonly string[] = rules;
  for (const rule of rules) {
    const without = kept.filter((name) => name !== rule);
    if (await clashes(without)) kept = without;
  }
  return kept;
}

async function cannotHold(
  model: PairingModel,
  names: ReadonlySet<string>,
  ask: Ask,
): Promise<boolean> {
  const question = firstQuestion(model, ONE_PROGRAMME_MS);
  const held = new Set(
    model.locks.filter(({ name }) => names.has(name)).map(({ row, column }) => `${row} ${column}`),
  );
  const found = await ask({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      locked: held.has(`${option.row} ${option.column}`),
    })),
    quotas: model.quotas.filter(({ name }) => names.has(name)),
  });
  return found.status === 'none';
}
