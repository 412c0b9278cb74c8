import type { Organisation, Person, TaskSkill } from '../../../../../electron/contract/index.ts';

/** What the two know of one task; null where one of them has said nothing of it. */
export interface TaskOfTwo {
  readonly task: string;
  readonly isCritical: boolean;
  readonly a: TaskSkill | null;
  readonly b: TaskSkill | null;
  /** Both know it, so that one can stand in for the other. */
  readonly isShared: boolean;
}

/** Whoever is on this level can stand in with help. */
const CAN_STAND_IN = 2;

/**
 * The tasks that one of the two knows or wants to learn: critical ones first, in the order of the
 * catalogue.
 */
export function tasksOfTwo(
  a: Pick<Person, 'tasks'>,
  b: Pick<Person, 'tasks'>,
  catalogue: Organisation['tasks'],
): readonly TaskOfTwo[] {
  const told = catalogue.flatMap(({ code, isCritical }): readonly TaskOfTwo[] => {
    const [ofA, ofB] = [skillIn(a, code), skillIn(b, code)];
    const isTold = [ofA, ofB].some((skill) => skill !== null && matters(skill));
    const isShared = (ofA?.level ?? 0) >= CAN_STAND_IN && (ofB?.level ?? 0) >= CAN_STAND_IN;
    return isTold ? [{ task: code, isCritical, a: ofA, b: ofB, isShared }] : [];
  });
  return [
    ...told.filter(({ isCritical }) => isCritical),
    ...told.filter(({ isCritical }) => !isCritical),
  ];
}

function skillIn({ tasks }: Pick<Person, 'tasks'>, code: string): TaskSkill | null {
  return tasks.find(({ task }) => task === code) ?? null;
}

function matters({ level, wantsToLearn }: TaskSkill): boolean {
  return level > 0 || wantsToLearn;
}
