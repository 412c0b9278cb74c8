import type { ReasonView, Words } from '../../../../electron/contract/index.ts';

const NAMED = 6;

/**
 * A warning that names at most six people, and says how many more there are as the last of the
 * list. Fewer than two more are named themselves.
 */
export function shortened(warning: ReasonView, words: Words): ReasonView {
  const { by } = warning.params;
  if (typeof by !== 'object' || by.length <= NAMED + 1) return warning;
  const more = words.say('insight:and-more', { count: by.length - NAMED });
  return { ...warning, params: { ...warning.params, by: [...by.slice(0, NAMED), more] } };
}
