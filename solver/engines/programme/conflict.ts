import type { Frame } from './frame.ts';
import { type Ask, firstQuestion } from './question.ts';

/** With more rules than this, only single rules and one shrinking pass are tried. */
const MOST_RULES_FOR_PAIRS = 30;

const ONE_PROGRAMME_MS = 2000;

/**
 * The smallest set of named rules (quotas and locks) that cannot all hold: single rules first, then
 * two together, then a deletion filter, which leaves a set from which no rule can be taken.
 */
export async function conflictingRules(frame: Frame, ask: Ask): Promise<readonly string[]> {
  const rules = [...frame.quotas.map(({ name }) => name), ...frame.locks];
  const clashes = (names: readonly string[]): Promise<boolean> =>
    cannotHold(frame, new Set(names), ask);
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

async function cannotHold(frame: Frame, names: ReadonlySet<string>, ask: Ask): Promise<boolean> {
  const found = await ask({
    ...firstQuestion(frame, ONE_PROGRAMME_MS),
    locks: frame.locks.filter((name) => names.has(name)),
    quotas: frame.quotas.filter(({ name }) => names.has(name)),
  });
  return found.status === 'none';
}
