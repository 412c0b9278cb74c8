import type { ChosenPair } from '../problem/answer.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { type ClaimedExchangeBound, isProvedBestExchanges } from './exchanges-proof.ts';
import { type ClaimedBound, isProvedBest } from './optimality.ts';
import { type ClaimedPoolBound, isProvedBestPool } from './pool-proof.ts';
import { type ClaimedQuotaBound, isProvedBestUnderQuotas } from './quota-proof.ts';
import { type ClaimedVisitBound, isProvedBestVisits } from './visits-proof.ts';

/** The reasons that an engine gives for its roster being best; nothing in them is believed. */
export type ClaimedProof =
  | { readonly kind: 'prices'; readonly bounds: readonly ClaimedBound[] }
  | { readonly kind: 'odd-sets'; readonly bounds: readonly ClaimedPoolBound[] }
  | { readonly kind: 'quota-prices'; readonly bounds: readonly ClaimedQuotaBound[] }
  | { readonly kind: 'visits'; readonly bounds: readonly ClaimedVisitBound[] }
  | { readonly kind: 'exchanges'; readonly bounds: readonly ClaimedExchangeBound[] }
  | { readonly kind: 'none' };

/**
 * Whether the claimed prices prove that no roster is better, in whole numbers and from the problem
 * file alone. Prices of one kind prove nothing for a problem of another. The roster must have passed
 * `checkRoster`. Cost: a few passes over the candidates.
 */
export function isProof(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  claimed: ClaimedProof,
): boolean {
  const hasQuotas = (problem.quotas ?? []).length > 0;
  const exchanged = problem.reciprocal === true;
  if (claimed.kind === 'quota-prices') {
    return (
      problem.method !== 'shadowing' && isProvedBestUnderQuotas(problem, pairs, claimed.bounds)
    );
  }
  if (claimed.kind === 'none' || hasQuotas) return false;
  if (claimed.kind === 'prices') {
    return problem.method === 'mentoring' && isProvedBest(problem, pairs, claimed.bounds);
  }
  if (claimed.kind === 'odd-sets') {
    return problem.method === 'workpair' && isProvedBestPool(problem, pairs, claimed.bounds);
  }
  if (problem.method !== 'shadowing' || exchanged !== (claimed.kind === 'exchanges')) return false;
  const listed = asCandidates(problem);
  if (claimed.kind === 'exchanges') return isProvedBestExchanges(listed, pairs, claimed.bounds);
  const scores = pairs.map(({ score }) => score);
  return isProvedBestVisits(listed, scores, claimed.bounds);
}
