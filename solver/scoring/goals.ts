import { answered, type Measure, notAnswered } from './judgement.ts';
import type { Profile } from './profile.ts';
import { type Asked, shareOfAsked, sharesByList } from './rows/by-list.ts';

/** The first goal counts three times, the second twice, every later one once. */
const FIRST_GOAL_WEIGHT = 3;

function ranked({ goals }: Profile): readonly Asked[] {
  return [...new Set(goals)].map((code, rank) => ({
    code,
    weight: Math.max(1, FIRST_GOAL_WEIGHT - rank),
  }));
}

/**
 * The share of the mentee's goals that the mentor shares, weighted by the mentee's ranking; in job
 * shadowing the visitor's and the host's.
 */
export const goals: Measure = {
  judge: (left, right, settings) => {
    const asked = ranked(right);
    if (left.goals.length === 0 || asked.length === 0) {
      return notAnswered(left.goals.length === 0, asked.length === 0, settings);
    }
    const shared = asked.map(({ code }) => code).filter((code) => left.goals.includes(code));
    if (shared.length === 0) return answered(0, 'goals-none-shared');
    return answered(shareOfAsked(asked, left.goals), 'goals-shared', { goals: shared });
  },
  prepare: sharesByList(ranked, (left) => left.goals),
};
