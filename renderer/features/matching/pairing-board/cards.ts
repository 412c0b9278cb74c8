import {
  groupsOf,
  type Method,
  type PairGroup,
  type PairView,
  type PersonReference,
  type Run,
} from '../../../../electron/contract/index.ts';

/** On which side somebody stands; work pairs have none. */
export type Side = 'left' | 'right' | 'pool';

/** Somebody on the board. A person of both roles may stand on it once on each side. */
export interface Member {
  readonly key: string;
  readonly person: PersonReference;
  readonly side: Side;
  /** The pairs that the person is in: those of a mentor of several, one, or none. */
  readonly pairs: readonly PairView[];
  /** Carried in a pool to change places with somebody, rather than to be put beside one. */
  readonly changesPlaces?: boolean;
}

/** What lies on the board as one piece: a pair, a mentor's pairs, or somebody without a pair. */
export interface Card {
  readonly key: string;
  readonly pairs: readonly PairView[];
  readonly members: readonly Member[];
}

/**
 * The pairs of a run as cards in the order given, those of one mentor on one card, and after them
 * everybody without a pair.
 */
export function cardsOf(
  pairs: readonly PairView[],
  { unmatched }: Pick<Run, 'unmatched'>,
  method: Method,
): readonly Card[] {
  const sides: readonly [Side, Side] = method === 'workpair' ? ['pool', 'pool'] : ['left', 'right'];
  const paired = groupsOf(pairs, method).map((group) => cardOf(group, sides));
  const alone = unmatched.map(({ person, side }): Card => {
    const stands: Side =
      side === 'member' ? 'pool' : side === 'mentor' || side === 'host' ? 'left' : 'right';
    const key = `${stands} ${person.id}`;
    return { key, pairs: [], members: [{ key, person, side: stands, pairs: [] }] };
  });
  return [...paired, ...alone];
}

function cardOf(pairs: PairGroup<PairView>, [left, right]: readonly [Side, Side]): Card {
  const [{ a }] = pairs;
  const key = pairs.map((pair) => `${pair.a.id}-${pair.b.id}`).join(' ');
  const member = (person: PersonReference, side: Side, own: readonly PairView[]): Member => ({
    key: `${key} ${side} ${person.id}`,
    person,
    side,
    pairs: own,
  });
  const partners = pairs.flatMap((pair) => [
    member(pair.b, right, [pair]),
    ...(pair.third === null ? [] : [member(pair.third.person, 'pool', [pair])]),
  ]);
  return { key, pairs, members: [member(a, left, pairs), ...partners] };
}

/** The one pair that somebody is in; null for those in none and for the mentor of several. */
export function onlyPairOf({ pairs }: Pick<Member, 'pairs'>): PairView | null {
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/** Whether a carried person could be put beside another as far as their sides go. */
export function isAcross(carried: Member, other: Member): boolean {
  if (carried.person.id === other.person.id) return false;
  if (carried.side !== 'pool') return carried.side !== other.side;
  return other.side === 'pool' && carried.changesPlaces !== true;
}

/** Whether somebody has one place to change: in a pair of two, not in a group or in none. */
export function hasOnePlace(member: Pick<Member, 'pairs'>): boolean {
  return onlyPairOf(member)?.third === null;
}

/** The two as a pair is named: who stands on the left comes first. */
export function asPair(one: Member, other: Member) {
  return one.side === 'right'
    ? { a: other.person, b: one.person }
    : { a: one.person, b: other.person };
}
