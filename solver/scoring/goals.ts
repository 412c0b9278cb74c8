import { answered, type Judge, notAnswered } from './judgement.ts';

/** The first goal counts three times, the second twice, every later one once. */
const FIRST_GOAL_WEIGHT = 3;

/** The share of the mentee's goals that the mentor shares, weighted by the mentee's ranking. */
export const judgeGoals: Judge = (mentor, mentee) => {
  if (mentor.goals.length === 0 || mentee.goals.length === 0) {
    return notAnswered(mentor.goals.length === 0, mentee.goals.length === 0);
  }
  const shared: string[] = [];
  let met = 0;
  let asked = 0;
  [...new Set(mentee.goals)].forEach((goal, rank) => {
    const weight = Math.max(1, FIRST_GOAL_WEIGHT - rank);
    asked += weight;
    if (!mentor.goals.includes(goal)) return;
    met += weight;
    shared.push(goal);
  });
  if (shared.length === 0) return answered(0, 'goals-none-shared');
  return answered(met / asked, 'goals-shared', { goals: shared });
};
