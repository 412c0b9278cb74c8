import type { Rule } from './context.ts';

/** Nobody mentors themselves. */
export const oneself: Rule = (mentor, mentee) =>
  mentor.id === mentee.id ? { rule: 'oneself', params: {} } : null;
