import type { Method } from '../problem/problem.ts';

/** How reasons and rules name the two people of a pair. In a pool they have no sides. */
export type Stand = 'mentor' | 'mentee' | 'host' | 'visitor' | 'first' | 'second';

/** The names of the left and the right person of a pair, by method. */
export const STANDS: Readonly<Record<Method, { readonly left: Stand; readonly right: Stand }>> = {
  mentoring: { left: 'mentor', right: 'mentee' },
  shadowing: { left: 'host', right: 'visitor' },
  workpair: { left: 'first', right: 'second' },
};
