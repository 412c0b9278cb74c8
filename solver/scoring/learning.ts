import { UNANSWERED } from './judgement.ts';
import type { TaskSkill } from './profile.ts';
import { holds } from './skills.ts';
import { measureOfTasks, namingTasks, worthAlike } from './task-terms.ts';

/**
 * How many of the two people's wishes to learn a task the other can meet, who does it alone. Two
 * people who wish to learn nothing have not answered.
 */
export const learning = measureOfTasks(
  {
    ...worthAlike,
    isCounted: () => true,
    whole: ({ wantsToLearn }) => (wantsToLearn ? 1 : 0),
    twice: () => 0,
    met: (one, other) => (teaches(one, other) ? 1 : 0) + (teaches(other, one) ? 1 : 0),
    shareOfNothing: UNANSWERED,
  },
  namingTasks('learning-met'),
  'learning-none',
);

function teaches(teacher: TaskSkill, learner: TaskSkill): boolean {
  return learner.wantsToLearn && holds(teacher);
}
