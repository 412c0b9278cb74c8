import type { MatchSettings } from './settings.ts';
import { canStandIn, holds } from './skills.ts';
import { measureOfTasks, namingTasks, type ReasonForMet } from './task-terms.ts';

/**
 * Which critical tasks the pair makes safe, of those that at least one of the two holds. A task is
 * held by who does it alone; two cover it when one holds it and the other can at least stand in. A
 * task that hung on one person of the pool counts whole; one that others of the pool hold as well
 * was safe before, and counts half. Two people who hold nothing critical cover nothing.
 */
export const coverage = measureOfTasks(
  {
    isCounted: (task, { criticalTasks }) => criticalTasks.includes(task),
    whole: (skill) => (holds(skill) ? 1 : 0),
    twice: (one, other) => (holds(one) && holds(other) ? 1 : 0),
    met: (one, other) =>
      (holds(one) && canStandIn(other)) || (holds(other) && canStandIn(one)) ? 1 : 0,
    worth: (task, settings) => (isNew(task, settings) ? 2 : 1),
    fullWorth: 2,
    shareOfNothing: 0,
  },
  reasonForCovered,
  'tasks-none-covered',
);

function isNew(task: string, { tasksOfOneHolder }: MatchSettings): boolean {
  return tasksOfOneHolder.includes(task);
}

function reasonForCovered(
  tasks: readonly string[],
  settings: MatchSettings,
): ReturnType<ReasonForMet> {
  const fresh = tasks.filter((task) => isNew(task, settings));
  const tasksBefore = tasks.filter((task) => !isNew(task, settings));
  if (fresh.length === 0) return namingTasks('tasks-covered-before')(tasks, settings);
  const newly = namingTasks('tasks-newly-covered')(fresh, settings);
  if (tasksBefore.length === 0) return newly;
  return { code: 'tasks-partly-new', params: { ...newly.params, tasksBefore } };
}
