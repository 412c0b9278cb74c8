import type { RuleCode } from '../rules/rule-code.ts';
import type { IdPair, ProblemIssue, Stage } from './problem.ts';

/**
 * A chosen pair: `a` is the left person (mentor, host), `b` the right one (mentee, visitor). In a
 * pool `a` is the smaller id.
 */
export interface ChosenPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** The slot of a visit; absent where the problem has none. */
  readonly slot?: string;
}

/** A pair of a pool that the one too many joins. */
export interface Trio {
  readonly pair: IdPair;
  readonly third: string;
  /** The mean of the third person's scores with the two, rounded down. */
  readonly score: number;
}

/**
 * The value of each stage that the problem asks for; `fairness` is null for an empty roster. Where
 * people visit each other, an exchange counts once, with the mean of its two scores rounded down. A
 * trio counts as the pair that it was.
 */
export interface StageValues {
  readonly matched: number;
  readonly fairness: number | null;
  readonly total: number;
}

export type Proof = 'dual certificate' | 'linear bound' | 'exhausted columns';

export type SolveStatus = 'optimal' | 'feasible' | 'infeasible' | 'cancelled' | 'invalid';

/** Why a person is without a pair, worded elsewhere. */
export type UnmatchedReason =
  | { readonly code: 'no-capacity' }
  /** Nobody may be paired with this person; `removedBy` counts whom each hard rule ruled out. */
  | { readonly code: 'no-candidates'; readonly removedBy?: RemovedBy }
  /** Every candidate of this person is forbidden or locked to others by the coordinator. */
  | { readonly code: 'candidates-locked-away'; readonly candidates: number }
  /** The side opposite has fewer places than people: somebody had to wait. */
  | { readonly code: 'too-few-places'; readonly people: number; readonly places: number }
  /** All candidates are full; `by` names who hold the places, the nearest rivals first. */
  | { readonly code: 'outcompeted'; readonly by: readonly string[]; readonly candidates: number }
  /** Everybody else of the pool has a partner, and their number is odd. */
  | { readonly code: 'odd-person'; readonly people: number }
  /** Partners have places left, but none in a slot that suits; `by` names who is there instead. */
  | { readonly code: 'slots-taken'; readonly by: readonly string[]; readonly candidates: number }
  /** Nobody can be visited and visit in return, in two different slots. */
  | { readonly code: 'no-exchange'; readonly candidates: number }
  | { readonly code: 'held-by-quota'; readonly quota: string }
  /** A partner has a place, but a pair with them would score below the lowest score reached. */
  | { readonly code: 'held-by-fairness'; readonly fairness: number };

/** How many people each hard rule ruled out for one person. */
export type RemovedBy = Readonly<Partial<Record<RuleCode, number>>>;

export interface UnmatchedPerson {
  readonly id: string;
  readonly side: 'left' | 'right' | 'pool';
  readonly reasons: readonly UnmatchedReason[];
}

/** Whether a second, independent solver reached the same stage values. */
export type SecondOpinion =
  | { readonly status: 'agrees'; readonly engine: string }
  | { readonly status: 'disagrees'; readonly engine: string }
  | { readonly status: 'not-asked' }
  | { readonly status: 'no-answer'; readonly engine: string };

/** The answer to a pairing problem; equal problems give equal answers but for `timing`. */
export interface Answer {
  readonly status: SolveStatus;
  readonly pairs: readonly ChosenPair[];
  /** Only where the problem asks for trios and somebody joined one. */
  readonly trios?: readonly Trio[];
  readonly objective: StageValues | null;
  /**
   * Proved: no roster is better, stage by stage in the order of the objective. When time ran out,
   * what no roster exceeds: each value for itself, whatever the other stages cost.
   */
  readonly bound: StageValues | null;
  readonly proof: Proof | null;
  /**
   * Checked from the problem file alone, trusting no engine: the roster keeps every rule and has
   * these values, and a dual certificate proves the bound in integers. An answer whose proof is
   * 'exhausted columns' rests for its bound on the programme that exhausted them.
   */
  readonly verified: boolean;
  readonly unmatched: readonly UnmatchedPerson[];
  /** The smallest set of named rules that cannot all hold, if infeasible. */
  readonly conflict: readonly string[];
  readonly issues: readonly ProblemIssue[];
  readonly secondOpinion: SecondOpinion;
  readonly timing: { readonly totalMs: number; readonly engine: string };
}

/** What a long solve tells while it works. */
export interface SolveProgress {
  readonly stage: Stage | 'check' | 'verify' | 'explain';
  /** 0..1 over the whole solve. */
  readonly fraction: number;
}
