import { answered, type Measure, notAnswered } from './judgement.ts';
import type { Profile } from './profile.ts';
import { type Asked, shareOfAsked, sharesByList } from './rows/by-list.ts';

function sought({ seeks }: Profile): readonly Asked[] {
  return [...new Set(seeks)].map((code) => ({ code, weight: 1 }));
}

/**
 * The share of the competences that the mentee seeks which the mentor offers; in job shadowing of
 * what the visitor wishes to see which the host can show.
 */
export const competence: Measure = {
  judge: (left, right, settings) => {
    const asked = sought(right);
    const { offers } = left;
    if (offers.length === 0 || asked.length === 0) {
      return notAnswered(offers.length === 0, asked.length === 0, settings);
    }
    const competences = asked.map(({ code }) => code).filter((code) => offers.includes(code));
    const params = { sought: asked.length };
    if (competences.length === 0) return answered(0, 'competence-none-met', params);
    return answered(shareOfAsked(asked, offers), 'competence-met', { competences, ...params });
  },
  prepare: sharesByList(sought, ({ offers }) => offers),
};
