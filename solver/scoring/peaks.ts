import {
  answered,
  type Measure,
  notAnswered,
  type Share,
  sharesByKey,
  UNANSWERED,
} from './judgement.ts';
import type { Profile } from './profile.ts';

const share: Share = (left, right) => {
  if (left.peakMonths.length === 0 || right.peakMonths.length === 0) return UNANSWERED;
  const one = monthBits(left);
  const other = monthBits(right);
  return countOf(one ^ other) / countOf(one | other);
};

/** How many of the months in which either is busiest are so for one of the two alone. */
export const peaks: Measure = {
  judge: (left, right, settings, travel) => {
    const own = share(left, right, settings, travel);
    if (own === UNANSWERED) {
      return notAnswered(left.peakMonths.length === 0, right.peakMonths.length === 0, settings);
    }
    const busy = [...new Set(left.peakMonths)].sort((one, other) => one - other);
    const together = busy.filter((month) => right.peakMonths.includes(month));
    if (together.length === 0) return answered(own, 'peaks-apart');
    return answered(own, 'peaks-together', { months: together.map(String) });
  },
  prepare: sharesByKey(monthBits, share),
};

/** Months as bits, so that the many ways to be busy compare without lists. */
function monthBits({ peakMonths }: Profile): number {
  let bits = 0;
  for (const month of peakMonths) bits |= 1 << month;
  return bits;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
