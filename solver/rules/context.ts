import type { Profile, RuleBreach } from '../scoring/profile.ts';
import type { TravelTable } from '../scoring/travel.ts';

/** What hard rules look at besides the two people. */
export interface RuleContext {
  /** All people known, also those who take no part: the supervisor chain runs through them. */
  readonly people: ReadonlyMap<string, Profile>;
  readonly travel: TravelTable;
  readonly travelLimitMinutes: number;
}

/** A hard rule: what these two break of it, or null. */
export type Rule = (mentor: Profile, mentee: Profile, context: RuleContext) => RuleBreach | null;
