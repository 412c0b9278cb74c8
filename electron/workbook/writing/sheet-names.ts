import { createWords, languageSchema } from '../../contract/index.ts';
import { nameKey } from '../cells/text.ts';

const listSheetKeys: ReadonlySet<string> = new Set(
  languageSchema.options.map((language) =>
    nameKey(createWords(language).say('workbook:sheet-lists')),
  ),
);

/** Says whether a sheet is the one with lists of choices that templates have beside their table. */
export function isListSheetName(name: string): boolean {
  return listSheetKeys.has(nameKey(name));
}
