import type { Method } from '../problem/problem.ts';
import type { Profile } from './profile.ts';
import type { ReasonCode } from './reason.ts';
import { STANDS } from './stand.ts';

/** Who wished for whom: the number of directions (0, 1 or 2) and how to say it. */
export interface Wish {
  readonly directions: number;
  readonly code: ReasonCode;
}

/** The wishes between two people, or null when neither wished for the other. */
export function wishBetween(left: Profile, right: Profile, method: Method): Wish | null {
  const fromLeft = left.wishes.includes(right.id);
  const fromRight = right.wishes.includes(left.id);
  if (fromLeft && fromRight) return { directions: 2, code: 'wish-mutual' };
  if (fromLeft) return { directions: 1, code: `wish-from-${STANDS[method].left}` };
  return fromRight ? { directions: 1, code: `wish-from-${STANDS[method].right}` } : null;
}
