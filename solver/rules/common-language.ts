import type { Rule } from './context.ts';

/**
 * The two must share a language. Who did not say which languages they use is not ruled out: the
 * question is open, and the import counts it as not answered.
 */
export const commonLanguage: Rule = (mentor, mentee) => {
  if (mentor.languages.length === 0 || mentee.languages.length === 0) return null;
  if (mentor.languages.some((language) => mentee.languages.includes(language))) return null;
  return {
    rule: 'common-language',
    params: { mentor: mentor.languages.join(', '), mentee: mentee.languages.join(', ') },
  };
};
