import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** The first goal counts three times, the second twice, every later one once. */
const FIRST_GOAL_WEIGHT = 3;

/** The share of the mentee's goals that the mentor shares, weighted by the mentee's ranking. */
export const shareOfGoals: Share = (mentor, mentee) => {
  const { goals } = mentee;
  if (mentor.goals.length === 0 || goals.length === 0) return UNANSWERED;
  let met = 0;
  let asked = 0;
  let rank = 0;
  for (let place = 0; place < goals.length; place += 1) {
    const goal = goals[place];
    if (goal === undefined || goals.indexOf(goal) !== place) continue;
    const weight = Math.max(1, FIRST_GOAL_WEIGHT - rank);
    rank += 1;
    asked += weight;
    if (mentor.goals.includes(goal)) met += weight;
  }
  return met / asked;
};

/** The share of the mentee's goals that the mentor shares, and which they are. */
export const judgeGoals: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfGoals(mentor, mentee, settings, travel);
  if (share === UNANSWERED) {
    return notAnswered(mentor.goals.length === 0, mentee.goals.length === 0);
  }
  const goals = [...new Set(mentee.goals)].filter((goal) => mentor.goals.includes(goal));
  if (goals.length === 0) return answered(0, 'goals-none-shared');
  return answered(share, 'goals-shared', { goals });
};
