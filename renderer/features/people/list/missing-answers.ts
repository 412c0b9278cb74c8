import type { Person, ProfileField } from '../../../../electron/contract/index.ts';

const ofEverybody: readonly ProfileField[] = ['agency', 'sector', 'office', 'languages'];

/**
 * The answers that pairing needs of a person and does not have, by the methods that the person has
 * answered for; of somebody who has answered for none, those of mentoring.
 */
export function missingAnswers(person: Person): readonly ProfileField[] {
  const isInShadowing = person.shadowingRole !== null;
  const isInWorkPairs = person.tasks.length > 0;
  const isInMentoring = person.role !== null || !(isInShadowing || isInWorkPairs);
  const asked = new Set<ProfileField>([
    ...ofEverybody,
    ...(isInMentoring ? askedInMentoring(person) : []),
    ...(isInShadowing ? askedInShadowing(person) : []),
    ...(isInWorkPairs ? (['peakMonths', 'workload'] as const) : []),
  ]);
  return [...asked].filter((field) => isMissing(person[field]));
}

/** What one can share is asked of mentors, what one seeks of mentees. */
function askedInMentoring({ role }: Person): readonly ProfileField[] {
  return [
    'role',
    'meetingMode',
    'experienceYears',
    'goals',
    ...(role === 'mentee' ? [] : (['offers'] as const)),
    ...(role === 'mentor' ? [] : (['seeks'] as const)),
  ];
}

/** What one can show is asked of hosts, what one wishes to see of visitors; weeks either way. */
function askedInShadowing({ shadowingRole, weeksImpossible }: Person): readonly ProfileField[] {
  return [
    'shadowingDays',
    ...(weeksImpossible.length > 0 ? [] : (['weeksPossible'] as const)),
    ...(shadowingRole === 'visitor' ? [] : (['offers'] as const)),
    ...(shadowingRole === 'host' ? [] : (['seeks'] as const)),
  ];
}

function isMissing(answer: Person[ProfileField]): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}
