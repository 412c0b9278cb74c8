import { answered, type Judge, notAnswered } from './judgement.ts';

/** Whether the two work in different agencies, or in the same one, as the coordinator prefers. */
export const judgeAgency: Judge = (mentor, mentee, settings) => {
  if (mentor.agency === null || mentee.agency === null) {
    return notAnswered(mentor.agency === null, mentee.agency === null);
  }
  const code = mentor.agency === mentee.agency ? 'agency-same' : 'agency-different';
  const wanted = settings.agency === 'same' ? 'agency-same' : 'agency-different';
  return answered(code === wanted ? 1 : 0, code);
};
