import { membersOf, type PairView } from '../../../../electron/contract/index.ts';
import { newPairs } from './changes.ts';
import { meanOf, ownScore, type ScoreOf } from './measures.ts';

/** The pairs that touch an agency in one roster. */
export interface AgencyShare {
  readonly pairs: number;
  /** Null without pairs of which a score is known. */
  readonly mean: number | null;
}

/** An agency in two rosters. A pair across agencies counts for each of them. */
export interface AgencyChange {
  readonly code: string;
  readonly before: AgencyShare;
  readonly after: AgencyShare;
  /** Pairs that the second roster alone has, and those that the first alone has. */
  readonly gained: number;
  readonly lost: number;
}

/** Two rosters by agency, in the order of the codes given; agencies without pairs are left out. */
export function compareAgencies(
  before: readonly PairView[],
  after: readonly PairView[],
  codes: readonly string[],
  scoreOf: ScoreOf = ownScore,
): readonly AgencyChange[] {
  const gained = newPairs(before, after);
  const lost = newPairs(after, before);
  return codes.flatMap((code) => {
    const own = {
      code,
      before: shareOf(touching(before, code), scoreOf),
      after: shareOf(touching(after, code), scoreOf),
      gained: touching(gained, code).length,
      lost: touching(lost, code).length,
    };
    return own.before.pairs + own.after.pairs === 0 ? [] : [own];
  });
}

function touching(pairs: readonly PairView[], code: string): readonly PairView[] {
  return pairs.filter((pair) => membersOf(pair).some(({ agency }) => agency === code));
}

function shareOf(pairs: readonly PairView[], scoreOf: ScoreOf): AgencyShare {
  return { pairs: pairs.length, mean: meanOf(pairs.flatMap((pair) => scoreOf(pair) ?? [])) };
}
