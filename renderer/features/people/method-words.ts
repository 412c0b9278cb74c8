import {
  isUnanswered,
  type ProfileField,
  type ProfileFields,
  sayWeeks,
  type Words,
} from '../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../i18n/index.ts';

/** The answers that job shadowing and work pairs ask. */
export const methodFields = {
  shadowing: [
    'shadowingRole',
    'weeksPossible',
    'weeksImpossible',
    'shadowingDays',
    'slotCapacity',
    'isReciprocal',
    'handlesConfidential',
  ],
  workpair: ['tasks', 'peakMonths', 'absences', 'workload'],
} as const satisfies Record<string, readonly ProfileField[]>;
export type MethodField = (typeof methodFields)[keyof typeof methodFields][number];

const all: readonly ProfileField[] = [...methodFields.shadowing, ...methodFields.workpair];

/** Whether a field is asked by job shadowing or work pairs. */
export function isMethodField(field: ProfileField): field is MethodField {
  return all.includes(field);
}

/** Whether somebody has answered any of these fields. */
export function hasAnswered(
  profile: Partial<ProfileFields>,
  fields: readonly MethodField[],
): boolean {
  return fields.some((field) => !isUnanswered(profile[field] ?? null));
}

/** What was answered for job shadowing or work pairs, as a text; null when nothing was. */
export function methodTextOf(
  profile: Partial<ProfileFields>,
  field: MethodField,
  words: Words,
  nameOf: OrganisationNames['nameOf'],
): string | null {
  switch (field) {
    case 'shadowingRole':
      return profile.shadowingRole ? words.say(`common:${profile.shadowingRole}`) : null;
    case 'weeksPossible':
    case 'weeksImpossible':
      return sayWeeks(profile[field] ?? [], words) || null;
    case 'shadowingDays':
    case 'slotCapacity':
      return typeof profile[field] === 'number' ? words.number(profile[field]) : null;
    case 'isReciprocal':
    case 'handlesConfidential':
      return yesOrNo(profile[field], words);
    case 'tasks':
      return profile.tasks?.map((skill) => taskText(skill, words, nameOf)).join('; ') || null;
    case 'peakMonths':
      return profile.peakMonths?.map((month) => words.month(month)).join(', ') || null;
    case 'absences':
      return profile.absences?.map((absence) => absenceText(absence, words)).join('; ') || null;
    case 'workload':
      return profile.workload ? words.say(`people:workload-${profile.workload}`) : null;
  }
}

/** Yes or no in words; null where it was not answered. */
export function yesOrNo(answer: boolean | null | undefined, words: Words): string | null {
  return typeof answer === 'boolean' ? words.say(answer ? 'common:yes' : 'common:no') : null;
}

function taskText(
  { task, level, wantsToLearn }: ProfileFields['tasks'][number],
  words: Words,
  nameOf: OrganisationNames['nameOf'],
): string {
  const name = nameOf('task', task);
  return wantsToLearn
    ? words.say('people:task-with-wish', { task: name, level })
    : `${name} ${level}`;
}

function absenceText({ from, to }: ProfileFields['absences'][number], words: Words): string {
  return from === to ? words.day(from) : `${words.day(from)}–${words.day(to)}`;
}
