import type { PersonReference } from './people.ts';

type Wishing = Pick<PersonReference, 'meetingMode'>;

/** How people can meet. `to-agree` when one wants to meet only in person and one only remotely. */
export type CommonMeetingMode = 'in-person' | 'remote' | 'both' | 'to-agree' | 'not-answered';

/** The meeting mode that suits all; an unanswered one leaves the others' wish as it is. */
export function commonMeetingMode(...people: readonly Wishing[]): CommonMeetingMode {
  const wishes = people.map(({ meetingMode }) => meetingMode).filter((mode) => mode !== null);
  const [first, second] = new Set(wishes.filter((mode) => mode !== 'both'));
  if (wishes.length === 0) return 'not-answered';
  if (first === undefined) return 'both';
  return second === undefined ? first : 'to-agree';
}
