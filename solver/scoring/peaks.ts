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
  const busy = new Set([...left.peakMonths, ...right.peakMonths]).size;
  return (busy - busyTogether(left, right).length) / busy;
};

/** How many of the months in which either is busiest are so for one of the two alone. */
export const peaks: Measure = {
  judge: (left, right, settings, travel) => {
    const own = share(left, right, settings, travel);
    if (own === UNANSWERED) {
      return notAnswered(left.peakMonths.length === 0, right.peakMonths.length === 0, settings);
    }
    const months = busyTogether(left, right);
    if (months.length === 0) return answered(own, 'peaks-apart');
    return answered(own, 'peaks-together', { months: months.map(String) });
  },
  prepare: sharesByKey(({ peakMonths }) => ordered(peakMonths).join(' '), share),
};

function busyTogether(left: Profile, right: Profile): readonly number[] {
  return ordered(left.peakMonths).filter((month) => right.peakMonths.includes(month));
}

function ordered(months: readonly number[]): readonly number[] {
  return [...new Set(months)].sort((one, other) => one - other);
}
