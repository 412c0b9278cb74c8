import type { Answer } from '../../solver/index.ts';
import { asKept, type Method } from '../contract/index.ts';
import type { NewRun } from '../database/index.ts';
import type { MatchInput } from './match-input.ts';
import { createPairScorer } from './pair-scorer.ts';

type StoredPairs = NewRun['pairs'];

/**
 * The chosen pairs with the parts of their scores, the best pair first. The third of a trio stands
 * with the pair it joins.
 */
export function storedPairs(input: MatchInput, answer: Answer): StoredPairs {
  const { method, constraints } = input.cohort;
  const scorer = createPairScorer(input);
  const isLocked = new Set(
    constraints
      .filter(({ kind }) => kind === 'locked')
      .map(({ a, b }) => twoOf(method, a.key, b.key)),
  );
  const thirds = new Map(
    (answer.trios ?? []).map(({ pair: [a, b], third, score }) => [
      twoOf(method, a, b),
      { id: scorer.idOf(third), score },
    ]),
  );
  return [...answer.pairs]
    .sort((one, other) => other.score - one.score)
    .map(({ a, b, score, slot }) => ({
      aId: scorer.idOf(a),
      bId: scorer.idOf(b),
      parts: scorer.parts(a, b),
      score,
      isLocked: isLocked.has(twoOf(method, a, b)),
      slot: slot?.replace('slot:', '') ?? null,
      third: thirds.get(twoOf(method, a, b)) ?? null,
    }));
}

/** A pair as one text; in a pool it is the same whichever of the two is named first. */
function twoOf(method: Method, a: string, b: string): string {
  return JSON.stringify(asKept(method, a, b));
}
