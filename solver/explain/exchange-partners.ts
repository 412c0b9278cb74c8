import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { slotOf } from '../problem/slots.ts';
import { pairKey } from '../verify/lookup.ts';

/** Whether a visit of host `a` by visitor `b` in a slot has a visit in return. */
export type HasReturn = (a: string, b: string, slot: string | null) => boolean;

/**
 * Looks for visits in return, in another slot where there are slots. Cost: one pass over the
 * candidates, once for all questions.
 */
export function returnsIn(problem: PairingProblem): HasReturn {
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => pairKey(a, b)));
  const slots = new Map<string, (string | null)[]>();
  for (const { a, b, tags } of asCandidates(problem).candidates) {
    const key = pairKey(a, b);
    if (forbidden.has(key)) continue;
    const own = slots.get(key);
    if (own === undefined) slots.set(key, [slotOf(tags)]);
    else own.push(slotOf(tags));
  }
  return (a, b, slot) =>
    (slots.get(pairKey(b, a)) ?? []).some((other) => slot === null || other !== slot);
}
