import type { PairView, PersonReference, Run } from '../../../../electron/contract/index.ts';

/** On which side somebody stands; work pairs have none. */
export type Side = 'left' | 'right' | 'pool';

/** Somebody on the board. A person of both roles may stand on it once on each side. */
export interface Member {
  readonly key: string;
  readonly person: PersonReference;
  readonly side: Side;
  /** The pair that the person is in; null for somebody without one. */
  readonly pair: PairView | null;
}

/** What lies on the board as one piece: a pair, with its third, or somebody without a pair. */
export interface Card {
  readonly key: string;
  readonly pair: PairView | null;
  readonly members: readonly Member[];
}

/** The pairs of a run as cards in the order given, and after them everybody without a pair. */
export function cardsOf(
  pairs: readonly PairView[],
  { unmatched }: Pick<Run, 'unmatched'>,
  isPool: boolean,
): readonly Card[] {
  const [left, right]: readonly [Side, Side] = isPool ? ['pool', 'pool'] : ['left', 'right'];
  const paired = pairs.map((pair): Card => {
    const key = `${pair.a.id}-${pair.b.id}`;
    const member = (person: PersonReference, side: Side): Member => ({
      key: `${key} ${side} ${person.id}`,
      person,
      side,
      pair,
    });
    const third = pair.third === null ? [] : [member(pair.third.person, 'pool')];
    return { key, pair, members: [member(pair.a, left), member(pair.b, right), ...third] };
  });
  const alone = unmatched.map(({ person, side }): Card => {
    const stands: Side =
      side === 'member' ? 'pool' : side === 'mentor' || side === 'host' ? 'left' : 'right';
    const key = `${stands} ${person.id}`;
    return { key, pair: null, members: [{ key, person, side: stands, pair: null }] };
  });
  return [...paired, ...alone];
}

/** Whether two could come together as far as their sides go. */
export function isAcross(one: Member, other: Member): boolean {
  if (one.person.id === other.person.id) return false;
  return one.side === 'pool' ? other.side === 'pool' : one.side !== other.side;
}

/** The two as a pair is named: who stands on the left comes first. */
export function asPair(one: Member, other: Member) {
  return one.side === 'right'
    ? { a: other.person, b: one.person }
    : { a: one.person, b: other.person };
}

/** Cards that lie together under a heading: a week of visits, or none. */
export interface CardGroup {
  /** Null for pairs without a week, and for people without a pair. */
  readonly week: string | null;
  readonly cards: readonly Card[];
}

/** The cards week by week, those without one last; the cards of a week keep their order. */
export function byWeek(cards: readonly Card[]): readonly CardGroup[] {
  const weekOf = ({ pair }: Card): string | null => pair?.slot ?? null;
  const weeks = [...new Set(cards.map(weekOf))].filter((week) => week !== null).sort();
  return [...weeks, null]
    .map((week) => ({ week, cards: cards.filter((card) => weekOf(card) === week) }))
    .filter((group) => group.cards.length > 0);
}
