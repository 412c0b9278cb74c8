import type { ImportIssue, Words } from '../../../../electron/contract/index.ts';

/** Where something is in the file, as the spreadsheet says it: 'Taul1, rivi 12, sarake D'. */
export function placeText(
  { sheet, row, column }: Pick<ImportIssue, 'sheet' | 'row' | 'column'>,
  words: Words,
): string {
  return [
    sheet,
    ...(row === null ? [] : [words.say('people:place-row', { row })]),
    ...(column === null ? [] : [words.say('people:place-column', { column })]),
  ].join(', ');
}
