import { canStandIn, holds } from './skills.ts';
import { measureOfTasks } from './task-terms.ts';

/**
 * Which critical tasks the pair makes safe, of those that at least one of the two holds. A task is
 * held by who does it alone; two cover it when one holds it and the other can at least stand in.
 * Two people who hold nothing critical cover nothing.
 */
export const coverage = measureOfTasks(
  {
    isCounted: (task, { criticalTasks }) => criticalTasks.includes(task),
    whole: (skill) => (holds(skill) ? 1 : 0),
    twice: (one, other) => (holds(one) && holds(other) ? 1 : 0),
    met: (one, other) =>
      (holds(one) && canStandIn(other)) || (holds(other) && canStandIn(one)) ? 1 : 0,
    shareOfNothing: 0,
  },
  'tasks-covered',
  'tasks-none-covered',
);
