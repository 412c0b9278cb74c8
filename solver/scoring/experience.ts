import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** From this many years on, more experience makes no better mentor. */
const FULL_GAP_YEARS = 10;

/** How many years of experience the mentor has ahead of the mentee, as a part of the full gap. */
export const shareOfExperience: Share = (mentor, mentee) => {
  if (mentor.experienceYears === null || mentee.experienceYears === null) return UNANSWERED;
  const years = mentor.experienceYears - mentee.experienceYears;
  return Math.min(1, Math.max(0, years / FULL_GAP_YEARS));
};

/** How many years of experience the mentor has ahead of the mentee. */
export const judgeExperience: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfExperience(mentor, mentee, settings, travel);
  if (mentor.experienceYears === null || mentee.experienceYears === null) {
    return notAnswered(mentor.experienceYears === null, mentee.experienceYears === null);
  }
  const years = mentor.experienceYears - mentee.experienceYears;
  return answered(share, years <= 0 ? 'experience-no-gap' : 'experience-gap', { years });
};
