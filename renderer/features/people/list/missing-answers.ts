import type { Person, ProfileField } from '../../../../electron/contract/index.ts';

const matteringToAll: readonly ProfileField[] = [
  'role',
  'agency',
  'sector',
  'office',
  'languages',
  'meetingMode',
  'experienceYears',
  'goals',
];

/**
 * The answers that pairing needs of a person and does not have. What one can share is asked of
 * mentors, what one seeks of mentees.
 */
export function missingAnswers(person: Person): readonly ProfileField[] {
  const asked: readonly ProfileField[] = [
    ...matteringToAll,
    ...(person.role === 'mentee' ? [] : (['offers'] as const)),
    ...(person.role === 'mentor' ? [] : (['seeks'] as const)),
  ];
  return asked.filter((field) => isMissing(person[field]));
}

function isMissing(answer: Person[ProfileField]): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}
