import type { Profile } from '../scoring/profile.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import type { TravelTable } from '../scoring/travel.ts';
import type { RuleBreach } from './rule-code.ts';

/** What hard rules look at besides the two people. */
export interface RuleContext
  extends Pick<MatchSettings, 'method' | 'weeks' | 'isReciprocal' | 'travelLimitMinutes'> {
  /** All people known, also those who take no part: the supervisor chain runs through them. */
  readonly people: ReadonlyMap<string, Profile>;
  readonly travel: TravelTable;
}

/** A hard rule: what these two break of it, or null. */
export type Rule = (mentor: Profile, mentee: Profile, context: RuleContext) => RuleBreach | null;
