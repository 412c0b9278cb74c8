import { blankProfile, type Person } from '../../../../../electron/contract/index.ts';
import type { SimpleField } from '../../profile/answer-field.tsx';
import type { ProfileChanges } from '../../profile/use-profile-edit.ts';

/** The answers that many people may have in common. */
export const bulkFields = [
  'agency',
  'sector',
  'unit',
  'office',
  'role',
  'capacity',
  'languages',
  'meetingMode',
  'supervisorSupports',
  'supportedOn',
  'informedOn',
  'shadowingRole',
  'weeksPossible',
  'weeksImpossible',
  'shadowingDays',
  'slotCapacity',
  'isReciprocal',
  'handlesConfidential',
  'peakMonths',
  'absences',
  'workload',
] as const satisfies readonly SimpleField[];
export type BulkField = (typeof bulkFields)[number];

/** The change that takes the answer to a field away. */
export function blankAnswer(field: BulkField): ProfileChanges {
  return { [field]: blankProfile[field] };
}

/** Whether a change takes the answer to a field away. */
export function isBlankAnswer(field: BulkField, changes: ProfileChanges): boolean {
  return JSON.stringify(changes[field]) === JSON.stringify(blankProfile[field]);
}

/** How many of these people a change would change. */
export function differing(
  people: readonly Person[],
  field: BulkField,
  changes: ProfileChanges,
): number {
  const wanted = JSON.stringify(changes[field]);
  return people.filter((person) => JSON.stringify(person[field]) !== wanted).length;
}
