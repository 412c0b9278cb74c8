import type { Refusal } from '../refusals.ts';
import type { Words } from './words.ts';

/** Why something was refused: a sentence about what the refusal names, if there is one. */
export function sayCause(words: Words, refusal: Refusal): string {
  const params = paramsIn(words, refusal);
  return (
    words.sayIfKnown(`errors:${refusal.code}-of-${subjectOf(refusal)}`, params) ??
    words.say(`errors:${refusal.code}`, params)
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

/** What the refusal names, in the reader's language where it is named in each. */
function paramsIn({ language }: Words, { params }: Refusal): Refusal['params'] {
  const values = params[`values-${language}`];
  return values === undefined ? params : { ...params, values };
}

/** The code of what the refusal is about: a field, or the method that it depends on. */
function subjectOf({ params }: Refusal): string {
  return String(params['field'] ?? params['method'] ?? '');
}
