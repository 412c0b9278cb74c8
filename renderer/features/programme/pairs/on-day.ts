import type { RosterPair } from '../../../../electron/contract/index.ts';

/** The pairs that there were on a day: begun by then and not yet ended; a pair ends on its last day. */
export function pairsOn(pairs: readonly RosterPair[], day: string): readonly RosterPair[] {
  return pairs.filter(
    ({ startedOn, ended }) => startedOn <= day && (ended === null || day < ended.on),
  );
}
