import type { Refusal } from '../refusals.ts';
import type { Words } from './words.ts';

/** A refusal as its cause and, in a second sentence, what to do. */
export function sayRefusal(words: Words, refusal: Refusal): string {
  return `${words.say(`errors:${refusal.code}`, refusal.params)} ${words.say(`errors:${refusal.code}-remedy`, refusal.params)}`;
}
