import type { RemovedCandidates } from '../building/removal-counts.ts';
import type { Answer, UnmatchedPerson } from '../problem/answer.ts';

/**
 * The people left out with all that is known of why: to those without candidates it adds which hard
 * rules ruled out how many, which the problem file no longer tells.
 */
export function explainUnmatched(
  answer: Answer,
  removed: readonly RemovedCandidates[],
): readonly UnmatchedPerson[] {
  return answer.unmatched.map((person) => {
    const own = removed.find(({ id, side }) => id === person.id && side === person.side);
    if (own === undefined) return person;
    const reasons = person.reasons.map((reason) =>
      reason.code === 'no-candidates' ? { ...reason, removedBy: own.removedBy } : reason,
    );
    return { ...person, reasons };
  });
}
