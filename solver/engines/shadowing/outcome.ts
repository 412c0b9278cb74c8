import type { Proof, StageValues } from '../../problem/answer.ts';
import type { PoolBound } from '../blossom/index.ts';
import type { StopReason } from '../engine.ts';
import type { VisitBound } from './certificate.ts';

/** A chosen visit by the numbers of host, visitor and slot; the slot is -1 where there is none. */
export interface ChosenVisit {
  readonly host: number;
  readonly visitor: number;
  readonly slot: number;
  readonly score: number;
}

/** Why no roster is better: prices of people and slots, or of the people of a pool of exchanges. */
export type ShadowingCertificate =
  | { readonly kind: 'visits'; readonly bounds: readonly VisitBound[] }
  | { readonly kind: 'exchanges'; readonly bounds: readonly PoolBound[] };

export type ShadowingOutcome =
  | {
      readonly status: 'optimal';
      /** Locked pairs included, by host, then by visitor. Of an exchange both visits. */
      readonly visits: readonly ChosenVisit[];
      readonly proof: Proof;
      /** With 'exhausted columns' the stages that prices alone do not prove are left out. */
      readonly certificate: ShadowingCertificate;
    }
  | { readonly status: 'infeasible'; readonly conflict: readonly string[] }
  /** Stopped, with the best roster so far and what no roster exceeds, stage by stage. */
  | {
      readonly status: 'stopped';
      readonly reason: StopReason;
      readonly visits: readonly ChosenVisit[] | null;
      readonly bound: StageValues | null;
    };
