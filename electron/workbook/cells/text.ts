/** Words of plain letters with single spaces between: most cells, and nothing to do for them. */
const isTidy = /^(?:[!-~åäöÅÄÖ]+(?: [!-~åäöÅÄÖ]+)*)?$/;

/**
 * Text as it is stored: composed (NFC), spaces of every kind as single ones, nothing invisible.
 * å, ä and ö stay as they are; they are letters of their own.
 */
export function tidyText(text: string): string {
  if (isTidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** Text of several lines, each of them tidy, without empty lines at either end. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(tidyText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The form in which two spellings of one name are the same: lower case, letters and digits only,
 * with single spaces between words. Letters keep their dots and rings.
 */
export function nameKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
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
