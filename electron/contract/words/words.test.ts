import { describe, expect, it } from 'vitest';
import { changeCodes } from '../desk.ts';
import { importIssueCodes } from '../imports.ts';
import { refusalCodes } from '../refusals.ts';
import { languageSchema } from '../values.ts';
import { messages } from './messages.ts';
import { createWords } from './words.ts';

const languages = languageSchema.options;
const spaces = Object.keys(messages.fi);

/** Messages as plain data: namespace -> key -> sentence. */
function messagesOf(language: (typeof languages)[number]): Record<string, Record<string, string>> {
  return messages[language];
}

const placeholdersIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{\s*([\w-]+)/g)].map((match) => match[1] ?? '').sort();

describe.each(spaces)('the messages of %s', (space) => {
  it('have the same keys in the three languages', () => {
    const keys = languages.map((language) => Object.keys(messagesOf(language)[space] ?? {}).sort());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('take the same values in the three languages', () => {
    for (const [key, sentence] of Object.entries(messagesOf('fi')[space] ?? {}))
      for (const language of ['sv', 'en'] as const)
        expect([key, new Set(placeholdersIn(messagesOf(language)[space]?.[key] ?? ''))]).toEqual([
          key,
          new Set(placeholdersIn(sentence)),
        ]);
  });

  it('are not empty, shout at nobody and have no stray spaces', () => {
    for (const language of languages)
      for (const [key, sentence] of Object.entries(messagesOf(language)[space] ?? {})) {
        expect([key, sentence.length > 0]).toEqual([key, true]);
        expect([key, sentence]).not.toEqual([key, expect.stringContaining('!')]);
        expect([key, sentence.trim()]).toEqual([key, sentence]);
      }
  });
});

describe('codes', () => {
  it.each(languages)(
    'have a sentence in %s: refusals, their remedies, import issues and changes',
    (one) => {
      const words = createWords(one);
      const keys = [
        ...refusalCodes.flatMap((code) => [`errors:${code}`, `errors:${code}-remedy`]),
        ...importIssueCodes.map((code) => `import:issue-${code}`),
        ...changeCodes.map((code) => `history:${code}`),
      ];
      expect(keys.filter((key) => words.sayIfKnown(key, { count: 2 }) === null)).toEqual([]);
    },
  );
});

describe('words', () => {
  it('choose the plural by number', () => {
    const words = createWords('fi');
    expect(words.say('common:people', { count: 1 })).toBe('1 henkilö');
    expect(words.say('common:people', { count: 2 })).toBe('2 henkilöä');
  });

  it('write days, numbers and lists as each language does', () => {
    expect(createWords('fi').day('2026-03-05')).toBe('5.3.2026');
    expect(createWords('sv').day('2026-03-05')).toBe('5.3.2026');
    expect(createWords('en').day('2026-03-05')).toBe('5 March 2026');
    const moment = new Date(2026, 2, 5, 9, 5);
    expect(createWords('fi').moment(moment)).toBe('5.3.2026 klo 9.05');
    expect(createWords('sv').moment(moment)).toBe('5.3.2026 kl. 9.05');
    expect(createWords('en').moment(moment)).toBe('5 March 2026 at 9:05');
    expect(createWords('fi').number(6310)).toBe('6\u00a0310');
    expect(createWords('sv').list(['a', 'b', 'c'])).toBe('a, b och c');
  });

  it('sort å, ä and ö last, in English too', () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(['Öhman', 'Åberg', 'Zetterman', 'Ärling'].sort(createWords(language).compare)).toEqual(
        ['Zetterman', 'Åberg', 'Ärling', 'Öhman'],
      );
  });

  it('leave what a user typed as it is', () => {
    const words = createWords('en');
    expect(words.say('errors:value-invalid', { field: '<b>&amp;{{x}}</b>' })).toContain('<b>&amp;');
  });
});
