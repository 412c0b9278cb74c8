import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWords,
  type Language,
  type ProfileFields,
  profileFieldNames,
} from '../../contract/index.ts';
import { tidyLines, tidyText } from '../cells/text.ts';
import { columns } from '../columns/columns.ts';
import { sixAgencies } from '../testing/organisation.ts';
import { fieldsOf, readBytes } from '../testing/tables.ts';
import { partsOf } from '../testing/zip-text.ts';
import { writePeopleTable, writeTemplate } from './people-workbook.ts';

const languages: readonly Language[] = ['fi', 'sv', 'en'];
const formats = fc.constantFrom('xlsx' as const, 'csv' as const);
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const { agencies, sectors, offices, goals, competences, tasks } = sixAgencies;

const letters = fc.constantFrom(...'abcåäöÅÄÖšžéü -=+@\'"<>&;,/0123456789');
const line = fc
  .string({ unit: letters, minLength: 1, maxLength: 30 })
  .map((text) => tidyText(`${text}x`));
const lines = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) => tidyLines(all.join('\n')));
const firstName = fc.constantFrom('Anni', 'Åsa', 'Eero Juhani', 'Žofie', 'Anna-Maija');
const people = fc
  .uniqueArray(
    fc.constantFrom('Aino Salo', 'Laine, Eero', 'sofia.ek@avi.example', 'Olli von Fersen'),
    { maxLength: 3 },
  )
  .map((names) => names.map((text) => ({ text, personId: null })));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 4 });
const some = (rows: readonly { readonly code: string }[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...codes(rows)), { maxLength: most });

const sorted = <Value>(
  values: fc.Arbitrary<Value[]>,
  order?: (one: Value, other: Value) => number,
) => values.map((all) => [...all].sort(order));
const weeks = sorted(
  fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 52 }))
      .map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
    { maxLength: 20 },
  ),
);
const months = sorted(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (one, other) => one - other);
const absences = fc
  .uniqueArray(fc.tuple(day, day), { maxLength: 5, selector: (days) => [...days].sort().join() })
  .map((periods) =>
    periods
      .map((days) => [...days].sort())
      .sort((one, other) => (one.join() < other.join() ? -1 : 1))
      .map(([from = '', to = '']) => ({ from, to })),
  );
const skills = fc.uniqueArray(
  fc.record({
    task: fc.constantFrom(...codes(tasks)),
    level: fc.integer({ min: 0, max: 4 }),
    wantsToLearn: fc.boolean(),
  }),
  { maxLength: 8, selector: ({ task }) => task },
);

const profile: fc.Arbitrary<ProfileFields> = fc.record({
  role: maybe(fc.constantFrom('mentor' as const, 'mentee' as const, 'both' as const)),
  lastName: line,
  firstName,
  email: fc.constant(null),
  staffNumber: fc.constant(null),
  agency: maybe(fc.constantFrom(...codes(agencies))),
  sector: maybe(fc.constantFrom(...codes(sectors))),
  unit: maybe(line),
  title: maybe(line),
  office: maybe(fc.constantFrom(...codes(offices))),
  supervisor: maybe(
    fc.constantFrom('Aino Salo', 'Laine, Eero').map((text) => ({ text, personId: null })),
  ),
  languages: fc.uniqueArray(fc.constantFrom('fi' as const, 'sv' as const, 'en' as const)),
  meetingMode: maybe(fc.constantFrom('in-person' as const, 'remote' as const, 'both' as const)),
  experienceYears: maybe(fc.integer({ min: 0, max: 140 }).map((halves) => halves / 2)),
  offers: some(competences, 22),
  seeks: some(competences, 22),
  goals: some(goals, 14),
  capacity: maybe(fc.integer({ min: 0, max: 20 })),
  wishes: people,
  exclusions: people,
  earlierPairs: people,
  expectations: maybe(lines),
  availability: maybe(lines),
  supervisorSupports: maybe(fc.boolean()),
  supportedOn: maybe(day),
  informedOn: maybe(day),
  shadowingRole: maybe(fc.constantFrom('host' as const, 'visitor' as const, 'both' as const)),
  weeksPossible: weeks,
  weeksImpossible: weeks,
  shadowingDays: maybe(fc.integer({ min: 1, max: 10 })),
  slotCapacity: maybe(fc.integer({ min: 0, max: 20 })),
  isReciprocal: maybe(fc.boolean()),
  handlesConfidential: maybe(fc.boolean()),
  tasks: skills,
  peakMonths: months,
  absences,
  workload: maybe(fc.constantFrom('light' as const, 'normal' as const, 'heavy' as const)),
});

const roster = fc.array(profile, { minLength: 1, maxLength: 8 }).map((profiles) =>
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
    const reading = readBytes(await writeTemplate(sixAgencies, words, '1.2.3'));
    expect(fieldsOf(reading)).toEqual(columns.map(({ field }) => field));
    expect([...fieldsOf(reading)].sort()).toEqual([...profileFieldNames].sort());
    expect(reading).toMatchObject({ drafts: [], issues: [], rowsLeftOut: 0 });
  });

  test('is the same file however often it is written', async () => {
    const [once, again] = [
      await writeTemplate(sixAgencies, words, '1.2.3'),
      await writeTemplate(sixAgencies, words, '1.2.3'),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  test('keeps names and header in view, notes each column and says its version', async () => {
    const parts = partsOf(await writeTemplate(sixAgencies, words, '1.2.3'));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane xSplit="3" ySplit="1"[^>]*state="frozen"/);
    const lists = columns.filter(({ choices }) => choices !== null);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(lists.length);
    expect(parts.get('xl/comments1.xml')?.match(/<comment /g)).toHaveLength(columns.length);
    expect(parts.get('xl/sharedStrings.xml')).toContain('1.2.3');
  });

  test('shows an invented person on a sheet that is not imported', async () => {
    const bytes = await writeTemplate(sixAgencies, words, '1.2.3');
    expect(partsOf(bytes).get('xl/sharedStrings.xml')).toContain('anni.koskimies@avi.example');
    expect(readBytes(bytes).drafts).toEqual([]);
  });
});
