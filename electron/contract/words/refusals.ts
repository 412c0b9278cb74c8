import type { Refusal } from '../refusals.ts';
import type { Words } from './words.ts';

/** Why something was refused: a sentence about what the refusal names, if there is one. */
export function sayCause(words: Words, refusal: Refusal): string {
  return (
    words.sayIfKnown(`errors:${refusal.code}-of-${subjectOf(refusal)}`, refusal.params) ??
    words.say(`errors:${refusal.code}`, refusal.params)
  );
}

/** What to do about it, in the same way. */
export function sayRemedy(words: Words, refusal: Refusal): string {
  return (
    words.sayIfKnown(`errors:${refusal.code}-of-${subjectOf(refusal)}-remedy`, refusal.params) ??
    words.say(`errors:${refusal.code}-remedy`, refusal.params)
  );
}

/** A refusal as its cause and, in a second sentence, what to do. */
export function sayRefusal(words: Words, refusal: Refusal): string {
  return `${sayCause(words, refusal)} ${sayRemedy(words, refusal)}`;
}

/** The code of what the refusal is about: a field, or the method that it depends on. */
function subjectOf({ params }: Refusal): string {
  return String(params['field'] ?? params['method'] ?? '');
}
