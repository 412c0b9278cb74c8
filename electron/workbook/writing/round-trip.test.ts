import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords, type Language, profileFieldNames } from '../../contract/index.ts';
import { columns } from '../columns/columns.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { anyProfile } from '../testing/profiles.ts';
import { fieldsOf, readBytes } from '../testing/tables.ts';
import { partsOf } from '../testing/zip-text.ts';
import { writePeopleTable, writeTemplate } from './people-workbook.ts';

const mentoringTemplate = { version: '1.2.3', method: 'mentoring' } as const;

const languages: readonly Language[] = ['fi', 'sv', 'en'];
const formats = fc.constantFrom('xlsx' as const, 'csv' as const);
const roster = fc.array(anyProfile, { minLength: 1, maxLength: 8 }).map((profiles) =>
  profiles.map((one, index) => ({
    ...one,
    email: `anni.${index}@avi.example`,
    staffNumber: `0${index}`,
  })),
);

test('people written in any language are read back the same, value by value and key by key', async () => {
  await fc.assert(
    fc.asyncProperty(
      roster,
      fc.constantFrom(...languages),
      formats,
      async (written, language, format) => {
        const bytes = await writePeopleTable(written, sixAgencies, createWords(language), format);
        const { drafts, rowsLeftOut } = readBytes(bytes, `henkilot.${format}`);
        expect(rowsLeftOut).toBe(0);
        expect(drafts.map(({ key, sheet, row, unreadFields, ...fields }) => fields)).toEqual(
          written,
        );
        expect(drafts.flatMap(({ unreadFields }) => unreadFields)).toEqual([]);
        expect(drafts.map(({ key }) => key)).toEqual(written.map(({ email }) => email));
      },
    ),
    { numRuns: 60 },
  );
});

describe.each(languages)('the template in %s', (language) => {
  const words = createWords(language);

  test('has every field once, nobody in it, and nothing to complain of', async () => {
    const reading = readBytes(await writeTemplate(sixAgencies, words, mentoringTemplate));
    expect(fieldsOf(reading)).toEqual(columns.map(({ field }) => field));
    expect([...fieldsOf(reading)].sort()).toEqual([...profileFieldNames].sort());
    expect(reading).toMatchObject({ drafts: [], issues: [], rowsLeftOut: 0 });
  });

  test('is the same file however often it is written', async () => {
    const [once, again] = [
      await writeTemplate(sixAgencies, words, mentoringTemplate),
      await writeTemplate(sixAgencies, words, mentoringTemplate),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  test('keeps names and header in view, notes each column and says its version', async () => {
    const parts = partsOf(await writeTemplate(sixAgencies, words, mentoringTemplate));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane xSplit="3" ySplit="1"[^>]*state="frozen"/);
    const lists = columns.filter(({ choices }) => choices !== null);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(lists.length);
    expect(parts.get('xl/comments1.xml')?.match(/<comment /g)).toHaveLength(columns.length);
    expect(parts.get('xl/sharedStrings.xml')).toContain('1.2.3');
  });

  test('shows an invented person on a sheet that is not imported', async () => {
    const bytes = await writeTemplate(sixAgencies, words, mentoringTemplate);
    expect(partsOf(bytes).get('xl/sharedStrings.xml')).toContain('anni.koskimies@avi.example');
    expect(readBytes(bytes).drafts).toEqual([]);
  });
});
