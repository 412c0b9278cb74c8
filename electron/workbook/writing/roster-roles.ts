import type { Method } from '../../contract/index.ts';

/** The two places of a pair, as the headers of a roster name them. */
export type PairPlace = 'mentor' | 'mentee' | 'host' | 'visitor' | 'first' | 'second';

type Side = readonly [side: 'a' | 'b', place: PairPlace];

const sidesOfMethod = {
  mentoring: [
    ['a', 'mentor'],
    ['b', 'mentee'],
  ],
  shadowing: [
    ['a', 'host'],
    ['b', 'visitor'],
  ],
  workpair: [
    ['a', 'first'],
    ['b', 'second'],
  ],
} as const satisfies Readonly<Record<Method, readonly [Side, Side]>>;

/** Who stands in which place of a pair. */
export function sidesOf(method: Method): readonly Side[] {
  return sidesOfMethod[method];
}
