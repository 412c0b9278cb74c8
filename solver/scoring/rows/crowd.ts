import type { Profile } from '../profile.ts';

/**
 * The people of a problem as rows and columns, so that millions of pairs can be judged a row at a
 * time. In a pool both are the same list.
 */
export interface Crowd {
  readonly left: readonly Profile[];
  readonly right: readonly Profile[];
}
