import type { Profile } from './profile.ts';
import type { ReasonCode } from './reason.ts';

/** Who wished for whom: the number of directions (0, 1 or 2) and how to say it. */
export interface Wish {
  readonly directions: number;
  readonly code: ReasonCode;
}

/** The wishes between two people, or null when neither wished for the other. */
export function wishBetween(mentor: Profile, mentee: Profile): Wish | null {
  const fromMentor = mentor.wishes.includes(mentee.id);
  const fromMentee = mentee.wishes.includes(mentor.id);
  if (fromMentor && fromMentee) return { directions: 2, code: 'wish-mutual' };
  if (fromMentor) return { directions: 1, code: 'wish-from-mentor' };
  return fromMentee ? { directions: 1, code: 'wish-from-mentee' } : null;
}
