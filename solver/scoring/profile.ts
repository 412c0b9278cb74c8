/**
 * What the solver knows of a person: codes and ids only, never a name. Empty lists and nulls mean
 * 'not answered'.
 */
export interface Profile {
  readonly id: string;
  readonly role: 'mentor' | 'mentee' | 'both';
  /** How many pairs the person can take as a mentor. As a mentee it is always one. */
  readonly capacity: number;
  readonly agency: string | null;
  readonly sector: string | null;
  readonly office: string | null;
  /** The supervisor's id, if the supervisor is among the people known. */
  readonly supervisor: string | null;
  readonly languages: readonly string[];
  readonly meetingMode: MeetingMode | null;
  readonly experienceYears: number | null;
  /** Competence codes. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  /** Goal codes, the most important first. */
  readonly goals: readonly string[];
  /** Ids of people. */
  readonly wishes: readonly string[];
  readonly exclusions: readonly string[];
  readonly earlierPairs: readonly string[];
}

export type MeetingMode = 'in-person' | 'remote' | 'both';

/** One leg of the travel table; symmetric, minutes one way by road. */
export interface TravelLeg {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export type Criterion = 'goals' | 'competence' | 'sector' | 'geography' | 'agency' | 'experience';

export type Preference = 'different' | 'same' | 'ignored';

/** The coordinator's settings of a match: what counts, how much, and what must hold. */
export interface MatchSettings {
  /** Integer weights 0..100, relative to each other. 0 = the criterion does not count. */
  readonly weights: Readonly<Record<Criterion, number>>;
  /** Points added for a wish from one side, and again for a wish from the other. */
  readonly wishBonus: number;
  readonly sector: Preference;
  readonly agency: Preference;
  /** Two people who both want to meet only in person must be within this many minutes. */
  readonly travelLimitMinutes: number;
}

/** Why a criterion gave what it gave: a code and values that the wording needs. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export type ReasonCode =
  | 'goals-shared'
  | 'goals-none-shared'
  | 'competence-met'
  | 'competence-none-met'
  | 'sector-different'
  | 'sector-same'
  | 'agency-different'
  | 'agency-same'
  | 'geography-remote'
  | 'geography-same-office'
  | 'geography-near'
  | 'geography-far'
  | 'geography-modes-differ'
  | 'experience-gap'
  | 'experience-no-gap'
  | 'wish-mutual'
  | 'wish-from-mentor'
  | 'wish-from-mentee'
  | 'not-answered-by-mentor'
  | 'not-answered-by-mentee'
  | 'not-answered-by-both';

/** What one criterion says of two people, before weights: a share from 0 to 1, or no answer. */
export type Judgement =
  | { readonly status: 'answered'; readonly share: number; readonly reason: Reason }
  | { readonly status: 'not-answered'; readonly reason: Reason };

/** One part of a score as shown. The points of all parts add up to the score exactly. */
export interface ScorePart {
  readonly criterion: Criterion | 'wish';
  readonly status: 'answered' | 'not-answered';
  /** 0..1; null when not answered. */
  readonly share: number | null;
  readonly points: number;
  /** The most points this part could have given to this pair. */
  readonly most: number;
  readonly reason: Reason;
}

export interface PairScore {
  /** Integer 0..1000. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** A hard rule that a pair breaks, with what the wording needs. */
export interface RuleBreach {
  readonly rule: RuleCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type RuleCode =
  | 'oneself'
  | 'reporting-line'
  | 'common-language'
  | 'named-exclusion'
  | 'earlier-pair'
  | 'role'
  | 'capacity'
  | 'travel-limit';
