import type { Words } from '../../../electron/contract/index.ts';

/** What marks a pair: its rule as it is said, and that it was put together by hand. */
export function sayMarks(rule: string | null, isByHand: boolean, words: Words): string {
  return [
    ...(rule === null ? [] : [rule]),
    ...(isByHand ? [words.say('matching:by-hand')] : []),
  ].join(', ');
}
