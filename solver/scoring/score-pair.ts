import { HIGHEST_SCORE, measuresOf } from './measures.ts';
import type { Profile } from './profile.ts';
import type { Judgement, PairScore, ScorePart } from './reason.ts';
import type { MatchSettings } from './settings.ts';
import type { TravelTable } from './travel.ts';
import { wishBetween } from './wishes.ts';

/**
 * How well two people fit, a mentor and a mentee, a host and a visitor, or two of a pool: an
 * integer from 0 to 1000 and the parts that add up to it exactly, in a fixed order. A criterion without an answer is left out of the weights for this
 * pair, so that it neither earns nor costs; one that does not count is not among the parts. A wish
 * is a bonus on top, as far as it fits below 1000.
 */
export function scorePair(
  left: Profile,
  right: Profile,
  settings: MatchSettings,
  travel: TravelTable,
): PairScore {
  const judged = measuresOf(settings).map(({ criterion, weight, judge }) => {
    const judgement = judge(left, right, settings, travel);
    return { criterion, judgement, weight: judgement.status === 'answered' ? weight : 0 };
  });
  const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
  const points = roundedToSum(judged.map((part) => exactPoints(part, whole)));
  const parts = judged.map(
    ({ criterion, judgement, weight }, index): ScorePart => ({
      criterion,
      status: judgement.status,
      share: judgement.status === 'answered' ? judgement.share : null,
      points: points[index] ?? 0,
      most: whole === 0 ? 0 : Math.ceil((HIGHEST_SCORE * weight) / whole),
      reason: judgement.reason,
    }),
  );
  const base = points.reduce((sum, own) => sum + own, 0);
  const wish = wishPart(left, right, settings, base);
  if (wish === null) return { score: base, parts };
  return { score: base + wish.points, parts: [...parts, wish] };
}

function exactPoints(
  { judgement, weight }: { readonly judgement: Judgement; readonly weight: number },
  whole: number,
): number {
  if (judgement.status !== 'answered' || whole === 0) return 0;
  return (HIGHEST_SCORE * weight * judgement.share) / whole;
}

/** Rounds so that the parts add up to the rounded sum: the largest remainders are rounded up. */
function roundedToSum(exact: readonly number[]): readonly number[] {
  const sum = Math.round(exact.reduce((total, value) => total + value, 0));
  const floors = exact.map((value) => Math.floor(value));
  const missing = sum - floors.reduce((total, value) => total + value, 0);
  const raised = new Set(
    exact
      .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
      .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((value, index) => value + (raised.has(index) ? 1 : 0));
}

/** The points of a wish of one or two directions on top of a base, and the most it could give. */
export function wishPoints(
  directions: number,
  base: number,
  { wishBonus }: Pick<MatchSettings, 'wishBonus'>,
): { readonly points: number; readonly most: number } {
  const most = Math.min(HIGHEST_SCORE, directions * wishBonus);
  return { points: Math.min(most, HIGHEST_SCORE - base), most };
}

function wishPart(
  left: Profile,
  right: Profile,
  settings: MatchSettings,
  base: number,
): ScorePart | null {
  const wish = wishBetween(left, right, settings.method);
  if (wish === null || settings.wishBonus <= 0) return null;
  return {
    criterion: 'wish',
    status: 'answered',
    share: wish.directions / 2,
    ...wishPoints(wish.directions, base, settings),
    reason: { code: wish.code, params: {} },
  };
}
