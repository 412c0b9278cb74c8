import type { PairView, StageLoss } from '../../../../electron/contract/index.ts';
import { hasOnePlace, type Member, onlyPairOf } from './cards.ts';
import type { Hindrance, Known, Offer } from './offers.ts';

/** Two pairs that would come of two people changing places, and the two that would end. */
export interface Exchange {
  readonly from: readonly [PairView, PairView];
  readonly to: readonly [TwoPeople, TwoPeople];
}

type TwoPeople = Pick<PairView, 'a' | 'b'>;

/**
 * What comes of two on the same side changing places: first the new pair of the other or of the
 * mentor carried, then that of the mentee or the one of a pool carried. Null for those who have no
 * place to change: without a pair, with several, in a trio, or in the same one.
 */
export function exchangeOf(carried: Member, other: Member): Exchange | null {
  const one = onlyPairOf(carried);
  const another = onlyPairOf(other);
  if (one === null || another === null || carried.side !== other.side) return null;
  if (one.a.id === another.a.id || one.b.id === another.b.id) return null;
  if (carried.side === 'pool') return exchangeInPool(carried, other, one, another);
  return {
    from: [one, another],
    to: [
      { a: one.a, b: another.b },
      { a: another.a, b: one.b },
    ],
  };
}

/** In a pool either of a pair may be the one who goes. */
function exchangeInPool(
  carried: Member,
  other: Member,
  one: PairView,
  another: PairView,
): Exchange | null {
  const isMeant = carried.changesPlaces === true && hasOnePlace(carried) && hasOnePlace(other);
  if (!isMeant) return null;
  return {
    from: [one, another],
    to: [
      { a: partnerOf(carried, one), b: other.person },
      { a: partnerOf(other, another), b: carried.person },
    ],
  };
}

function partnerOf({ person }: Member, { a, b }: PairView): PairView['a'] {
  return a.id === person.id ? b : a;
}

/** What is known of any two people. */
export interface PairFacts {
  readonly readCell: (a: number, b: number) => Known['cell'];
  readonly saidOf: (pair: TwoPeople) => 'locked' | 'forbidden' | null;
  /** What the whole would lose, null where no roster has both pairs; absent while it is not known. */
  readonly loss?: StageLoss | null | undefined;
}

/** What changing places would give, or what is in its way. */
export function offerOfExchange({ from, to }: Exchange, facts: PairFacts): Offer {
  const cells = to.map(({ a, b }) => facts.readCell(a.id, b.id));
  const [one, other] = cells;
  const why = hindranceOf({ from, to }, cells, facts);
  if (why !== null) return { status: 'no-exchange', why };
  if (!one || !other) return { status: 'no-exchange', why: null };
  const change = one.score + other.score - from[0].score - from[1].score;
  const { loss } = facts;
  if (loss === null) return { status: 'no-exchange', why: { kind: 'impossible' } };
  return { status: 'exchange', scores: [one.score, other.score], change, loss: loss ?? null };
}

function hindranceOf(
  { from, to }: Exchange,
  cells: readonly Known['cell'][],
  { saidOf }: PairFacts,
): Hindrance | null {
  if (from.some((pair) => saidOf(pair) === 'locked')) return { kind: 'locked' };
  const ruledOut = cells.find((cell) => cell !== null && cell.score < 0);
  if (ruledOut) return { kind: 'ruled-out', rule: ruledOut.rule };
  if (to.some((pair) => saidOf(pair) === 'forbidden')) return { kind: 'parted' };
  return null;
}
