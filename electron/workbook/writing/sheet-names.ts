import { createWords, languageSchema } from '../../contract/index.ts';
import { nameKey } from '../cells/text.ts';

const besideKeys: ReadonlySet<string> = new Set(
  languageSchema.options.flatMap((language) => {
    const words = createWords(language);
    return [
      nameKey(words.say('workbook:sheet-lists')),
      nameKey(words.say('workbook:sheet-example')),
      nameKey(words.say('workbook:sheet-issues')),
    ];
  }),
);

/**
 * Says whether a sheet is one that the program's own workbooks have beside their table: the lists
 * of choices, the example, the remarks of an import.
 */
export function isListSheetName(name: string): boolean {
  return besideKeys.has(nameKey(name));
}
