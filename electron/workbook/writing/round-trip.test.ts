import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf as askedBy,
  createWords,
  type Language,
  methodSchema,
  profileFieldNames,
} from '../../contract/index.ts';
import { columns } from '../columns/columns.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { anyProfile } from '../testing/profiles.ts';
import { fieldsOf, readBytes } from '../testing/tables.ts';
import { partsOf } from '../testing/zip-text.ts';
import { writePeopleTable, writeTemplate } from './people-workbook.ts';

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

const templates = languages.flatMap((language) =>
  methodSchema.options.map((method) => ({ language, method })),
);

describe.each(templates)('the template of $method in $language', ({ language, method }) => {
  const words = createWords(language);
  const template = { version: '1.2.3', method };
  const asked = askedBy(method);
  const own = columns.filter(({ field }) => asked.includes(field));

  test('has what the method asks once, nobody in it, and nothing to complain of', async () => {
    const reading = readBytes(await writeTemplate(sixAgencies, words, template));
    expect(fieldsOf(reading)).toEqual(own.map(({ field }) => field));
    expect([...fieldsOf(reading)].sort()).toEqual([...asked].sort());
    expect(reading).toMatchObject({ drafts: [], issues: [], rowsLeftOut: 0 });
  });

  test('is the same file however often it is written', async () => {
    const [once, again] = [
      await writeTemplate(sixAgencies, words, template),
      await writeTemplate(sixAgencies, words, template),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  test('keeps names and header in view, notes each column and says its version', async () => {
    const parts = partsOf(await writeTemplate(sixAgencies, words, template));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const names = own.findIndex(({ field }) => field === 'firstName') + 1;
    expect(sheet).toContain(`<pane xSplit="${names}" ySplit="1"`);
    expect(sheet).toContain('state="frozen"');
    const lists = own.filter(({ choices }) => choices !== null);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(lists.length);
    expect(parts.get('xl/comments1.xml')?.match(/<comment /g)).toHaveLength(own.length);
    expect(parts.get('xl/sharedStrings.xml')).toContain('1.2.3');
  });

  test('shows an invented person on a sheet that is not imported', async () => {
    const bytes = await writeTemplate(sixAgencies, words, template);
    expect(partsOf(bytes).get('xl/sharedStrings.xml')).toContain('anni.koskimies@avi.example');
    expect(readBytes(bytes).drafts).toEqual([]);
  });
});

test('the templates of all methods together ask for every field', () => {
  const all = methodSchema.options.flatMap((method) => askedBy(method));
  expect([...new Set(all)].sort()).toEqual([...profileFieldNames].sort());
});
