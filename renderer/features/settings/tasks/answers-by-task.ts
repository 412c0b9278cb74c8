import type { ProfileFields } from '../../../../electron/contract/index.ts';

/** How many people have answered each task. */
export function answersByTask(
  people: readonly Pick<ProfileFields, 'tasks'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tasks } of people) {
    for (const { task } of tasks) counts.set(task, (counts.get(task) ?? 0) + 1);
  }
  return counts;
}
