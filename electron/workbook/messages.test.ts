import { describe, expect, test } from 'vitest';
import en from '../../resources/messages/en/import.json' with { type: 'json' };
import enWorkbook from '../../resources/messages/en/workbook.json' with { type: 'json' };
import fi from '../../resources/messages/fi/import.json' with { type: 'json' };
import fiWorkbook from '../../resources/messages/fi/workbook.json' with { type: 'json' };
import sv from '../../resources/messages/sv/import.json' with { type: 'json' };
import svWorkbook from '../../resources/messages/sv/workbook.json' with { type: 'json' };
import {
  createWords,
  importIssueCodes,
  type Language,
  profileFieldNames,
} from '../contract/index.ts';

type Messages = Readonly<Record<string, string>>;

const languages: readonly Language[] = ['fi', 'sv', 'en'];
const paramsOf = (text: string): readonly string[] =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();
const shape = (messages: Messages) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, paramsOf(text)]));

describe.each<readonly [string, Messages, Messages, Messages]>([
  ['import', fi, sv, en],
  ['workbook', fiWorkbook, svWorkbook, enWorkbook],
])('the messages of %s', (_, finnish, swedish, english) => {
  test('have the same keys and values to fill in, in three languages', () => {
    expect(shape(swedish)).toEqual(shape(finnish));
    expect(shape(english)).toEqual(shape(finnish));
  });
});

describe.each(languages)('in %s', (language) => {
  const words = createWords(language);

  test('every issue has a sentence that says what happened and what to do', () => {
    for (const code of importIssueCodes) {
      const sentence = words.sayIfKnown(`import:issue-${code}`);
      expect(sentence, code).toMatch(/[.?].+\.$/);
    }
  });

  test('every field has a short label, and a note for the template', () => {
    for (const field of profileFieldNames) {
      expect(words.sayIfKnown(`import:field-${field}`), field).toMatch(/\S/);
      expect(words.sayIfKnown(`workbook:note-${field}`), field).toMatch(/\.$/);
    }
  });

  test('a close spelling has a sentence of its own with the suggestion', () => {
    const params = { value: 'Lapin avi', suggestion: 'Lapin AVI', context: 'close' };
    expect(words.sayIfKnown('import:issue-agency-unknown', params)).toContain('Lapin AVI');
  });
});
