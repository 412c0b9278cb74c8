import type { Profile, TaskSkill } from './profile.ts';

/** From this level on somebody does a task alone. */
const DOES_ALONE = 3;

/** From this level on somebody can stand in for another, with help at hand. */
const CAN_STAND_IN = 2;

/** Whether somebody does a task alone, and so holds it. */
export function holds({ level }: TaskSkill): boolean {
  return level >= DOES_ALONE;
}

/** Whether somebody can stand in for another in a task. */
export function canStandIn({ level }: TaskSkill): boolean {
  return level >= CAN_STAND_IN;
}

/** A person's tasks, each once; where one is given twice, the higher level holds. */
export function skillsOf({ tasks }: Profile): ReadonlyMap<string, TaskSkill> {
  const skills = new Map<string, TaskSkill>();
  for (const skill of tasks) {
    const known = skills.get(skill.task);
    skills.set(skill.task, known === undefined ? skill : joined(known, skill));
  }
  return skills;
}

function joined(one: TaskSkill, other: TaskSkill): TaskSkill {
  return {
    task: one.task,
    level: Math.max(one.level, other.level),
    wantsToLearn: one.wantsToLearn || other.wantsToLearn,
  };
}
