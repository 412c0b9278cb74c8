// People for the benchmark, made from a seed, with every field that a score or a rule looks at.
import type { Method, Profile, TravelLeg } from '../../solver/index.ts';
import { dice } from './dice.ts';
import { ids } from './problems.ts';

/** The programme's weeks of job shadowing. */
export const weeks = Array.from({ length: 10 }, (_, week) => `2027-W${String(week + 10)}`);

/** The critical tasks of work pairs: the first ten of thirty. */
export const criticalTasks = ids('t', 10);

/** As many mentors as mentees, hosts as visitors, or members. */
export function profiles(size: number, method: Method = 'mentoring'): readonly Profile[] {
  const roll = dice(2026);
  const pick = <Item>(...items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(roll() * items.length)] ?? items[0];
  const some = (letters: string): readonly string[] => [...letters].filter(() => roll() < 0.5);
  const few = (items: readonly string[], part: number): readonly string[] =>
    items.filter(() => roll() < part);
  const [left, right] = rolesOf(method);
  return ids('p', method === 'workpair' ? size : 2 * size).map((id, k, all) => ({
    id,
    role: k < size ? left : right,
    capacity: 1,
    agency: pick('E', 'L', 'P'),
    sector: pick('POL', 'OKT', 'TS'),
    office: pick('HEL', 'TKU', 'OUL', 'VAA'),
    isFull: false,
    supervisor: null,
    languages: roll() < 0.2 ? ['sv', 'fi'] : ['fi'],
    meetingMode: pick('in-person', 'remote', 'both', 'both'),
    experienceYears: Math.floor(roll() * 30),
    offers: some('abcde'),
    seeks: some('abcde'),
    goals: some('ghij'),
    wishes: roll() < 0.2 ? [all[Math.floor(roll() * all.length)] ?? id] : [],
    exclusions: [],
    earlierPairs: [],
    ...(method === 'mentoring'
      ? noAnswers
      : {
          weeksPossible: few(weeks, 0.3),
          weeksImpossible: few(weeks, 0.1),
          slotCapacity: 1,
          isReciprocal: null,
          tasks: few(ids('t', 30), 0.3).map((task) => ({
            task,
            level: Math.floor(roll() * 5),
            wantsToLearn: roll() < 0.2,
          })),
          peakMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter(() => roll() < 0.2),
          absences: [1, 6, 7, 12]
            .filter(() => roll() < 0.1)
            .map((month) => ({ from: day(month, 1), to: day(month, 14) })),
          workload: pick('light', 'normal', 'heavy'),
        }),
  }));
}

/** What mentoring does not ask. */
const noAnswers = {
  weeksPossible: [],
  weeksImpossible: [],
  slotCapacity: 1,
  isReciprocal: null,
  tasks: [],
  peakMonths: [],
  absences: [],
  workload: null,
} as const;

function rolesOf(method: Method): readonly [Profile['role'], Profile['role']] {
  if (method === 'workpair') return ['member', 'member'];
  return method === 'mentoring' ? ['mentor', 'mentee'] : ['host', 'visitor'];
}

function day(month: number, date: number): string {
  return `2027-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export const travelLegs: readonly TravelLeg[] = [
  { from: 'HEL', to: 'TKU', minutes: 130 },
  { from: 'HEL', to: 'OUL', minutes: 455 },
  { from: 'HEL', to: 'VAA', minutes: 315 },
  { from: 'TKU', to: 'OUL', minutes: 650 },
  { from: 'TKU', to: 'VAA', minutes: 255 },
  { from: 'VAA', to: 'OUL', minutes: 240 },
];
