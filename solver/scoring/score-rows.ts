import { UNANSWERED } from './judgement.ts';
import { HIGHEST_SCORE, measuresOf } from './measures.ts';
import type { Crowd } from './rows/crowd.ts';
import { linksBetween } from './rows/links.ts';
import { wishPoints } from './score-pair.ts';
import type { MatchSettings } from './settings.ts';
import type { TravelTable } from './travel.ts';
import { wishBetween } from './wishes.ts';

/** Writes the scores of a row's pairs from a column on. */
export type ScoreRow = (row: number, from: number, scores: Int16Array) => void;

/**
 * Scores whole rows by number alone: the very scores of `scorePair`, without parts and reasons, for
 * problems of millions of pairs. Everybody is looked at once beforehand. Cost for each pair: a few
 * steps for each criterion and one for each thing that the column's person asks for; no objects.
 */
export function createRowScorer(
  crowd: Crowd,
  settings: MatchSettings,
  travel: TravelTable,
): ScoreRow {
  const columns = crowd.right.length;
  const measures = measuresOf(settings).map(({ weight, prepare }) => ({
    weight,
    shareRow: prepare(crowd, settings, travel),
    shares: new Float64Array(columns),
  }));
  const whole = new Float64Array(columns);
  const exact = new Float64Array(columns);
  const addWishes = createWishAdder(crowd, settings);
  return (row, from, scores) => {
    whole.fill(0, from);
    for (const { weight, shareRow, shares } of measures) {
      shareRow(row, from, shares);
      addWeights(weight, shares, from, whole);
    }
    exact.fill(0, from);
    for (const { weight, shares } of measures) addPoints(weight, shares, from, whole, exact);
    for (let column = from; column < columns; column += 1) {
      scores[column] = Math.round(exact[column] ?? 0);
    }
    addWishes(row, from, scores);
  };
}

function addWeights(weight: number, shares: Float64Array, from: number, whole: Float64Array) {
  for (let column = from; column < shares.length; column += 1) {
    if (shares[column] !== UNANSWERED) whole[column] = (whole[column] ?? 0) + weight;
  }
}

/** The same steps in the same order as those of one pair, so that both round alike. */
function addPoints(
  weight: number,
  shares: Float64Array,
  from: number,
  whole: Float64Array,
  exact: Float64Array,
) {
  const most = HIGHEST_SCORE * weight;
  for (let column = from; column < shares.length; column += 1) {
    const share = shares[column] ?? UNANSWERED;
    if (share === UNANSWERED) continue;
    exact[column] = (exact[column] ?? 0) + (most * share) / (whole[column] ?? 1);
  }
}

/** Adds the bonus of wishes, of which there are few. */
function createWishAdder(crowd: Crowd, settings: MatchSettings): ScoreRow {
  if (settings.wishBonus <= 0) return () => undefined;
  const linked = linksBetween(crowd, ({ wishes }) => wishes);
  return (row, from, scores) => {
    const left = crowd.left[row];
    if (left === undefined) return;
    for (const column of linked(row)) {
      const right = crowd.right[column];
      if (column < from || right === undefined) continue;
      const base = scores[column] ?? 0;
      const directions = wishBetween(left, right, settings.method)?.directions ?? 0;
      scores[column] = base + wishPoints(directions, base, settings).points;
    }
  };
}
