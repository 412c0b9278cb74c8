import type { PersonReference } from '../../electron/contract/index.ts';

/** The languages both people speak, in the mentor's order; empty when either has not answered. */
export function commonLanguages(
  mentor: PersonReference,
  mentee: PersonReference,
): readonly PersonReference['languages'][number][] {
  return mentor.languages.filter((language) => mentee.languages.includes(language));
}

/** How two people can meet. `to-agree` when one wants to meet only in person and one only remotely. */
export type CommonMeetingMode = 'in-person' | 'remote' | 'both' | 'to-agree' | 'not-answered';

/** The meeting mode that suits both; an unanswered one leaves the other's wish as it is. */
export function commonMeetingMode(
  mentor: PersonReference,
  mentee: PersonReference,
): CommonMeetingMode {
  const wishes = [mentor.meetingMode, mentee.meetingMode].filter((mode) => mode !== null);
  const [first, second] = wishes.filter((mode) => mode !== 'both');
  if (wishes.length === 0) return 'not-answered';
  if (first === undefined) return 'both';
  return second === undefined || second === first ? first : 'to-agree';
}
