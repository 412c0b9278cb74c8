import {
  blankProfile,
  createWords,
  type Organisation,
  organisationSchema,
  type ProfileFields,
} from '../../../electron/contract/index.ts';
import agencies from '../../../resources/organisation/agencies.json' with { type: 'json' };
import competences from '../../../resources/organisation/competences.json' with { type: 'json' };
import goals from '../../../resources/organisation/goals.json' with { type: 'json' };
import offices from '../../../resources/organisation/offices.json' with { type: 'json' };
import sectors from '../../../resources/organisation/sectors.json' with { type: 'json' };
import tasks from '../../../resources/organisation/tasks.json' with { type: 'json' };
import { dice } from '../dice.ts';

/** The six agencies as they are shipped, without the distances, which no workbook has. */
export const organisation: Organisation = organisationSchema.parse({
  agencies: agencies.rows,
  sectors: sectors.rows,
  offices: offices.rows,
  goals: goals.rows,
  competences: competences.rows,
  tasks: tasks.rows,
  travel: [],
});

export const words = createWords('fi');

/** Invented people with an answer to almost everything, the same in every run. */
export function invented(count: number): readonly ProfileFields[] {
  const roll = dice(4711);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(roll() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const codeOf = (rows: readonly { readonly code: string }[]): string => one(rows).code;
  const some = (rows: readonly { readonly code: string }[], most: number): string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(roll() * most) }, () => codeOf(rows))),
  ];
  return Array.from({ length: count }, (_, index) => ({
    ...blankProfile,
    role: one(['mentor', 'mentee', 'both'] as const),
    lastName: `Koskimies${index}`,
    firstName: one(['Anni', 'Åsa', 'Eero Juhani', 'Anna-Maija']),
    email: `henkilo.${index}@avi.example`,
    staffNumber: String(100_000 + index),
    agency: codeOf(organisation.agencies),
    sector: codeOf(organisation.sectors),
    unit: one(['Lupayksikkö', 'Valvontayksikkö', 'Hallintoyksikkö']),
    title: one(['tarkastaja', 'ylitarkastaja', 'johtaja', 'sihteeri']),
    office: codeOf(organisation.offices),
    supervisor: { text: `Johtaja${index % 500} Aino`, personId: null },
    languages: [one(['fi', 'sv'] as const)],
    meetingMode: one(['in-person', 'remote', 'both'] as const),
    experienceYears: Math.floor(roll() * 80) / 2,
    offers: some(organisation.competences, 4),
    seeks: some(organisation.competences, 3),
    goals: some(organisation.goals, 5),
    capacity: 1 + Math.floor(roll() * 3),
    wishes: [{ text: `henkilo.${Math.floor(roll() * count)}@avi.example`, personId: null }],
    expectations: 'Toivon keskustelua johtamisesta ja oman työn kehittämisestä.',
    availability: one(['ei heinäkuussa', 'maanantaisin', 'iltapäivisin']),
    supervisorSupports: true,
    supportedOn: '2026-03-05',
    informedOn: '2026-03-06',
  }));
}
