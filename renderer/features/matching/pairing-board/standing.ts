import { isAcross, type Member } from './cards.ts';
import { isOpen, type Offer } from './offers.ts';

/** How somebody stands to the one who is carried. */
export interface Standing {
  /** Whether somebody is carried, can be carried to (or anywhere), or has no part in it. */
  readonly state: 'open' | 'closed' | 'carried';
  /** What bringing the carried person here would mean; null for those who are not across. */
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
  if (!isAcross(carried, member)) return { state: 'closed', offer: null };
  const offer = offerOf(member);
  return { state: isOpen(offer) ? 'open' : 'closed', offer };
}
