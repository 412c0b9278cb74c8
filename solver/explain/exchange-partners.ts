import type { IdPair, PairingProblem } from '../problem/problem.ts';
import { candidatesOf } from './person-candidates.ts';

/**
 * Whether a visit of host `a` by visitor `b` in a slot has a visit in return, in another slot where
 * there are slots. Cost: one pass over the candidates.
 */
export function mayExchange(problem: PairingProblem, [a, b]: IdPair, slot: string | null): boolean {
  const back = candidatesOf(problem, 'left', new Set([b])).get(b) ?? [];
  return back.some(
    (visit) => visit.partner === a && !visit.forbidden && (slot === null || visit.slot !== slot),
  );
}
