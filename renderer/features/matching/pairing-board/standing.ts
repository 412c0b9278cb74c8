import { isAcross, type Member } from './cards.ts';
import { exchangeOf } from './exchange.ts';
import { isOpen, type Offer } from './offers.ts';

/** How somebody stands to the one who is carried. */
export interface Standing {
  /** Whether somebody is carried, can be carried to (or anywhere), can change places, or neither. */
  readonly state: 'open' | 'exchange' | 'closed' | 'carried';
  /** What bringing the carried person here would mean; null for those who have no part in it. */
  readonly offer: Offer | null;
}

/** How a member of the board stands to the carried one, or to nobody. */
export function standingOf(
  member: Member,
  carried: Member | null,
  offerOf: (member: Member) => Offer,
): Standing {
  if (carried === null) return { state: 'open', offer: null };
  if (member.key === carried.key) return { state: 'carried', offer: null };
  if (!isAcross(carried, member) && exchangeOf(carried, member) === null)
    return { state: 'closed', offer: null };
  const offer = offerOf(member);
  if (offer.status === 'exchange') return { state: 'exchange', offer };
  return { state: isOpen(offer) ? 'open' : 'closed', offer };
}
