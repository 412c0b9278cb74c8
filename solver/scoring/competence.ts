import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** The share of the competences that the mentee seeks which the mentor offers. */
export const shareOfCompetence: Share = (mentor, mentee) => {
  const { seeks } = mentee;
  if (mentor.offers.length === 0 || seeks.length === 0) return UNANSWERED;
  let sought = 0;
  let met = 0;
  for (let place = 0; place < seeks.length; place += 1) {
    const competence = seeks[place];
    if (competence === undefined || seeks.indexOf(competence) !== place) continue;
    sought += 1;
    if (mentor.offers.includes(competence)) met += 1;
  }
  return met / sought;
};

/** The share of what the mentee seeks that the mentor offers, and which competences they are. */
export const judgeCompetence: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfCompetence(mentor, mentee, settings, travel);
  if (share === UNANSWERED) {
    return notAnswered(mentor.offers.length === 0, mentee.seeks.length === 0);
  }
  const sought = [...new Set(mentee.seeks)];
  const competences = sought.filter((competence) => mentor.offers.includes(competence));
  if (competences.length === 0)
    return answered(0, 'competence-none-met', { sought: sought.length });
  return answered(share, 'competence-met', { competences, sought: sought.length });
};
