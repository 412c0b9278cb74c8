import { answered, type Judge, notAnswered } from './judgement.ts';

/** The share of the competences that the mentee seeks which the mentor offers. */
export const judgeCompetence: Judge = (mentor, mentee) => {
  if (mentor.offers.length === 0 || mentee.seeks.length === 0) {
    return notAnswered(mentor.offers.length === 0, mentee.seeks.length === 0);
  }
  const sought = [...new Set(mentee.seeks)];
  const met = sought.filter((competence) => mentor.offers.includes(competence));
  if (met.length === 0) return answered(0, 'competence-none-met', { sought: sought.length });
  return answered(met.length / sought.length, 'competence-met', {
    competences: met,
    sought: sought.length,
  });
};
