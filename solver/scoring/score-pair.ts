import { judgeAgency, shareOfAgency } from './agency.ts';
import { judgeCompetence, shareOfCompetence } from './competence.ts';
import { judgeExperience, shareOfExperience } from './experience.ts';
import { judgeGeography, shareOfGeography } from './geography.ts';
import { judgeGoals, shareOfGoals } from './goals.ts';
import { type Judge, type Share, UNANSWERED } from './judgement.ts';
import type { Profile } from './profile.ts';
import type { Judgement, PairScore, ScorePart } from './reason.ts';
import { judgeSector, shareOfSector } from './sector.ts';
import type { Criterion, MatchSettings } from './settings.ts';
import type { TravelTable } from './travel.ts';
import { wishBetween } from './wishes.ts';

const HIGHEST_SCORE = 1000;

/** The criteria in the order in which they are shown. */
const JUDGES: readonly {
  readonly criterion: Criterion;
  readonly judge: Judge;
  readonly share: Share;
}[] = [
  { criterion: 'goals', judge: judgeGoals, share: shareOfGoals },
  { criterion: 'competence', judge: judgeCompetence, share: shareOfCompetence },
  { criterion: 'sector', judge: judgeSector, share: shareOfSector },
  { criterion: 'geography', judge: judgeGeography, share: shareOfGeography },
  { criterion: 'agency', judge: judgeAgency, share: shareOfAgency },
  { criterion: 'experience', judge: judgeExperience, share: shareOfExperience },
];

/** Gives the score of a pair alone. */
export type Scorer = (mentor: Profile, mentee: Profile) => number;

/**
 * Scores pairs by number alone: the same score as `scorePair`, without its parts and reasons, for
 * problems of millions of pairs. Cost: no objects per pair.
 */
export function createScorer(settings: MatchSettings, travel: TravelTable): Scorer {
  const counted = JUDGES.filter(({ criterion }) => weightOf(criterion, settings) > 0);
  const judges = counted.map(({ share }) => share);
  const weights = Float64Array.from(counted, ({ criterion }) => weightOf(criterion, settings));
  const shares = new Float64Array(judges.length);
  return (mentor, mentee) => {
    let whole = 0;
    let place = 0;
    for (const share of judges) {
      const own = share(mentor, mentee, settings, travel);
      shares[place] = own;
      if (own !== UNANSWERED) whole += weights[place] ?? 0;
      place += 1;
    }
    let exact = 0;
    for (let one = 0; one < shares.length; one += 1) {
      const own = shares[one] ?? UNANSWERED;
      if (own !== UNANSWERED) exact += (HIGHEST_SCORE * (weights[one] ?? 0) * own) / whole;
    }
    const base = Math.round(exact);
    return base + wishPoints(mentor, mentee, settings, base);
  };
}

/** The bonus of a pair's wishes, as far as it fits. */
function wishPoints(
  mentor: Profile,
  mentee: Profile,
  settings: MatchSettings,
  base: number,
): number {
  if (mentor.wishes.length === 0 && mentee.wishes.length === 0) return 0;
  return wishPart(mentor, mentee, settings, base)?.points ?? 0;
}

/**
 * How well a mentor and a mentee fit: an integer from 0 to 1000 and the parts that add up to it
 * exactly, in a fixed order. A criterion without an answer is left out of the weights for this
 * pair, so that it neither earns nor costs; one that does not count is not among the parts. A wish
 * is a bonus on top, as far as it fits below 1000.
 */
export function scorePair(
  mentor: Profile,
  mentee: Profile,
  settings: MatchSettings,
  travel: TravelTable,
): PairScore {
  const judged = JUDGES.map(({ criterion, judge }) => ({
    criterion,
    weight: weightOf(criterion, settings),
    judge,
  }))
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, weight, judge }) => {
      const judgement = judge(mentor, mentee, settings, travel);
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
  const wish = wishPart(mentor, mentee, settings, base);
  if (wish === null) return { score: base, parts };
  return { score: base + wish.points, parts: [...parts, wish] };
}

function weightOf(criterion: Criterion, settings: MatchSettings): number {
  const ignored =
    (criterion === 'sector' && settings.sector === 'ignored') ||
    (criterion === 'agency' && settings.agency === 'ignored');
  return ignored ? 0 : settings.weights[criterion];
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

function wishPart(
  mentor: Profile,
  mentee: Profile,
  { wishBonus }: MatchSettings,
  base: number,
): ScorePart | null {
  const wish = wishBetween(mentor, mentee);
  if (wish === null || wishBonus <= 0) return null;
  const most = Math.min(HIGHEST_SCORE, wish.directions * wishBonus);
  return {
    criterion: 'wish',
    status: 'answered',
    share: wish.directions / 2,
    points: Math.min(most, HIGHEST_SCORE - base),
    most,
    reason: { code: wish.code, params: {} },
  };
}
