import type { Method } from '../problem/problem.ts';
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
  | 'experienceYears'
  | 'weeksPossible'
  | 'tasks'
  | 'peakMonths'
  | 'workload';

interface AskedField {
  readonly field: BlankField;
  /** Of whom it is asked. */
  readonly of: (profile: Profile) => boolean;
}

const everybody = (): boolean => true;

/** What every method looks at: where people work, what they speak and how they meet. */
const ALWAYS: readonly AskedField[] = [
  { field: 'sector', of: everybody },
  { field: 'agency', of: everybody },
  { field: 'office', of: everybody },
  { field: 'meetingMode', of: everybody },
  { field: 'languages', of: everybody },
];

/** What two sides look at: goals, and what the one offers and the other seeks. */
const TWO_SIDES: readonly AskedField[] = [
  { field: 'goals', of: everybody },
  { field: 'offers', of: ({ role }) => role !== 'mentee' && role !== 'visitor' },
  { field: 'seeks', of: ({ role }) => role !== 'mentor' && role !== 'host' },
];

const FIELDS: Readonly<Record<Method, readonly AskedField[]>> = {
  mentoring: [...TWO_SIDES, ...ALWAYS, { field: 'experienceYears', of: everybody }],
  shadowing: [...TWO_SIDES, ...ALWAYS, { field: 'weeksPossible', of: everybody }],
  workpair: [
    { field: 'tasks', of: everybody },
    { field: 'peakMonths', of: everybody },
    { field: 'workload', of: everybody },
    ...ALWAYS,
  ],
};

/** Who left which field blank, of how many it is asked; only fields that somebody left blank. */
export function blankFields(
  profiles: readonly Profile[],
  method: Method,
): readonly { readonly field: BlankField; readonly ids: readonly string[]; readonly of: number }[] {
  return FIELDS[method].flatMap(({ field, of }) => {
    const asked = profiles.filter(of);
    const ids = asked.filter((profile) => isBlank(profile[field])).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ field, ids, of: asked.length }];
  });
}

function isBlank(value: Profile[BlankField]): boolean {
  return value === null || (typeof value === 'object' && value.length === 0);
}
