import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { ALL_STAGES, completed } from '../problem/stages.ts';
import { readAllowedPool } from './allowed-pool.ts';
import { rosterEvidence } from './optimality.ts';
import { type AllowedPool, type PoolPrices, poolBound } from './pool-bound.ts';
import { type ClaimedStages, provesStages } from './staged-proof.ts';

/** Prices of people and of odd sets of people as an engine claims them; nothing is believed. */
export type ClaimedPoolBound = ClaimedStages & PoolPrices;

/**
 * Whether prices of people and of odd sets prove that no roster of work pairs without quotas is
 * better than this one. The roster must have passed `checkRoster`. Cost: up to five passes over the
 * candidates.
 */
export function isProvedBestPool(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  bounds: readonly ClaimedPoolBound[],
): boolean {
  const allowed = readAllowedPool(problem);
  const evidence = {
    ...rosterEvidence(problem, pairs),
    stages: completed(problem.objective ?? ALL_STAGES),
    most: mostPairsOfPool(allowed),
    nextScore: (score: number) => nextScoreOfPool(allowed, score),
    bound: (claimed: ClaimedPoolBound) => poolBound(allowed, claimed),
  };
  return provesStages(evidence, bounds);
}

/** Half of those who have a place and somebody to share it with. */
export function mostPairsOfPool({ places, rows }: AllowedPool): number {
  const wanted = new Uint8Array(places.length);
  for (const { person, partners, scores } of rows) {
    for (let k = 0; k < partners.length; k++) {
      const partner = partners[k] ?? 0;
      if ((scores[k] ?? -1) < 0 || places[person] === 0 || places[partner] === 0) continue;
      wanted[person] = 1;
      wanted[partner] = 1;
    }
  }
  return Math.floor(wanted.reduce((sum, own) => sum + own, 0) / 2);
}

/** The lowest score above `score` of a pair of two people whom no lock holds. */
export function nextScoreOfPool({ locked, places, rows }: AllowedPool, score: number): number {
  const free = Array.from(places, (own) => own > 0);
  for (const { a, b } of locked) {
    free[a] = false;
    free[b] = false;
  }
  let next = Infinity;
  for (const { person, partners, scores } of rows) {
    if (free[person] !== true) continue;
    for (let k = 0; k < partners.length; k++) {
      const own = scores[k] ?? -1;
      if (own > score && own < next && free[partners[k] ?? -1] === true) next = own;
    }
  }
  return next;
}
