import type { IdPair, PairingProblem, Quota } from '../problem/problem.ts';
import { withPairLimit } from './changed-problem.ts';
import { findPerson, type Stand } from './people.ts';

/** A rule that the coordinator can take back. */
export type Rule =
  | { readonly kind: 'lock'; readonly pair: IdPair }
  | { readonly kind: 'forbidden'; readonly pair: IdPair }
  | { readonly kind: 'quota'; readonly name: string; readonly quota: Quota }
  /** That this person has a pair. */
  | { readonly kind: 'has-pair'; readonly id: string; readonly stand: Stand };

/**
 * All rules of a problem, and that everybody with a place on the given sides has a pair: by kind,
 * then by name, whatever the order of the file.
 */
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
  const rules: readonly Rule[] = [
    ...(problem.locked ?? []).map((pair) => ({ kind: 'lock' as const, pair })),
    ...(problem.quotas ?? []).map((quota) => ({ kind: 'quota' as const, name: quota.name, quota })),
    ...(problem.forbidden ?? []).map((pair) => ({ kind: 'forbidden' as const, pair })),
    ...asked.map(({ id, side }) => ({
      kind: 'has-pair' as const,
      id,
      stand: side ?? ('pool' as const),
    })),
  ];
  return KINDS.flatMap((kind) =>
    rules
      .filter((rule) => rule.kind === kind)
      .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
  );
}

const KINDS: readonly Rule['kind'][] = ['lock', 'quota', 'forbidden', 'has-pair'];

/** What rules of one kind are put in order by. */
function nameOf(rule: Rule): string {
  if (rule.kind === 'quota') return rule.name;
  if (rule.kind === 'has-pair') return JSON.stringify([rule.stand, rule.id]);
  return JSON.stringify(rule.pair);
}

/**
 * The problem under these rules alone, with the number of pairs as its only stage: whether it has a
 * roster is all that matters. People of one side who can have one pair at most all have one if so
 * many pairs are theirs, which takes one quota for all of them.
 */
export function problemUnder(problem: PairingProblem, rules: readonly Rule[]): PairingProblem {
  const base: PairingProblem = {
    ...problem,
    locked: rules.flatMap((rule) => (rule.kind === 'lock' ? [rule.pair] : [])),
    forbidden: rules.flatMap((rule) => (rule.kind === 'forbidden' ? [rule.pair] : [])),
    quotas: rules.flatMap((rule) => (rule.kind === 'quota' ? [rule.quota] : [])),
    objective: ['matched'],
  };
  const singles = new Map<Stand, Set<string>>();
  let under = base;
  for (const rule of rules) {
    if (rule.kind !== 'has-pair') continue;
    const { id, stand } = rule;
    const places = findPerson(problem, id, stand)?.capacity ?? 1;
    if (stand !== 'pool' && places <= 1) {
      singles.set(stand, (singles.get(stand) ?? new Set()).add(id));
    } else under = withPairLimit(under, ({ a, b }) => isOf(stand, a, b, new Set([id])), { min: 1 });
  }
  for (const [stand, ids] of singles) {
    under = withPairLimit(under, ({ a, b }) => isOf(stand, a, b, ids), { min: ids.size });
  }
  return under;
}

function isOf(stand: Stand, a: string, b: string, ids: ReadonlySet<string>): boolean {
  return (stand !== 'right' && ids.has(a)) || (stand !== 'left' && ids.has(b));
}

/**
 * For rules without quotas on two sides: a problem for each side whose rosters can hold `pairs`
 * pairs if and only if everybody of that side who must have a pair can have one. Where each side can
 * be served alone, both can be together (Mendelsohn and Dulmage 1958). Null for other rules.
 */
export function sidesUnder(
  problem: PairingProblem,
  rules: readonly Rule[],
): readonly { readonly problem: PairingProblem; readonly pairs: number }[] | null {
  if (problem.method !== 'mentoring' || rules.some(({ kind }) => kind === 'quota')) return null;
  const whole = problemUnder(
    problem,
    rules.filter(({ kind }) => kind !== 'has-pair'),
  );
  const sides = (['left', 'right'] as const).filter((side) =>
    rules.some((rule) => rule.kind === 'has-pair' && rule.stand === side),
  );
  if (sides.length === 0) return [{ problem: whole, pairs: 0 }];
  return sides.map((side) => {
    const asked = new Set(
      rules.flatMap((rule) => (rule.kind === 'has-pair' && rule.stand === side ? [rule.id] : [])),
    );
    const people = whole.people.map((own) => {
      if (own.side !== side) return own;
      const locks = locksOf(whole, own.id, side);
      const least = asked.has(own.id) ? Math.max(1, locks) : locks;
      return { ...own, capacity: Math.min(own.capacity ?? 1, least) };
    });
    const served = people.filter((own) => own.side === side);
    const pairs = served.reduce((sum, { capacity }) => sum + (capacity ?? 1), 0);
    return { problem: { ...whole, people }, pairs };
  });
}

/** A lock that is written twice is one lock. */
function locksOf({ locked = [] }: PairingProblem, id: string, side: 'left' | 'right'): number {
  const partners = locked.flatMap(([a, b]) => {
    const [own, partner] = side === 'left' ? [a, b] : [b, a];
    return own === id ? [partner] : [];
  });
  return new Set(partners).size;
}
