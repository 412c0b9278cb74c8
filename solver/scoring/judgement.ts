import type { Profile } from './profile.ts';
import type { Judgement, Reason, ReasonCode } from './reason.ts';
import { type KeyOf, valuesByKey } from './rows/by-key.ts';
import type { Crowd } from './rows/crowd.ts';
import type { MatchSettings } from './settings.ts';
import { STANDS } from './stand.ts';
import type { TravelTable } from './travel.ts';

/** A criterion: for one pair with its reason, and for millions of pairs by number alone. */
export interface Measure {
  readonly judge: Judge;
  /** Gives the very shares that `judge` gives. */
  readonly prepare: PrepareShares;
}

/** What a criterion says of two people under the coordinator's settings. */
export type Judge = (
  left: Profile,
  right: Profile,
  settings: MatchSettings,
  travel: TravelTable,
) => Judgement;

/** The number behind a judgement: a share from 0 to 1, or UNANSWERED. */
export type Share = (
  left: Profile,
  right: Profile,
  settings: MatchSettings,
  travel: TravelTable,
) => number;

/** What a share is when one of the two, or both, did not answer. */
export const UNANSWERED = -1;

/** Writes the shares of a row's pairs from a column on. It makes no objects for each pair. */
export type ShareRow = (row: number, from: number, shares: Float64Array) => void;

/** Looks at everybody once, so that rows are cheap. */
export type PrepareShares = (
  crowd: Crowd,
  settings: MatchSettings,
  travel: TravelTable,
) => ShareRow;

/** Shares that depend on one key of each person: worked out once for each two keys. */
export function sharesByKey(keyOf: KeyOf, share: Share): PrepareShares {
  return (crowd, settings, travel) => {
    const { keyOfColumn, ofRow } = valuesByKey(crowd, keyOf, (left, right) =>
      share(left, right, settings, travel),
    );
    return (row, from, shares) => {
      const values = ofRow(row);
      for (let column = from; column < shares.length; column += 1) {
        shares[column] = values[keyOfColumn[column] ?? 0] ?? UNANSWERED;
      }
    };
  };
}

/** A judgement with a share from 0 to 1. */
export function answered(
  share: number,
  code: ReasonCode,
  params: Reason['params'] = {},
): Judgement {
  return { status: 'answered', share, reason: { code, params } };
}

/** No judgement, because one of the two, or both, did not answer. At least one flag is true. */
export function notAnswered(
  byLeft: boolean,
  byRight: boolean,
  { method }: Pick<MatchSettings, 'method'>,
): Judgement {
  const { left, right } = STANDS[method];
  const who = byLeft && byRight ? 'both' : byLeft ? left : right;
  return { status: 'not-answered', reason: { code: `not-answered-by-${who}`, params: {} } };
}
