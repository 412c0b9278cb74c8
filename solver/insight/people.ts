import { candidatesOf } from '../explain/person-candidates.ts';
import type { Answer } from '../problem/answer.ts';
import type { PairingProblem, ProblemPerson } from '../problem/problem.ts';
import type { TwoIds } from './changed-problem.ts';

/** Where a person stands in a pair; everybody stands in the pool for work pairs. */
export type Stand = 'left' | 'right' | 'pool';

/** One possible partner of a person with the best score the two can have. */
export interface Partner {
  readonly id: string;
  readonly score: number;
}

/** Where the two people of a pair stand. */
export function standsOf(problem: PairingProblem): { readonly a: Stand; readonly b: Stand } {
  return problem.method === 'workpair' ? { a: 'pool', b: 'pool' } : { a: 'left', b: 'right' };
}

/** The person with this id who stands there. */
export function findPerson(
  problem: PairingProblem,
  id: string,
  stand: Stand,
): ProblemPerson | undefined {
  return problem.people.find(
    (person) => person.id === id && (stand === 'pool' || person.side === stand),
  );
}

/** Everybody who may be paired with a person, the best first, then by id. Cost: one pass. */
export function partnersOf(problem: PairingProblem, id: string, stand: Stand): readonly Partner[] {
  const sides = stand === 'pool' ? (['left', 'right'] as const) : [stand];
  const forbidden = new Set<string>();
  const scores = new Map<string, number>();
  for (const side of sides) {
    for (const own of candidatesOf(problem, side, new Set([id])).get(id) ?? []) {
      if (own.forbidden) forbidden.add(own.partner);
      scores.set(own.partner, Math.max(own.score, scores.get(own.partner) ?? 0));
    }
  }
  for (const [a, b] of stand === 'pool' ? (problem.forbidden ?? []) : []) {
    if (a === id) forbidden.add(b);
    if (b === id) forbidden.add(a);
  }
  return Array.from(scores, ([partner, score]) => ({ id: partner, score }))
    .filter((partner) => !forbidden.has(partner.id))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** The pairs of a roster, and in a pool with an odd person the trio that may take it in. */
export type Roster = Pick<Answer, 'pairs' | 'trios'>;

/** The roster of an answer, without the rest of it. */
export function rosterOf({ pairs, trios }: Roster): Roster {
  return trios === undefined ? { pairs } : { pairs, trios };
}

/** The pairs of a roster, and whoever joins a pair as the third with each of its two people. */
export function bondsOf({ pairs, trios = [] }: Roster): readonly TwoIds[] {
  return [
    ...pairs,
    ...trios.flatMap(({ pair, third }) => pair.map((member) => ({ a: third, b: member }))),
  ];
}

/** Whom a person is paired with in a roster, by id. */
export function heldBy(pairs: readonly TwoIds[], id: string, stand: Stand): readonly string[] {
  const asLeft = stand === 'right' ? [] : pairs.filter(({ a }) => a === id).map(({ b }) => b);
  const asRight = stand === 'left' ? [] : pairs.filter(({ b }) => b === id).map(({ a }) => a);
  return [...asLeft, ...asRight].sort();
}

/** The stand of a person's partners. */
export function opposite(stand: Stand): Stand {
  if (stand === 'pool') return 'pool';
  return stand === 'left' ? 'right' : 'left';
}

/** Somebody whose partners change from one roster to another. */
export interface Move {
  readonly id: string;
  readonly stand: Stand;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Everybody whose partners change, by stand and id. */
export function movesBetween(
  problem: PairingProblem,
  before: Roster,
  after: Roster,
): readonly Move[] {
  const { a, b } = standsOf(problem);
  return (a === b ? [a] : [a, b]).flatMap((stand) => {
    const old = partnersByPerson(bondsOf(before), stand);
    const young = partnersByPerson(bondsOf(after), stand);
    return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((id): readonly Move[] => {
      const from = [...(old.get(id) ?? [])].sort();
      const to = [...(young.get(id) ?? [])].sort();
      const same = from.length === to.length && from.every((partner, k) => partner === to[k]);
      return same ? [] : [{ id, stand, from, to }];
    });
  });
}

function partnersByPerson(
  pairs: readonly TwoIds[],
  stand: Stand,
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (id: string, partner: string): void => {
    const own = partners.get(id);
    if (own === undefined) partners.set(id, [partner]);
    else own.push(partner);
  };
  for (const { a, b } of pairs) {
    if (stand !== 'right') add(a, b);
    if (stand !== 'left') add(b, a);
  }
  return partners;
}
