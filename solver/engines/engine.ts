import type { Proof, SolveProgress, StageValues } from '../problem/answer.ts';
import type { PairingModel } from '../problem/model.ts';
import type { Stage } from '../problem/problem.ts';

/** What every engine is: it says which problems of its kind it can take, and solves them. */
export interface Engine<Model = PairingModel, Own = PriceCertificate> {
  readonly name: string;
  /** Whether the engine can take a problem of this shape and size. */
  claims(model: Model): boolean;
  /** With `canonical` false any best roster will do, for those who only compare its values. */
  solve(
    model: Model,
    control: Control,
    canonical: boolean,
  ): EngineOutcome<Own> | Promise<EngineOutcome<Own>>;
}

/** How a running engine hears of cancelling and time, and tells how far it is. */
export interface Control {
  /** Why to stop now, or null to go on. Cheap enough to ask a thousand times a second. */
  stop(): StopReason | null;
  report(stage: SolveProgress['stage'], fraction: number): void;
}

export type StopReason = 'cancelled' | 'time';

/** A chosen pair by row and column of the model; in a pool the row is the smaller number. */
export interface PairIndex {
  readonly row: number;
  readonly column: number;
}

/** A chosen visit by host, visitor and slot; the slot is -1 where there is none. */
export interface VisitIndex extends PairIndex {
  readonly slot: number;
}

export type EngineOutcome<Own = PriceCertificate> =
  | {
      readonly status: 'optimal';
      /** Locked pairs included, by row, then by column. */
      readonly pairs: readonly (PairIndex | VisitIndex)[];
      readonly proof: Proof;
      readonly certificate: Own;
    }
  | { readonly status: 'infeasible'; readonly conflict: readonly string[] }
  /** Stopped, with the best roster so far and a proved bound, as far as there are such. */
  | {
      readonly status: 'stopped';
      readonly reason: StopReason;
      readonly pairs: readonly (PairIndex | VisitIndex)[] | null;
      readonly bound?: StageValues | null;
    }
  /** The engine could not answer: too large, fractional, or not to be trusted. */
  | { readonly status: 'no-answer' };

/**
 * The reasons why no roster is better, each to be checked by verify/ in one pass over all
 * candidates without knowing how it was found.
 */
export interface PriceCertificate {
  readonly kind: 'prices';
  readonly bounds: readonly DualBound[];
}

/** The answer rests on a programme that tried everything. */
export interface NoCertificate {
  readonly kind: 'none';
}

/**
 * Prices of people that bound the worth of every roster from above. A pair is worth
 * `offset + factor * score`. With the price of each person times the places, plus what each pair
 * is worth above the prices of its two people, no roster can be worth more.
 */
export interface DualBound {
  /** What it proves: the stages before fairness, that no lowest score is higher, or all stages. */
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly stages: readonly Stage[];
  readonly offset: number;
  readonly factor: number;
  /** Only pairs of at least this score are looked at. */
  readonly atLeast: number;
  /** Prices of the left and right people in the order of their ids; non-negative integers. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}
