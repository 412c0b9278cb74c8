import {
  isAcrossAgencies,
  meetingsOf,
  membersOf,
  type Organisation,
  type PairView,
  type Run,
} from '../../../../electron/contract/index.ts';

/** What two rosters are compared by, in the order in which it is shown. */
export const measureNames = [
  'matched',
  'left-out',
  'fairness',
  'total',
  'mean',
  'across-agencies',
  'across-sectors',
  'travel-median',
  'travel-most',
  'remote',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** Numbers of a roster: counts and points, shares 0..1, minutes; null where there is none. */
export type Measures = Readonly<Record<MeasureName, number | null>>;

/** As much of a run as its measures need. */
export type MeasuredRun = Pick<Run, 'pairs' | 'unmatched' | 'objective'>;

/** Measures a roster. Cost: linear in its pairs, times the legs of the travel table. */
export function measuresOf(
  { pairs, unmatched, objective }: MeasuredRun,
  travel: Organisation['travel'],
): Measures {
  const { medianMinutes, longestMinutes, remote } = meetingsOf(pairs, travel);
  const shareOf = (isCounted: (pair: PairView) => boolean): number | null =>
    pairs.length === 0 ? null : pairs.filter(isCounted).length / pairs.length;
  return {
    matched: pairs.length,
    'left-out': unmatched.length,
    fairness: objective?.fairness ?? null,
    total: objective?.total ?? null,
    mean: meanOf(pairs.map(({ score }) => score)),
    'across-agencies': shareOf(isAcrossAgencies),
    'across-sectors': shareOf(isAcrossSectors),
    'travel-median': medianMinutes,
    'travel-most': longestMinutes,
    remote: pairs.length === 0 ? null : remote / pairs.length,
  };
}

function isAcrossSectors(pair: PairView): boolean {
  return new Set(membersOf(pair).flatMap(({ sector }) => sector ?? [])).size > 1;
}

/** What a pair scores on the scale on which two rosters are compared; null where nothing is known. */
export type ScoreOf = (pair: PairView) => number | null;

/** The score that a pair was made by. */
export const ownScore: ScoreOf = ({ score }) => score;

/** The mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
