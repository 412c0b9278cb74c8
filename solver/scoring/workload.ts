import {
  answered,
  type Measure,
  notAnswered,
  type Share,
  sharesByKey,
  UNANSWERED,
} from './judgement.ts';
import type { Workload } from './profile.ts';

/** How little room each leaves to stand in for another, in half shares. */
const STRAIN: Readonly<Record<Workload, number>> = { light: 0, normal: 1, heavy: 2 };

/** Up to this strain of the two together nothing is lost; each point more costs half. */
const BEARABLE = 2;

const share: Share = (left, right) => {
  if (left.workload === null || right.workload === null) return UNANSWERED;
  const strain = STRAIN[left.workload] + STRAIN[right.workload];
  return 1 - Math.max(0, strain - BEARABLE) / 2;
};

/** Whether the two have room for each other's work: two heavy loads give 0, one beside a normal half. */
export const workload: Measure = {
  judge: (left, right, settings, travel) => {
    const own = share(left, right, settings, travel);
    if (own === UNANSWERED) {
      return notAnswered(left.workload === null, right.workload === null, settings);
    }
    return answered(own, own === 0 ? 'workload-heavy' : 'workload-balanced');
  },
  prepare: sharesByKey((person) => person.workload, share),
};
