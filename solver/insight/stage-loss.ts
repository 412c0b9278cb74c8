import type { StageValues } from '../problem/answer.ts';
import type { PairingProblem, Stage } from '../problem/problem.ts';
import { ALL_STAGES } from '../problem/stages.ts';

/**
 * What each stage loses against the best roster, null for a stage that the problem does not ask
 * for. A later stage may gain, which is a negative loss, where an earlier one loses.
 */
export type StageLoss = Readonly<Record<Stage, number | null>>;

/** What the stages lose from one roster to another. The lowest score of no pairs counts as 0. */
export function stageLoss(
  problem: PairingProblem,
  before: StageValues,
  after: StageValues,
): StageLoss {
  const stages = stagesOf(problem);
  const lossOf = (stage: Stage): number | null =>
    stages.includes(stage) ? (before[stage] ?? 0) - (after[stage] ?? 0) : null;
  return { matched: lossOf('matched'), fairness: lossOf('fairness'), total: lossOf('total') };
}

/** The stages that the problem asks for, in their order. */
export function stagesOf(problem: PairingProblem): readonly Stage[] {
  return problem.objective ?? ALL_STAGES;
}

/** Positive if the first is better in the first stage in which they differ, 0 if they are equal. */
export function compareValues(
  problem: PairingProblem,
  one: StageValues,
  other: StageValues,
): number {
  for (const stage of stagesOf(problem)) {
    const difference = (one[stage] ?? -1) - (other[stage] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
