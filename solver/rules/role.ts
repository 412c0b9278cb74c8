import type { Rule } from './context.ts';

/** The mentor must have offered to mentor, and the mentee asked for one. */
export const role: Rule = (mentor, mentee) => {
  if (mentor.role === 'mentee') return { rule: 'role', params: { id: mentor.id, role: 'mentor' } };
  if (mentee.role === 'mentor') return { rule: 'role', params: { id: mentee.id, role: 'mentee' } };
  return null;
};
