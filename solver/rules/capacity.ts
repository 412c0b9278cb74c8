import type { Rule } from './context.ts';

/** The mentor must have a place. How many pairs fit beside each other is the solver's business. */
export const capacity: Rule = (mentor) =>
  mentor.capacity >= 1 ? null : { rule: 'capacity', params: { capacity: mentor.capacity } };
