import { answered, type Judge, notAnswered } from './judgement.ts';

/** Whether the two work in different sectors, or in the same one, as the coordinator prefers. */
export const judgeSector: Judge = (mentor, mentee, settings) => {
  if (mentor.sector === null || mentee.sector === null) {
    return notAnswered(mentor.sector === null, mentee.sector === null);
  }
  const code = mentor.sector === mentee.sector ? 'sector-same' : 'sector-different';
  const wanted = settings.sector === 'same' ? 'sector-same' : 'sector-different';
  return answered(code === wanted ? 1 : 0, code);
};
