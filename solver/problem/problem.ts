/**
 * The pairing problem in its public file form (version 1), as the command line reads it and as a
 * run's record keeps it. `readProblem` turns an unknown value into one of these or into issues.
 *
 * `mentoring`: two sides. `left` are mentors and `right` mentees; a candidate is a left `a` with a
 * right `b`.
 *
 * `workpair`: one pool. Nobody has a side, everybody has one place or none, and `a` and `b` of a
 * candidate, lock or forbidden pair may come in either order. In the matrix form `left` and `right`
 * are the same list of ids and scores and tags are symmetric. `oddPerson` says what becomes of the
 * one too many in a pool of an odd number of people.
 *
 * `shadowing`: two sides, `left` are hosts and `right` visitors; the same id may stand on both. A
 * candidate names the slot of the visit by one tag, such as `slot:2026-W10`; if one candidate does,
 * all do. Two people may stand as several candidates with different slots and are chosen at most
 * once. `capacity` counts visits in all, `slotCapacity` those that a host receives in one slot, and
 * nobody is in two places in one slot. A lock may name the slot as its third part, `2026-W10`, and
 * then holds in that one alone. With `reciprocal` people visit each other in exchange: both
 * directions, or neither.
 */
export type Method = 'mentoring' | 'shadowing' | 'workpair';

export type Side = 'left' | 'right';

/** One stage of the lexicographic objective, in the order in which the stages are applied. */
export type Stage = 'matched' | 'fairness' | 'total';

/** Whether the one too many in a pool of work pairs waits or becomes the third of a pair. */
export type OddPerson = 'waits' | 'trio';

/** A person who can be paired. Left is mentor or host, right is mentee or visitor. */
export interface ProblemPerson {
  readonly id: string;
  /** Absent in the one pool of the work-pair method. The same id may stand once on each side. */
  readonly side?: Side;
  /** How many pairs the person may be in, on that side. 1 when absent. */
  readonly capacity?: number;
  /** Job shadowing: how many visitors a host receives in one slot. 1 when absent. */
  readonly slotCapacity?: number;
}

/** An allowed pair. `score` is an integer from 0 to 1000. */
export interface Candidate {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly tags?: readonly string[];
}

/** Bounds on the number, or on the share (0..1), of chosen pairs that bear a tag. */
export interface Quota {
  readonly name: string;
  readonly tag: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly minShare?: number | null;
  readonly maxShare?: number | null;
}

/** The scores of one row of a matrix. */
export type ScoreRow = readonly number[] | Int16Array;

/** The dense form of the candidates: one row per left id, -1 where the pair is not allowed. */
export interface CandidateMatrix {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Lists of numbers, or Int16Arrays, which take a quarter of the memory; see `asFile`. */
  readonly scores: readonly ScoreRow[];
  /** Per tag one string of '0' and '1' per row of `scores`. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
}

export type IdPair = readonly [string, string];

/** Two people who must be paired; in job shadowing in this slot, if one is named, else in any. */
export type PairLock = readonly [a: string, b: string, slot?: string];

interface ProblemFrame {
  readonly version: 1;
  readonly method: Method;
  readonly people: readonly ProblemPerson[];
  readonly locked?: readonly PairLock[];
  readonly forbidden?: readonly IdPair[];
  readonly quotas?: readonly Quota[];
  readonly objective?: readonly Stage[];
  /** Work pairs only; `waits` when absent. */
  readonly oddPerson?: OddPerson;
  /** Job shadowing only: visits are exchanges of two people. */
  readonly reciprocal?: boolean;
}

export interface ProblemWithCandidates extends ProblemFrame {
  readonly candidates: readonly Candidate[];
}

export interface ProblemWithMatrix extends ProblemFrame {
  readonly matrix: CandidateMatrix;
}

/** What job shadowing reads of a problem. */
export type VisitsProblem = Omit<ProblemWithCandidates, 'version' | 'method'>;

export type PairingProblem = ProblemWithCandidates | ProblemWithMatrix;

/** What is wrong with a problem file: a code, where it is, and the values that the wording needs. */
export interface ProblemIssue {
  readonly code: ProblemIssueCode;
  /** A path into the file, such as `candidates[3].score`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ProblemIssueCode =
  | 'not-an-object'
  | 'unknown-version'
  | 'unknown-method'
  | 'missing-field'
  | 'wrong-type'
  | 'duplicate-person'
  | 'missing-side'
  | 'negative-capacity'
  | 'unknown-id'
  | 'same-person'
  | 'same-side'
  /** `a` is a right person and `b` a left one: the pair is written the wrong way round. */
  | 'wrong-side'
  | 'duplicate-candidate'
  | 'score-out-of-range'
  | 'duplicate-quota'
  | 'quota-out-of-range'
  | 'unknown-stage'
  | 'duplicate-stage'
  | 'matrix-shape'
  | 'lock-is-forbidden'
  /** A person of a pool of work pairs with more than one place. */
  | 'pool-capacity'
  | 'unknown-odd-person'
  /** A candidate of job shadowing with more than one slot. */
  | 'several-slots'
  /** A candidate without a slot, although others have one. */
  | 'missing-slot'
  /** A person who would be in several exchanges; each is in one at most. */
  | 'exchange-capacity'
  | 'quotas-with-exchanges'
  /** No engine can prove an answer to a problem with quotas of this size. */
  | 'too-large-with-quotas';
