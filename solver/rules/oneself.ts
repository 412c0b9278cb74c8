import { ruleByNames } from './rule-rows.ts';

/** Nobody is their own mentor, host or work pair. */
export const oneself = ruleByNames(
  (left, right) => (left.id === right.id ? { rule: 'oneself', params: {} } : null),
  ({ id }) => [id],
);
