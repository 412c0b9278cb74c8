import type { Method, PairView, PersonReference } from '../../contract/index.ts';

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

/** Where somebody of a pair stands, and who stands there. */
export interface Seat {
  readonly place: PairPlace | 'third';
  readonly personIn: (pair: PairView) => PersonReference | null;
}

/** The places of the pairs, with that of a third where any pair has one. */
export function seatsOf(method: Method, pairs: readonly PairView[]): readonly Seat[] {
  const sides = sidesOf(method).map(
    ([side, place]): Seat => ({ place, personIn: (pair) => pair[side] }),
  );
  const third: Seat = { place: 'third', personIn: (pair) => pair.third?.person ?? null };
  return pairs.some((pair) => pair.third !== null) ? [...sides, third] : sides;
}
