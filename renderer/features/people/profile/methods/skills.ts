import type { TaskSkill } from '../../../../../electron/contract/index.ts';

/** The levels of mastering a task, from not at all to teaching it. */
export const levels = [0, 1, 2, 3, 4] as const;

/** The skills with another level for a task; null takes the answer about the task away. */
export function withLevel(
  skills: readonly TaskSkill[],
  task: string,
  level: number | null,
): readonly TaskSkill[] {
  if (level === null) return skills.filter((skill) => skill.task !== task);
  return changed(skills, task, (skill) => ({ ...skill, level }));
}

/**
 * The skills with the wish to learn a task turned over. Somebody who wishes to learn what nothing
 * was said of cannot do it yet.
 */
export function withWishTurned(skills: readonly TaskSkill[], task: string): readonly TaskSkill[] {
  return changed(skills, task, (skill) => ({ ...skill, wantsToLearn: !skill.wantsToLearn }));
}

function changed(
  skills: readonly TaskSkill[],
  task: string,
  change: (skill: TaskSkill) => TaskSkill,
): readonly TaskSkill[] {
  return skills.some((skill) => skill.task === task)
    ? skills.map((skill) => (skill.task === task ? change(skill) : skill))
    : [...skills, change({ task, level: 0, wantsToLearn: false })];
}
