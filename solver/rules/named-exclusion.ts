import type { Rule } from './context.ts';
import { fromEither } from './from-either.ts';

/** Neither may have asked not to be paired with the other. */
export const namedExclusion: Rule = (mentor, mentee) => {
  const by = fromEither(
    mentor.exclusions.includes(mentee.id),
    mentee.exclusions.includes(mentor.id),
  );
  return by === null ? null : { rule: 'named-exclusion', params: { by } };
};
