import type { Profile } from './profile.ts';
import { holds } from './skills.ts';

/** The critical tasks that just one of these people does alone, in the order given. */
export function tasksOfOneHolder(
  people: readonly Pick<Profile, 'tasks'>[],
  criticalTasks: readonly string[],
): readonly string[] {
  return criticalTasks.filter((task) => {
    const isHolder = ({ tasks }: Pick<Profile, 'tasks'>): boolean =>
      tasks.some((skill) => skill.task === task && holds(skill));
    return people.filter(isHolder).length === 1;
  });
}
