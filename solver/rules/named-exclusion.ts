import { fromEither } from './from-either.ts';
import { ruleByNames } from './rule-rows.ts';

/** Neither may have asked not to be paired with the other. */
export const namedExclusion = ruleByNames(
  (left, right, { method }) => {
    const byLeft = left.exclusions.includes(right.id);
    const by = fromEither(byLeft, right.exclusions.includes(left.id), method);
    return by === null ? null : { rule: 'named-exclusion', params: { by } };
  },
  ({ exclusions }) => exclusions,
);
