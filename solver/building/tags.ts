import type { Profile } from '../scoring/profile.ts';
import { type KeyedValues, type KeyOf, valuesByKey } from '../scoring/rows/by-key.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import type { TravelTable } from '../scoring/travel.ts';

/** What quotas can be set on, in the order in which tags are written. */
export const TAGS = ['cross-agency', 'cross-sector', 'near'] as const;
export type Tag = (typeof TAGS)[number];

/** For each tag 1 where a pair bears it, else 0. */
export type TagValues = Readonly<Record<Tag, KeyedValues>>;

/**
 * Which pairs cross agencies or sectors, and which are within the travel limit. In a pool it is the
 * two that count: a third joins only once the pairs stand.
 */
export function tagValues(
  crowd: Crowd,
  { travelLimitMinutes }: MatchSettings,
  travel: TravelTable,
): TagValues {
  const where = (keyOf: KeyOf, holds: (left: Profile, right: Profile) => boolean): KeyedValues =>
    valuesByKey(crowd, keyOf, (left, right) => (holds(left, right) ? 1 : 0));
  return {
    'cross-agency': where(
      ({ agency }) => agency,
      (left, right) => differs(left.agency, right.agency),
    ),
    'cross-sector': where(
      ({ sector }) => sector,
      (left, right) => differs(left.sector, right.sector),
    ),
    near: where(
      ({ office }) => office,
      (left, right) => {
        const minutes = travel.minutes(left.office, right.office);
        return minutes !== null && minutes <= travelLimitMinutes;
      },
    ),
  };
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
