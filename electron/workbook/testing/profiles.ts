import fc from 'fast-check';
import type { ProfileFields } from '../../contract/index.ts';
import { tidyLines, tidyText } from '../cells/text.ts';
import { sixAgencies } from './organisation.ts';

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

/** Any profile that a workbook can hold, without what tells people apart. */
export const anyProfile: fc.Arbitrary<ProfileFields> = fc.record({
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
