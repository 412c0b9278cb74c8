import type { Candidate, ProblemWithCandidates } from '../../problem/problem.ts';

/** A problem of mentors m1, m2, ... and mentees a1, a2, ... with one place each. */
export function smallProblem(
  mentors: number,
  mentees: number,
  candidates: readonly Candidate[],
): ProblemWithCandidates {
  return {
    version: 1,
    method: 'mentoring',
    people: [
      ...Array.from({ length: mentors }, (_, k) => ({ id: `m${k + 1}`, side: 'left' as const })),
      ...Array.from({ length: mentees }, (_, k) => ({ id: `a${k + 1}`, side: 'right' as const })),
    ],
    candidates,
  };
}
