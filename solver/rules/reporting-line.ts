import type { Profile } from '../scoring/profile.ts';
import type { Rule, RuleContext } from './context.ts';

/** Neither may be above the other in the line of supervisors, however many steps apart. */
export const reportingLine: Rule = (mentor, mentee, context) => {
  const mentorAbove = stepsUp(mentee, mentor.id, context);
  if (mentorAbove !== null) {
    return { rule: 'reporting-line', params: { superior: mentor.id, steps: mentorAbove } };
  }
  const menteeAbove = stepsUp(mentor, mentee.id, context);
  if (menteeAbove === null) return null;
  return { rule: 'reporting-line', params: { superior: mentee.id, steps: menteeAbove } };
};

/** How many steps above a person the wanted one stands, or null. Ends on a loop of supervisors. */
function stepsUp(person: Profile, wanted: string, { people }: RuleContext): number | null {
  let supervisor = person.supervisor;
  // A line is never longer than all people known and the first, unknown one; a loop would be.
  for (let steps = 1; supervisor !== null && steps <= people.size + 1; steps += 1) {
    if (supervisor === wanted) return steps;
    supervisor = people.get(supervisor)?.supervisor ?? null;
  }
  return null;
}
