import type { PersonReference } from './people.ts';

type Wishing = Pick<PersonReference, 'meetingMode'>;

/** How two people can meet. `to-agree` when one wants to meet only in person and one only remotely. */
export type CommonMeetingMode = 'in-person' | 'remote' | 'both' | 'to-agree' | 'not-answered';

/** The meeting mode that suits both; an unanswered one leaves the other's wish as it is. */
export function commonMeetingMode(one: Wishing, other: Wishing): CommonMeetingMode {
  const wishes = [one.meetingMode, other.meetingMode].filter((mode) => mode !== null);
  const [first, second] = wishes.filter((mode) => mode !== 'both');
  if (wishes.length === 0) return 'not-answered';
  if (first === undefined) return 'both';
  return second === undefined || second === first ? first : 'to-agree';
}
