import {
  answered,
  type Measure,
  notAnswered,
  type Share,
  sharesByKey,
  UNANSWERED,
} from './judgement.ts';

/** From this many years on, more experience makes no better mentor. */
const FULL_GAP_YEARS = 10;

const share: Share = (mentor, mentee) => {
  if (mentor.experienceYears === null || mentee.experienceYears === null) return UNANSWERED;
  const years = mentor.experienceYears - mentee.experienceYears;
  return Math.min(1, Math.max(0, years / FULL_GAP_YEARS));
};

/** How many years of experience the mentor has ahead of the mentee, as a part of the full gap. */
export const experience: Measure = {
  judge: (mentor, mentee, settings, travel) => {
    if (mentor.experienceYears === null || mentee.experienceYears === null) {
      return notAnswered(
        mentor.experienceYears === null,
        mentee.experienceYears === null,
        settings,
      );
    }
    const years = mentor.experienceYears - mentee.experienceYears;
    const code = years <= 0 ? 'experience-no-gap' : 'experience-gap';
    return answered(share(mentor, mentee, settings, travel), code, { years });
  },
  prepare: sharesByKey((person) => person.experienceYears, share),
};
