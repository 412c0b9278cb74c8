import type { Profile } from '../scoring/profile.ts';

/** A field that a score or a rule looks at, and that may be left blank. */
export type BlankField =
  | 'goals'
  | 'offers'
  | 'seeks'
  | 'sector'
  | 'agency'
  | 'office'
  | 'meetingMode'
  | 'languages'
  | 'experienceYears';

/** Each field with the people whom it is asked of. */
const FIELDS: readonly {
  readonly field: BlankField;
  readonly of: (profile: Profile) => boolean;
}[] = [
  { field: 'goals', of: () => true },
  { field: 'offers', of: ({ role }) => role !== 'mentee' },
  { field: 'seeks', of: ({ role }) => role !== 'mentor' },
  { field: 'sector', of: () => true },
  { field: 'agency', of: () => true },
  { field: 'office', of: () => true },
  { field: 'meetingMode', of: () => true },
  { field: 'languages', of: () => true },
  { field: 'experienceYears', of: () => true },
];

/** Who left which field blank, of how many it is asked; only fields that somebody left blank. */
export function blankFields(
  profiles: readonly Profile[],
): readonly { readonly field: BlankField; readonly ids: readonly string[]; readonly of: number }[] {
  return FIELDS.flatMap(({ field, of }) => {
    const asked = profiles.filter(of);
    const ids = asked.filter((profile) => isBlank(profile[field])).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ field, ids, of: asked.length }];
  });
}

function isBlank(value: Profile[BlankField]): boolean {
  return value === null || (typeof value === 'object' && value.length === 0);
}
