import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { keyIn, keysIn } from './changed-problem.ts';
import { type Partner, type Stand, standsOf } from './people.ts';

/** A person with everybody whom the person may be paired with, the best first, then by id. */
export interface Choice {
  readonly id: string;
  readonly stand: Stand;
  readonly places: number;
  readonly partners: readonly Partner[];
}

/** All people of a problem with their candidates, by stand and id. Cost: one pass and a sort. */
export function eachPersonsCandidates(problem: PairingProblem): readonly Choice[] {
  const stands = standsOf(problem);
  const forbidden = keysIn(
    problem,
    (problem.forbidden ?? []).map(([a, b]) => ({ a, b })),
  );
  const scores = {
    left: new Map<string, Map<string, number>>(),
    right: new Map<string, Map<string, number>>(),
    pool: new Map<string, Map<string, number>>(),
  };
  const add = (stand: Stand, id: string, partner: string, score: number): void => {
    const own = scores[stand].get(id) ?? new Map<string, number>();
    scores[stand].set(id, own);
    own.set(partner, Math.max(score, own.get(partner) ?? 0));
  };
  for (const candidate of asCandidates(problem).candidates) {
    const { a, b, score } = candidate;
    if (forbidden.has(keyIn(problem, candidate))) continue;
    add(stands.a, a, b, score);
    add(stands.b, b, a, score);
  }
  return problem.people
    .map(({ capacity, id, side }): Choice => {
      const stand = side ?? 'pool';
      const partners = Array.from(scores[stand].get(id) ?? [], ([partner, score]) => ({
        id: partner,
        score,
      })).sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
      return { id, stand, places: capacity ?? 1, partners };
    })
    .sort((one, other) => compare(one.stand, other.stand) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
