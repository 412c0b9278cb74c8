import { useMemo } from 'react';
import type {
  NamedPerson,
  ProfileField,
  ProfileFields,
  Words,
} from '../../../electron/contract/index.ts';
import { type OrganisationNames, useOrganisation, useWords } from '../../i18n/index.ts';
import { isMethodField, methodTextOf, yesOrNo } from './method-words.ts';

/** Words the answers of a profile in the coordinator's language. */
export interface ProfileWords {
  labelOf(field: ProfileField): string;
  /** What was answered, as a text; null when nothing was. */
  textOf(profile: Partial<ProfileFields>, field: ProfileField): string | null;
}

/** The labels and the answers of profiles, in words. */
export function useProfileWords(): ProfileWords {
  const words = useWords();
  const organisation = useOrganisation();
  return useMemo(
    () => ({
      labelOf: (field) => words.say(`import:field-${field}`),
      textOf: (profile, field) => textOf(profile, field, words, organisation),
    }),
    [words, organisation],
  );
}

function textOf(
  profile: Partial<ProfileFields>,
  field: ProfileField,
  words: Words,
  { nameOf }: OrganisationNames,
): string | null {
  if (isMethodField(field)) return methodTextOf(profile, field, words, nameOf);
  switch (field) {
    case 'role':
      return profile.role ? words.say(`common:${profile.role}`) : null;
    case 'agency':
    case 'sector':
    case 'office':
      return profile[field] ? nameOf(field, profile[field]) : null;
    case 'supervisor':
      return profile.supervisor?.text ?? null;
    case 'languages':
      return (
        profile.languages?.map((language) => words.say(`common:${language}`)).join(', ') || null
      );
    case 'meetingMode':
      return profile.meetingMode ? meetingModeIn(profile.meetingMode, words) : null;
    case 'offers':
    case 'seeks':
      return listed(profile[field]?.map((code) => nameOf('competence', code)));
    case 'goals':
      return listed(profile.goals?.map((code) => nameOf('goal', code)));
    case 'wishes':
    case 'exclusions':
    case 'earlierPairs':
      return listed(profile[field]?.map((person: NamedPerson) => person.text));
    case 'experienceYears':
      return numbered(profile.experienceYears, words);
    case 'capacity':
      return numbered(profile.capacity, words);
    case 'supervisorSupports':
      return yesOrNo(profile.supervisorSupports, words);
    case 'supportedOn':
    case 'informedOn':
      return profile[field] ? words.day(profile[field]) : null;
    default:
      return profile[field] || null;
  }
}

/** How somebody wishes to meet, in words. */
export function meetingModeIn(
  mode: NonNullable<ProfileFields['meetingMode']>,
  words: Words,
): string {
  return words.say(mode === 'both' ? 'common:meeting-both' : `common:${mode}`);
}

function listed(items: readonly string[] | undefined): string | null {
  return items === undefined || items.length === 0 ? null : items.join('; ');
}

function numbered(value: number | null | undefined, words: Words): string | null {
  if (value === null || value === undefined) return null;
  return words.number(value, Number.isInteger(value) ? 0 : 1);
}
