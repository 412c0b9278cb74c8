import type { Participant } from './cohorts.ts';
import type { Task } from './organisation.ts';
import { membersOf, type Together } from './pairs.ts';
import type { PersonReference } from './people.ts';

/** From this level on somebody does a task alone. */
export const leadsFrom = 3;
/** From this level on somebody can stand in for a task, with help. */
export const standsInFrom = 2;

/** Somebody of a pair, and how well they master a task: 0 to 4. */
export interface Skilled {
  readonly person: PersonReference;
  readonly level: number;
  readonly wantsToLearn: boolean;
}

/** A task that those of a work pair answer for together. */
export interface PairTask {
  readonly task: Task;
  /** The most able of those who do it alone; null where none does, and they do it together. */
  readonly lead: Skilled | null;
  /** The others who can do it with help or wish to learn it, the most able first. */
  readonly standIns: readonly Skilled[];
}

/**
 * The tasks that two, or three, answer for together, in the order of the catalogue. Of two who are
 * equal the first of the pair comes first. A task that only one of them can do, with nobody else who
 * would learn it, is not theirs together. Cost: a look at each skill for each task.
 */
export function tasksOfPair(
  pair: Together<PersonReference>,
  people: readonly Participant[],
  catalogue: readonly Task[],
): readonly PairTask[] {
  const members = membersOf(pair).map((person) => ({
    person,
    skills: people.find((participant) => participant.person.id === person.id)?.person.tasks ?? [],
  }));
  return catalogue.flatMap((task): readonly PairTask[] => {
    const able = members
      .flatMap(({ person, skills }): readonly Skilled[] => {
        const skill = skills.find((known) => known.task === task.code);
        if (skill === undefined) return [];
        const { level, wantsToLearn } = skill;
        return level >= standsInFrom || wantsToLearn ? [{ person, level, wantsToLearn }] : [];
      })
      .toSorted((one, other) => other.level - one.level);
    const [first, second] = able;
    if (first === undefined || second === undefined || first.level < standsInFrom) return [];
    if (first.level >= leadsFrom) return [{ task, lead: first, standIns: able.slice(1) }];
    return second.level >= standsInFrom ? [{ task, lead: null, standIns: able }] : [];
  });
}
