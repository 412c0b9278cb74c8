import type { Profile } from '../scoring/profile.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import type { TravelTable } from '../scoring/travel.ts';
import type { RuleBreach } from './rule-code.ts';

/** What hard rules look at besides the two people. */
export interface RuleContext extends MatchSettings {
  /** All people known, also those who take no part: the supervisor chain runs through them. */
  readonly people: ReadonlyMap<string, Profile>;
  readonly travel: TravelTable;
  /** Whose pair with whom was interrupted in the programme; nobody's where it is not said. */
  readonly interrupted?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What two people break of a rule, or null. */
export type Breach = (left: Profile, right: Profile, context: RuleContext) => RuleBreach | null;

/** A hard rule: for one pair with what the wording needs, and for millions of pairs alone. */
export interface Rule {
  readonly breach: Breach;
  /** Looks at everybody once, and marks the very pairs for which there is a breach. */
  readonly prepare: (crowd: Crowd, context: RuleContext) => BreachRow;
}

/** Sets the rule's bit for those columns of a row, from a column on, that break the rule. */
export type BreachRow = (row: number, from: number, broken: Uint16Array, bit: number) => void;
