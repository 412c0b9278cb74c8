import { answered, type Judge, notAnswered } from './judgement.ts';

/** From this many years on, more experience makes no better mentor. */
const FULL_GAP_YEARS = 10;

/** How many years of experience the mentor has ahead of the mentee. */
export const judgeExperience: Judge = (mentor, mentee) => {
  if (mentor.experienceYears === null || mentee.experienceYears === null) {
    return notAnswered(mentor.experienceYears === null, mentee.experienceYears === null);
  }
  const years = mentor.experienceYears - mentee.experienceYears;
  if (years <= 0) return answered(0, 'experience-no-gap', { years });
  return answered(Math.min(1, years / FULL_GAP_YEARS), 'experience-gap', { years });
};
