import type { Method } from '../problem/problem.ts';
import { STANDS, type Stand } from '../scoring/stand.ts';

/** Which of the two said something, or null when neither did. */
export function fromEither(left: boolean, right: boolean, method: Method): 'both' | Stand | null {
  if (left && right) return 'both';
  if (left) return STANDS[method].left;
  return right ? STANDS[method].right : null;
}
