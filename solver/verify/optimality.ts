import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { ALL_STAGES } from '../problem/stages.ts';
import { type AllowedPairs, readAllowed } from './allowed.ts';
import { dualBound, type Prices } from './dual-bound.ts';
import { mostPairs, nextScore } from './limits.ts';
import { pairKeysOf } from './lookup.ts';
import { type ClaimedStages, type Evidence, provesStages } from './staged-proof.ts';
import { tally } from './tally.ts';

/** A bound as any engine claims it; nothing in it is believed. */
export type ClaimedBound = ClaimedStages & Prices;

/**
 * Whether prices of people prove that no roster of a problem with two sides and without quotas is
 * better than this one. The roster must have passed `checkRoster`. Cost: up to five passes over the
 * candidates.
 */
export function isProvedBest(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  bounds: readonly ClaimedBound[],
): boolean {
  const allowed: AllowedPairs = readAllowed(problem);
  const evidence: Evidence<ClaimedBound> = {
    ...rosterEvidence(problem, pairs),
    most: mostPairs(allowed),
    nextScore: (score) => nextScore(allowed, score),
    bound: (claimed) => dualBound(allowed, claimed),
  };
  return provesStages(evidence, bounds);
}

/** What the roster itself says, for problems in which every pair counts once. */
export function rosterEvidence(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): Pick<Evidence<ClaimedStages>, 'stages' | 'scores' | 'holdsLockOf' | 'worth'> {
  const { matched, total } = tally(pairs);
  const keyOf = pairKeysOf(problem);
  const locked = new Set((problem.locked ?? []).map(([a, b]) => keyOf(a, b)));
  return {
    stages: problem.objective ?? ALL_STAGES,
    scores: pairs.map(({ score }) => score),
    holdsLockOf: (score) =>
      pairs.some((pair) => pair.score === score && locked.has(keyOf(pair.a, pair.b))),
    worth: ({ offset, factor }) => offset * matched + factor * total,
  };
}
