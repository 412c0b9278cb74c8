import { nameKey, tidyText } from '../../contract/index.ts';

// The window reads what is typed in the same forms.
export { nameKey, tidyText };

/** Text of several lines, each of them tidy, without empty lines at either end. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(tidyText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const notAnswered = new Set([
  '',
  'n a',
  'na',
  'ei tiedossa',
  'ei tietoa',
  'ei vastattu',
  'ei vastausta',
  'ei määritelty',
  'tyhjä',
  // What an online form writes for somebody who was not asked to sign in.
  'anonymous',
  'anonyymi',
  'anonym',
  'inte besvarat',
  'ej besvarat',
  'vet ej',
  'vet inte',
  'okänd',
  'okänt',
  'not answered',
  'not known',
  'unknown',
]);

const longestNotAnswered = 30;
const mostRemembered = 20_000;
const remembered = new Map<string, boolean>();

/**
 * Says whether a cell was filled only to show that there is no answer: '-', 'ei tiedossa', '?'. Most
 * cells repeat another, so that short ones are remembered.
 */
export function isNotAnswered(text: string): boolean {
  if (text.length > longestNotAnswered) return !/[\p{L}\p{N}✓✔☑+]/u.test(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const isBlank = notAnswered.has(nameKey(text)) && !/[✓✔☑+]/u.test(text);
  if (remembered.size < mostRemembered) remembered.set(text, isBlank);
  return isBlank;
}
