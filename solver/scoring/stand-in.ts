import { canStandIn } from './skills.ts';
import { measureOfTasks, namingTasks, worthAlike } from './task-terms.ts';

/** How many of the tasks that either of the two can stand in for both can. */
export const standIn = measureOfTasks(
  {
    ...worthAlike,
    isCounted: () => true,
    whole: (skill) => (canStandIn(skill) ? 1 : 0),
    twice: (one, other) => (canStandIn(one) && canStandIn(other) ? 1 : 0),
    met: (one, other) => (canStandIn(one) && canStandIn(other) ? 1 : 0),
    shareOfNothing: 0,
  },
  namingTasks('stand-in-tasks'),
  'stand-in-none',
);
