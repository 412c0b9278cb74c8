import type { Profile } from './profile.ts';
import type { Judgement, Reason, ReasonCode } from './reason.ts';
import type { MatchSettings } from './settings.ts';
import type { TravelTable } from './travel.ts';

/** One criterion: what it says of a mentor and a mentee under the coordinator's settings. */
export type Judge = (
  mentor: Profile,
  mentee: Profile,
  settings: MatchSettings,
  travel: TravelTable,
) => Judgement;

/** What a share is when one of the two, or both, did not answer. */
export const UNANSWERED = -1;

/**
 * The number behind a judgement: a share from 0 to 1, or UNANSWERED. It makes no objects, so that
 * millions of pairs can be scored; the judgement adds the reason.
 */
export type Share = (
  mentor: Profile,
  mentee: Profile,
  settings: MatchSettings,
  travel: TravelTable,
) => number;

/** A judgement with a share from 0 to 1. */
export function answered(
  share: number,
  code: ReasonCode,
  params: Reason['params'] = {},
): Judgement {
  return { status: 'answered', share, reason: { code, params } };
}

/** No judgement, because one of the two, or both, did not answer. At least one flag is true. */
export function notAnswered(byMentor: boolean, byMentee: boolean): Judgement {
  const code =
    byMentor && byMentee
      ? 'not-answered-by-both'
      : byMentor
        ? 'not-answered-by-mentor'
        : 'not-answered-by-mentee';
  return { status: 'not-answered', reason: { code, params: {} } };
}
