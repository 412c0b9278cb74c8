import { STANDS } from '../scoring/stand.ts';
import { ruleByKey } from './rule-rows.ts';

/**
 * The two must share a language. Who did not say which languages they use is not ruled out: the
 * question is open, and the import counts it as not answered.
 */
export const commonLanguage = ruleByKey(
  (left, right, { method }) => {
    if (left.languages.length === 0 || right.languages.length === 0) return null;
    if (left.languages.some((language) => right.languages.includes(language))) return null;
    const stands = STANDS[method];
    return {
      rule: 'common-language',
      params: {
        [stands.left]: left.languages.join(', '),
        [stands.right]: right.languages.join(', '),
      },
    };
  },
  ({ languages }) => JSON.stringify(languages),
);
