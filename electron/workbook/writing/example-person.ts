import {
  blankProfile,
  type Organisation,
  type ProfileFields,
  type Words,
} from '../../contract/index.ts';

const firstCode = (rows: readonly { readonly code: string }[]): string | null =>
  rows[0]?.code ?? null;

const firstCodes = (rows: readonly { readonly code: string }[], count: number): string[] =>
  rows.slice(0, count).map(({ code }) => code);

/** An invented person who shows how a row is filled in, with names of the reference data. */
export function examplePerson(organisation: Organisation, words: Words): ProfileFields {
  const { agencies, sectors, offices, goals, competences, tasks } = organisation;
  const agency = firstCode(agencies);
  return {
    ...blankProfile,
    role: 'mentor',
    lastName: 'Koskimies',
    firstName: 'Anni',
    email: 'anni.koskimies@avi.example',
    agency,
    sector: firstCode(sectors),
    office: firstCode(offices.filter((office) => office.agency === agency)),
    unit: words.say('workbook:example-unit'),
    title: words.say('workbook:example-title'),
    supervisor: { text: 'Eero Laine', personId: null },
    languages: ['fi', 'sv'],
    meetingMode: 'both',
    experienceYears: 12,
    offers: firstCodes(competences, 2),
    goals: firstCodes(goals, 3),
    capacity: 1,
    supervisorSupports: true,
    supportedOn: '2026-03-05',
    informedOn: '2026-03-05',
    shadowingRole: 'host',
    weeksPossible: ['2026-W40', '2026-W41'],
    shadowingDays: 2,
    slotCapacity: 1,
    isReciprocal: false,
    handlesConfidential: true,
    tasks: firstCodes(tasks, 2).map((task, place) => ({
      task,
      level: place === 0 ? 3 : 1,
      wantsToLearn: place > 0,
    })),
    peakMonths: [1, 12],
    absences: [{ from: '2026-07-06', to: '2026-07-31' }],
    workload: 'normal',
  };
}
