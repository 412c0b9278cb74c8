/** How many scores fall into one stretch of the scale; `to` is the last score that belongs. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const FULL_SCORE = 1000;

/**
 * Counts scores in stretches of equal width that start at multiples of it, from the stretch of the
 * lowest score to that of the highest, empty ones between them included. The full score belongs to
 * the last stretch. No scores give no bins.
 */
export function binScores(scores: readonly number[], width: number): readonly ScoreBin[] {
  if (scores.length === 0) return [];
  const last = Math.floor((FULL_SCORE - 1) / width);
  const placeOf = (score: number): number => Math.min(Math.floor(score / width), last);
  const places = scores.map(placeOf);
  const lowest = Math.min(...places);
  const highest = Math.max(...places);
  return Array.from({ length: highest - lowest + 1 }, (_, step) => {
    const place = lowest + step;
    const from = place * width;
    return {
      from,
      to: place === last ? FULL_SCORE : from + width - 1,
      count: places.filter((other) => other === place).length,
    };
  });
}
