import type { Answer } from '../problem/answer.ts';
import type { PairingProblem, PairLock } from '../problem/problem.ts';
import { keyIn } from './changed-problem.ts';
import {
  bondsOf,
  findPerson,
  heldBy,
  opposite,
  type Partner,
  partnersOf,
  type Stand,
  standsOf,
} from './people.ts';

/** Where one person stands among the candidates of another: 1 is best, equal scores share it. */
export interface Rank {
  readonly rank: number;
  /** How many have exactly this rank; 1 when it is not shared. */
  readonly sharedBy: number;
  readonly of: number;
}

/** The best other partner of a person, and who holds that partner's places in the roster. */
export interface Instead {
  readonly partner: string;
  readonly score: number;
  readonly heldBy: readonly string[];
  readonly freePlaces: number;
}

/** A pair seen by one of its two people. */
export interface SeenBy {
  readonly id: string;
  readonly stand: Stand;
  /** The other person's rank among this person's candidates; null when forbidden. */
  readonly rank: Rank | null;
  /** Null when there is nobody else with a place whom the person does not already have. */
  readonly instead: Instead | null;
}

/** What speaks for a pair. */
export type WhyPair =
  | { readonly status: 'unknown-person'; readonly id: string }
  | { readonly status: 'not-a-candidate' }
  | {
      readonly status: 'explained';
      readonly chosen: boolean;
      readonly locked: boolean;
      readonly forbidden: boolean;
      readonly score: number;
      readonly a: SeenBy;
      readonly b: SeenBy;
    };

/**
 * Whether a pair is in the roster, how each of its people ranks for the other, and whom each could
 * have instead. Forbidden pairs take no rank. Cost: a few passes over the candidates.
 */
export function whyPair(problem: PairingProblem, answer: Answer, a: string, b: string): WhyPair {
  const stands = standsOf(problem);
  if (findPerson(problem, a, stands.a) === undefined) return { status: 'unknown-person', id: a };
  if (findPerson(problem, b, stands.b) === undefined) return { status: 'unknown-person', id: b };
  const pair = { a, b };
  const found = partnersOf({ ...problem, forbidden: [] }, a, stands.a).find(({ id }) => id === b);
  if (found === undefined) return { status: 'not-a-candidate' };
  const key = keyIn(problem, pair);
  const holds = ([one, other]: PairLock): boolean => keyIn(problem, { a: one, b: other }) === key;
  return {
    status: 'explained',
    chosen: bondsOf(answer).some((chosen) => keyIn(problem, chosen) === key),
    locked: (problem.locked ?? []).some(holds),
    forbidden: (problem.forbidden ?? []).some(holds),
    score: found.score,
    a: seenBy(problem, answer, a, b, stands.a),
    b: seenBy(problem, answer, b, a, stands.b),
  };
}

function seenBy(
  problem: PairingProblem,
  answer: Answer,
  id: string,
  partner: string,
  stand: Stand,
): SeenBy {
  const partners = partnersOf(problem, id, stand);
  return {
    id,
    stand,
    rank: rankOf(partners, partner),
    instead: insteadOf(problem, answer, id, partner, stand, partners),
  };
}

function rankOf(partners: readonly Partner[], id: string): Rank | null {
  const own = partners.find((partner) => partner.id === id);
  if (own === undefined) return null;
  return {
    rank: 1 + partners.filter(({ score }) => score > own.score).length,
    sharedBy: partners.filter(({ score }) => score === own.score).length,
    of: partners.length,
  };
}

function insteadOf(
  problem: PairingProblem,
  answer: Answer,
  id: string,
  partner: string,
  stand: Stand,
  partners: readonly Partner[],
): Instead | null {
  const had = new Set([partner, ...heldBy(bondsOf(answer), id, stand)]);
  for (const other of partners) {
    const places = findPerson(problem, other.id, opposite(stand))?.capacity ?? 1;
    if (had.has(other.id) || places === 0) continue;
    const holders = heldBy(bondsOf(answer), other.id, opposite(stand));
    return {
      partner: other.id,
      score: other.score,
      heldBy: holders,
      freePlaces: places - holders.length,
    };
  }
  return null;
}
