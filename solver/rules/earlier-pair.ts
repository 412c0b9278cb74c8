import { fromEither } from './from-either.ts';
import { ruleByNames } from './rule-rows.ts';

/** Two people who have been a pair before are not paired again. */
export const earlierPair = ruleByNames(
  (left, right, { method }) => {
    const byLeft = left.earlierPairs.includes(right.id);
    const by = fromEither(byLeft, right.earlierPairs.includes(left.id), method);
    return by === null ? null : { rule: 'earlier-pair', params: { by } };
  },
  ({ earlierPairs }) => earlierPairs,
);
