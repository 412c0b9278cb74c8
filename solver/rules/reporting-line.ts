import type { Profile } from '../scoring/profile.ts';
import type { RuleContext } from './context.ts';
import { ruleByNames } from './rule-rows.ts';

/** Neither may be above the other in the line of supervisors, however many steps apart. */
export const reportingLine = ruleByNames((left, right, context) => {
  const leftAbove = stepsUp(right, left.id, context);
  if (leftAbove !== null) {
    return { rule: 'reporting-line', params: { superior: left.id, steps: leftAbove } };
  }
  const rightAbove = stepsUp(left, right.id, context);
  if (rightAbove === null) return null;
  return { rule: 'reporting-line', params: { superior: right.id, steps: rightAbove } };
}, lineAbove);

/** How many steps above a person the wanted one stands, or null. */
function stepsUp(person: Profile, wanted: string, context: RuleContext): number | null {
  let steps = 0;
  for (const superior of lineAbove(person, context)) {
    steps += 1;
    if (superior === wanted) return steps;
  }
  return null;
}

/** The ids of everybody above a person, the nearest first. Ends on a loop of supervisors. */
function lineAbove(person: Profile, { people }: RuleContext): ReadonlySet<string> {
  const line = new Set<string>();
  let { supervisor } = person;
  while (supervisor !== null && !line.has(supervisor)) {
    line.add(supervisor);
    supervisor = people.get(supervisor)?.supervisor ?? null;
  }
  return line;
}
