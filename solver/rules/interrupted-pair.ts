import type { RuleContext } from './context.ts';
import { ruleByNames } from './rule-rows.ts';

/** Two people whose pair was interrupted are not proposed to each other again. */
export const interruptedPair = ruleByNames(
  (left, right, { interrupted }) =>
    interrupted?.get(left.id)?.has(right.id) === true ||
    interrupted?.get(right.id)?.has(left.id) === true
      ? { rule: 'interrupted-pair', params: {} }
      : null,
  ({ id }, { interrupted }) => interrupted?.get(id) ?? [],
);

/** Pairs by the first of the two, as the rule looks them up. */
export function pairsByFirst(
  pairs: readonly (readonly [string, string])[],
): NonNullable<RuleContext['interrupted']> {
  const partners = new Map<string, Set<string>>();
  for (const [one, other] of pairs) partners.set(one, (partners.get(one) ?? new Set()).add(other));
  return partners;
}
