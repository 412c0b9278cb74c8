import type { IdPair, PairingProblem, PairLock, Quota } from '../problem/problem.ts';
import { keyIn, withPairLimit, withScores } from './changed-problem.ts';
import { findPerson, type Stand } from './people.ts';

/** A rule that the coordinator can take back. */
export type Rule =
  | { readonly kind: 'lock'; readonly pair: PairLock }
  | { readonly kind: 'forbidden'; readonly pair: IdPair }
  | { readonly kind: 'quota'; readonly name: string; readonly quota: Quota }
  /** That every pair scores at least so much. */
  | { readonly kind: 'lowest-score'; readonly score: number }
  /** That nobody on the left has more pairs than this, whatever their places. */
  | { readonly kind: 'group-limit'; readonly most: number }
  /** That this person has a pair. */
  | { readonly kind: 'has-pair'; readonly id: string; readonly stand: Stand };

/** Rules that are not written in a problem and can be asked of it. */
export interface AddedRules {
  /** Whose everybody with a place must have a pair; absent: nobody must. */
  readonly everyone?: 'left' | 'right' | 'both';
  /** What every pair must score at least. */
  readonly lowestScore?: number;
  /** The most pairs that anybody on the left may have; says nothing of a pool. */
  readonly groupLimit?: number;
}

/** All rules of a problem and those added to it: by kind, then by name, whatever the file's order. */
export function rulesOf(problem: PairingProblem, added: AddedRules): readonly Rule[] {
  const { everyone = null, groupLimit, lowestScore } = added;
  const asked = problem.people.filter(
    ({ capacity, side }) =>
      everyone !== null &&
      (capacity ?? 1) > 0 &&
      (everyone === 'both' || side === undefined || side === everyone),
  );
  const rules: readonly Rule[] = [
    ...eachOnce(problem, problem.locked).map((pair) => ({ kind: 'lock' as const, pair })),
    ...(problem.quotas ?? []).map((quota) => ({ kind: 'quota' as const, name: quota.name, quota })),
    ...(lowestScore === undefined ? [] : [{ kind: 'lowest-score' as const, score: lowestScore }]),
    ...(groupLimit === undefined ? [] : [{ kind: 'group-limit' as const, most: groupLimit }]),
    ...eachOnce(problem, problem.forbidden).map((pair) => ({ kind: 'forbidden' as const, pair })),
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

/**
 * A pair that is written twice is one rule, by the earlier way round in a pool, and as a lock by the
 * one that names a slot.
 */
function eachOnce<Pair extends PairLock>(
  problem: PairingProblem,
  pairs: readonly Pair[] = [],
): readonly Pair[] {
  const latestFirst = pairs.toSorted((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? 1 : -1,
  );
  return [...new Map(latestFirst.map((pair) => [pairKeyOf(problem, pair), pair])).values()];
}

function pairKeyOf(problem: PairingProblem, [a, b]: PairLock): string {
  return keyIn(problem, { a, b });
}

const KINDS: readonly Rule['kind'][] = [
  'lock',
  'quota',
  'lowest-score',
  'group-limit',
  'forbidden',
  'has-pair',
];

/** What rules of one kind are put in order by. */
function nameOf(rule: Rule): string {
  if (rule.kind === 'quota') return rule.name;
  if (rule.kind === 'has-pair') return JSON.stringify([rule.stand, rule.id]);
  if (rule.kind === 'lowest-score' || rule.kind === 'group-limit') return rule.kind;
  return JSON.stringify(rule.pair);
}

/**
 * The problem under these rules alone, with the number of pairs as its only stage: whether it has a
 * roster is all that matters. People of one side who can have one pair at most all have one if so
 * many pairs are theirs, which takes one quota for all of them.
 */
export function problemUnder(problem: PairingProblem, rules: readonly Rule[]): PairingProblem {
  const base: PairingProblem = {
    ...narrowed(problem, rules),
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

/** The problem without what its lowest score and the limit of its groups leave no room for. */
function narrowed(problem: PairingProblem, rules: readonly Rule[]): PairingProblem {
  let narrow = problem;
  for (const rule of rules) {
    if (rule.kind === 'lowest-score') {
      narrow = withScores(narrow, ({ score }) => (score < rule.score ? -1 : score));
    } else if (rule.kind === 'group-limit') {
      const people = narrow.people.map((person) =>
        person.side === 'left'
          ? { ...person, capacity: Math.min(person.capacity ?? 1, rule.most) }
          : person,
      );
      narrow = { ...narrow, people };
    }
  }
  return narrow;
}

function isOf(stand: Stand, a: string, b: string, ids: ReadonlySet<string>): boolean {
  return (stand !== 'right' && ids.has(a)) || (stand !== 'left' && ids.has(b));
}
