import { answered, type Measure, notAnswered, UNANSWERED } from './judgement.ts';
import type { Profile, TaskSkill } from './profile.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { sharesByTask } from './rows/by-task.ts';
import type { MatchSettings } from './settings.ts';
import { skillsOf } from './skills.ts';

/**
 * What two people's tasks come to: what is met over the whole. Both are sums over single tasks, in
 * whole numbers, and the same whichever of the two comes first.
 */
export interface TaskTerms {
  readonly isCounted: (task: string, settings: MatchSettings) => boolean;
  /** What a task of one person adds to the whole. */
  readonly whole: (skill: TaskSkill) => number;
  /** What the whole counts twice when both have the task. */
  readonly twice: (one: TaskSkill, other: TaskSkill) => number;
  readonly met: (one: TaskSkill, other: TaskSkill) => number;
  /** What meeting a task is worth, in whole numbers of which `fullWorth` is the highest. */
  readonly worth: (task: string, settings: MatchSettings) => number;
  readonly fullWorth: number;
  /** The share when the whole is nothing: 0 or UNANSWERED. */
  readonly shareOfNothing: number;
}

/** For criteria to which every task is worth the same. */
export const worthAlike = { worth: () => 1, fullWorth: 1 } as const;

/** The reason for tasks that are met, which are never none. */
export type ReasonForMet = (tasks: readonly string[], settings: MatchSettings) => Reason;

/** A reason that names the tasks met. */
export function namingTasks(code: ReasonCode): ReasonForMet {
  return (tasks) => ({ code, params: { count: tasks.length, tasks } });
}

/** A criterion of tasks, with the reasons for tasks that are met and for none. */
export function measureOfTasks(terms: TaskTerms, some: ReasonForMet, none: ReasonCode): Measure {
  return {
    judge: (left, right, settings) => {
      if (left.tasks.length === 0 || right.tasks.length === 0) {
        return notAnswered(left.tasks.length === 0, right.tasks.length === 0, settings);
      }
      const { met, whole, tasks } = addedUp(left, right, terms, settings);
      if (whole === 0 && terms.shareOfNothing === UNANSWERED) {
        return notAnswered(true, true, settings);
      }
      if (tasks.length === 0) return answered(0, none);
      const { code, params } = some(tasks, settings);
      return answered(met / whole, code, params);
    },
    prepare: sharesByTask(terms),
  };
}

function addedUp(left: Profile, right: Profile, terms: TaskTerms, settings: MatchSettings) {
  const counted = (person: Profile): readonly TaskSkill[] =>
    [...skillsOf(person).values()].filter(({ task }) => terms.isCounted(task, settings));
  const ofRight = new Map(counted(right).map((skill) => [skill.task, skill]));
  const shared = counted(left).flatMap((one) => {
    const other = ofRight.get(one.task);
    return other === undefined ? [] : [{ task: one.task, one, other }];
  });
  const met = shared.filter(({ one, other }) => terms.met(one, other) > 0);
  const alone = [...counted(left), ...ofRight.values()];
  return {
    met: sum(
      met.map(({ task, one, other }) => terms.met(one, other) * terms.worth(task, settings)),
    ),
    whole:
      terms.fullWorth *
      (sum(alone.map(terms.whole)) - sum(shared.map((own) => terms.twice(own.one, own.other)))),
    tasks: met.map(({ task }) => task).sort(),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
