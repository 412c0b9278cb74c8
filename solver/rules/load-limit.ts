import { ruleByKey } from './rule-rows.ts';

/** Somebody who has as many pairs in other cohorts as the programme allows takes no more. */
export const loadLimit = ruleByKey(
  (left, right) => {
    const full = [left, right].find(({ isFull }) => isFull);
    return full === undefined ? null : { rule: 'load-limit', params: { id: full.id } };
  },
  ({ isFull }) => String(isFull),
);
