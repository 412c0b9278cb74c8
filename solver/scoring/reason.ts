import type { Criterion } from './settings.ts';
import type { Stand } from './stand.ts';

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
  | 'tasks-newly-covered'
  | 'tasks-partly-new'
  | 'tasks-covered-before'
  | 'tasks-none-covered'
  | 'stand-in-tasks'
  | 'stand-in-none'
  | 'learning-met'
  | 'learning-none'
  | 'peaks-apart'
  | 'peaks-together'
  | 'workload-balanced'
  | 'workload-heavy'
  | 'wish-mutual'
  | `wish-from-${Stand}`
  | `not-answered-by-${Stand | 'both'}`;

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
