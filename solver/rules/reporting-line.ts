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
  const passed = new Set([person.id]);
  let supervisor = person.supervisor;
  while (supervisor !== null && !passed.has(supervisor)) {
    if (supervisor === wanted) return passed.size;
    passed.add(supervisor);
    supervisor = people.get(supervisor)?.supervisor ?? null;
  }
  return null;
}
