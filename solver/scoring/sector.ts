import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** 1 if the two work in different sectors, or in the same one, as the coordinator prefers; else 0. */
export const shareOfSector: Share = (mentor, mentee, settings) => {
  if (mentor.sector === null || mentee.sector === null) return UNANSWERED;
  return (mentor.sector === mentee.sector) === (settings.sector === 'same') ? 1 : 0;
};

/** Whether the two work in different sectors, or in the same one, as the coordinator prefers. */
export const judgeSector: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfSector(mentor, mentee, settings, travel);
  if (share === UNANSWERED) return notAnswered(mentor.sector === null, mentee.sector === null);
  return answered(share, mentor.sector === mentee.sector ? 'sector-same' : 'sector-different');
};
