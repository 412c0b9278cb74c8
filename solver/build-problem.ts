import { asList } from './building/as-list.ts';
import { asMatrix } from './building/as-matrix.ts';
import { pairRows } from './building/pair-rows.ts';
import type { RemovedCandidates } from './building/removal-counts.ts';
import { problemPeople, sidesOf } from './building/sides.ts';
import { tagValues } from './building/tags.ts';
import type { IdPair, PairingProblem, PairLock, Quota, Stage } from './problem/problem.ts';
import { ALL_STAGES } from './problem/stages.ts';
import type { RuleContext } from './rules/context.ts';
import { pairsByFirst } from './rules/interrupted-pair.ts';
import type { Profile } from './scoring/profile.ts';
import type { MatchSettings } from './scoring/settings.ts';
import type { TravelTable } from './scoring/travel.ts';

/** From this many possible pairs on, the problem is written in its matrix form. */
const MOST_LISTED_PAIRS = 50_000;

/** What the coordinator adds to profiles and settings. */
export interface Wanted {
  /** In job shadowing with weeks a lock may name the week of the visit. */
  readonly locked?: readonly PairLock[];
  readonly forbidden?: readonly IdPair[];
  /** Pairs that were interrupted in the programme, and are not proposed again. */
  readonly interrupted?: readonly IdPair[];
  readonly quotas?: readonly Quota[];
  readonly objective?: readonly Stage[];
  /** People known who take no part: a line of supervisors may run through them. */
  readonly outsiders?: readonly Profile[];
  /** Hears how far the building is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

export interface BuiltProblem {
  readonly problem: PairingProblem;
  /** Only people for whom somebody was ruled out, by side and id. */
  readonly removed: readonly RemovedCandidates[];
}

/**
 * Turns profiles into a problem of the settings' method: everybody who may be paired with their
 * scores, tagged `cross-agency`, `cross-sector` and `near`, and counts of whom each rule ruled out.
 * People stand in the order of their ids. In job shadowing with weeks each pair is a candidate for
 * every week that suits both, tagged `slot:<week>`. Else up to 50,000 possible pairs are listed,
 * more are written as a matrix. Cost: a few steps for each pair and criterion.
 */
export function buildProblem(
  profiles: readonly Profile[],
  settings: MatchSettings,
  travel: TravelTable,
  wanted: Wanted = {},
): BuiltProblem {
  const crowd = sidesOf(profiles, settings);
  const context: RuleContext = {
    people: new Map([...(wanted.outsiders ?? []), ...profiles].map((own) => [own.id, own])),
    travel,
    interrupted: pairsByFirst(wanted.interrupted ?? []),
    ...settings,
  };
  const rows = pairRows(crowd, settings, context, wanted.onProgress ?? (() => undefined));
  const tags = tagValues(crowd, settings, travel);
  const frame = {
    version: 1 as const,
    method: settings.method,
    people: problemPeople(crowd, settings),
    locked: wanted.locked ?? [],
    forbidden: wanted.forbidden ?? [],
    quotas: wanted.quotas ?? [],
    objective: wanted.objective ?? ALL_STAGES,
    ...termsOf(settings),
  };
  const weeks = settings.method === 'shadowing' ? settings.weeks : [];
  const isLarge = crowd.left.length * crowd.right.length > MOST_LISTED_PAIRS;
  const problem: PairingProblem =
    isLarge && weeks.length === 0
      ? { ...frame, matrix: asMatrix(rows, tags) }
      : { ...frame, candidates: asList(rows, tags, weeks) };
  return { problem, removed: rows.removed() };
}

/** What only one method asks. */
function termsOf({ method, oddPerson, isReciprocal }: MatchSettings) {
  if (method === 'workpair') return { oddPerson };
  return method === 'shadowing' ? { reciprocal: isReciprocal } : {};
}
