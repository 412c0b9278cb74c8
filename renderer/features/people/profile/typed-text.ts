import { type ProfileFields, sayWeeks, type Words } from '../../../../electron/contract/index.ts';
import { writeDay } from '../../../ui/index.ts';
import { typedOfAbsences } from './methods/typed-absences.ts';
import type { TypedField } from './parse-answer.ts';

/** An answer as it is typed, which `parseAnswer` reads back; empty where nothing was answered. */
export function typedTextOf(
  profile: Partial<ProfileFields>,
  field: TypedField,
  words: Words,
): string {
  switch (field) {
    case 'supportedOn':
    case 'informedOn':
      return profile[field] ? writeDay(profile[field]) : '';
    case 'weeksPossible':
    case 'weeksImpossible':
      return sayWeeks(profile[field] ?? [], words);
    case 'absences':
      return typedOfAbsences(profile.absences ?? []);
    case 'experienceYears':
      return String(profile.experienceYears ?? '').replace('.', ',');
    default:
      return String(profile[field] ?? '');
  }
}
