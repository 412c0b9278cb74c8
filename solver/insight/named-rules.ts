import type { IdPair, PairingProblem, Quota } from '../problem/problem.ts';
import { keyIn, withPairLimit } from './changed-problem.ts';
import { partnersOf, type Stand } from './people.ts';

/** A rule that the coordinator can take back. */
export type Rule =
  | { readonly kind: 'lock'; readonly pair: IdPair }
  | { readonly kind: 'forbidden'; readonly pair: IdPair }
  | { readonly kind: 'quota'; readonly name: string; readonly quota: Quota }
  /** That this person has a pair. */
  | { readonly kind: 'has-pair'; readonly id: string; readonly stand: Stand };

/** All rules of a problem, and that everybody with a place on the given sides has a pair. */
export function rulesOf(
  problem: PairingProblem,
  everyone: 'left' | 'right' | 'both' | null,
): readonly Rule[] {
  const asked = problem.people.filter(
    ({ capacity, side }) =>
      everyone !== null &&
      (capacity ?? 1) > 0 &&
      (everyone === 'both' || side === undefined || side === everyone),
  );
  return [
    ...(problem.locked ?? []).map((pair) => ({ kind: 'lock' as const, pair })),
    ...(problem.quotas ?? []).map((quota) => ({ kind: 'quota' as const, name: quota.name, quota })),
    ...(problem.forbidden ?? []).map((pair) => ({ kind: 'forbidden' as const, pair })),
    ...asked.map(({ id, side }) => ({
      kind: 'has-pair' as const,
      id,
      stand: side ?? ('pool' as const),
    })),
  ];
}

/**
 * The problem under these rules alone, with the number of pairs as its only stage: whether it has a
 * roster is all that matters.
 */
export function problemUnder(problem: PairingProblem, rules: readonly Rule[]): PairingProblem {
  const base: PairingProblem = {
    ...problem,
    locked: rules.flatMap((rule) => (rule.kind === 'lock' ? [rule.pair] : [])),
    forbidden: rules.flatMap((rule) => (rule.kind === 'forbidden' ? [rule.pair] : [])),
    quotas: rules.flatMap((rule) => (rule.kind === 'quota' ? [rule.quota] : [])),
    objective: ['matched'],
  };
  return rules.reduce(
    (under, rule) => (rule.kind === 'has-pair' ? withAPair(under, problem, rule) : under),
    base,
  );
}

/** The pair may be any that some lifted rule would allow: the engines know which are forbidden. */
function withAPair(
  under: PairingProblem,
  whole: PairingProblem,
  { id, stand }: Extract<Rule, { kind: 'has-pair' }>,
): PairingProblem {
  const partners = partnersOf({ ...whole, forbidden: [] }, id, stand);
  const keys = partners.map((partner) =>
    keyIn(whole, stand === 'right' ? { a: partner.id, b: id } : { a: id, b: partner.id }),
  );
  const isTheirs = new Set(keys);
  return withPairLimit(under, (visit) => isTheirs.has(keyIn(whole, visit)), { min: 1 });
}
