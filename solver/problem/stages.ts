import type { Stage } from './problem.ts';

/** The stages of a problem that names none. */
export const ALL_STAGES: readonly Stage[] = ['matched', 'fairness', 'total'];

/** The stages with the sums that are not asked for last, for engines that settle those too. */
export function completed(stages: readonly Stage[]): readonly Stage[] {
  const sums: readonly Stage[] = ['matched', 'total'];
  return [...stages, ...sums.filter((stage) => !stages.includes(stage))];
}
