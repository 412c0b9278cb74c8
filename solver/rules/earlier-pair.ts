import type { Rule } from './context.ts';
import { fromEither } from './from-either.ts';

/** Two people who have been a pair before are not paired again. */
export const earlierPair: Rule = (mentor, mentee) => {
  const by = fromEither(
    mentor.earlierPairs.includes(mentee.id),
    mentee.earlierPairs.includes(mentor.id),
  );
  return by === null ? null : { rule: 'earlier-pair', params: { by } };
};
