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
