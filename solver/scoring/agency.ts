import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** 1 if the two work in different agencies, or in the same one, as the coordinator prefers; else 0. */
export const shareOfAgency: Share = (mentor, mentee, settings) => {
  if (mentor.agency === null || mentee.agency === null) return UNANSWERED;
  return (mentor.agency === mentee.agency) === (settings.agency === 'same') ? 1 : 0;
};

/** Whether the two work in different agencies, or in the same one, as the coordinator prefers. */
export const judgeAgency: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfAgency(mentor, mentee, settings, travel);
  if (share === UNANSWERED) return notAnswered(mentor.agency === null, mentee.agency === null);
  return answered(share, mentor.agency === mentee.agency ? 'agency-same' : 'agency-different');
};
