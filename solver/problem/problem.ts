/**
 * The pairing problem in its public file form (version 1), as the command line reads it and as a
 * run's record keeps it. `readProblem` turns an unknown value into one of these or into issues.
 */
export type Method = 'mentoring' | 'shadowing' | 'workpair';

export type Side = 'left' | 'right';

/** One stage of the lexicographic objective, in the order in which the stages are applied. */
export type Stage = 'matched' | 'fairness' | 'total';

/** A person who can be paired. Left is mentor or host, right is mentee or visitor. */
export interface ProblemPerson {
  readonly id: string;
  /** Absent in the one pool of the work-pair method. The same id may stand once on each side. */
  readonly side?: Side;
  /** How many pairs the person may be in, on that side. 1 when absent. */
  readonly capacity?: number;
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

/** The dense form of the candidates: one row per left id, -1 where the pair is not allowed. */
export interface CandidateMatrix {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly scores: readonly (readonly number[])[];
  /** Per tag one string of '0' and '1' per row of `scores`. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
}

export type IdPair = readonly [string, string];

interface ProblemFrame {
  readonly version: 1;
  readonly method: Method;
  readonly people: readonly ProblemPerson[];
  readonly locked?: readonly IdPair[];
  readonly forbidden?: readonly IdPair[];
  readonly quotas?: readonly Quota[];
  readonly objective?: readonly Stage[];
}

export interface ProblemWithCandidates extends ProblemFrame {
  readonly candidates: readonly Candidate[];
}

export interface ProblemWithMatrix extends ProblemFrame {
  readonly matrix: CandidateMatrix;
}

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
  | 'method-not-available'
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
  /** No engine can prove an answer to a problem with quotas of this size. */
  | 'too-large-with-quotas';
