import {
  blankProfile,
  type CohortSettings,
  type ProfileFields,
  type ScorePartView,
} from '../../contract/index.ts';
import type { NewRun } from '../cohorts/runs.ts';
import type { RunPerson, StoredPair } from '../cohorts/stored.ts';
import type { Database } from '../connection.ts';
import type { ChangeSteps } from '../history/long-change.ts';
import { openDatabase } from '../opening/open.ts';

/** Invented people, cohorts and clocks for the tests of this room. */

/** A clock that stands still. */
export const stillClock = () => new Date('2026-03-02T09:00:00.000Z');

/** A clock that is a day later whenever it is looked at. */
export function dailyClock(): () => Date {
  let day = stillClock().getTime();
  return () => {
    day += 86_400_000;
    return new Date(day);
  };
}

/** Opens a database and throws if it is refused. */
export function opened(file: string, now: () => Date = stillClock): Database {
  const opening = openDatabase(file, { now });
  if (opening.status === 'refused') throw new Error(opening.refusal.code);
  return opening.database;
}

/** A profile without answers but for what is given. */
export function profile(fields: Partial<ProfileFields> = {}): ProfileFields {
  return { ...blankProfile, lastName: 'Esimerkki', firstName: 'Elli', ...fields };
}

/** A profile with an answer to everything. */
export const fullProfile = profile({
  role: 'both',
  lastName: 'Öhman-Åkerlund',
  firstName: 'Maj-Britt',
  email: 'maj-britt.ohman@virasto.example',
  staffNumber: 'H-1001',
  agency: 'LSSAVI',
  sector: 'OKT',
  unit: 'Ruotsinkielinen sivistystoimi',
  title: 'sivistystoimentarkastaja',
  office: 'VAA',
  supervisor: { text: 'Laine Aino', personId: null },
  languages: ['sv', 'fi'],
  meetingMode: 'in-person',
  experienceYears: 12.5,
  offers: ['LAKI', 'VIES'],
  seeks: ['PROJ'],
  goals: ['NETWORK', 'TACIT', 'DIGI'],
  capacity: 2,
  wishes: [{ text: 'aino.laine@virasto.example', personId: null }],
  exclusions: [{ text: 'Korpi Otso', personId: null }],
  earlierPairs: [{ text: 'Otso Korpi', personId: null }],
  expectations: 'Toivon näkökulmaa.',
  availability: 'Tiistaisin.',
  supervisorSupports: true,
  supportedOn: '2026-02-01',
  informedOn: '2026-02-02',
  shadowingRole: 'both',
  weeksPossible: ['2026-W09', '2026-W10'],
  weeksImpossible: ['2026-W30'],
  shadowingDays: 2,
  slotCapacity: 3,
  isReciprocal: true,
  handlesConfidential: false,
  tasks: [
    { task: 'KIRJ', level: 4, wantsToLearn: false },
    { task: 'HANK', level: 0, wantsToLearn: true },
  ],
  peakMonths: [1, 12],
  absences: [{ from: '2026-07-01', to: '2026-07-31' }],
  workload: 'heavy',
});

export const settings: CohortSettings = {
  weights: {
    goals: 30,
    competence: 25,
    sector: 15,
    geography: 15,
    agency: 10,
    experience: 5,
    coverage: 0,
    'stand-in': 0,
    learning: 0,
    peaks: 0,
    workload: 0,
  },
  wishBonus: 100,
  sector: 'different',
  agency: 'different',
  travelLimitMinutes: 120,
  objective: ['matched', 'fairness', 'total'],
  quotas: [],
  weeks: [],
  isReciprocal: false,
  oddPerson: 'waits',
  loadLimit: null,
  menteesPerMentor: null,
  repeatsPairs: false,
  lowestScore: null,
};

export const scoreParts: readonly ScorePartView[] = [
  {
    criterion: 'goals',
    status: 'answered',
    share: 0.8,
    points: 800,
    most: 1000,
    reason: { code: 'goals-shared', params: { goals: ['TACIT'] } },
  },
];

/** A pair as a run stores it: no visit and no trio. */
export function pairOf(aId: number, bId: number): StoredPair {
  return { aId, bId, score: 800, parts: scoreParts, isLocked: false, slot: null, third: null };
}

/** A run of one pair, whose people stand under the given keys: the mentor first. */
export function newRun(cohortId: number, people: readonly RunPerson[]): NewRun {
  const [a, b] = people;
  const pairs = a && b ? [{ a: a.key, b: b.key, score: 800 }] : [];
  const objective = { matched: pairs.length, fairness: 800, total: 800 };
  return {
    cohortId,
    startedAt: '2026-03-02T09:00:00.000Z',
    settings,
    people,
    problem: {
      version: 1,
      method: 'mentoring',
      people: people.map(({ key }, index) => ({ id: key, side: index === 0 ? 'left' : 'right' })),
      candidates: pairs,
    },
    answer: {
      status: 'optimal',
      pairs,
      objective,
      bound: objective,
      proof: 'dual certificate',
      verified: true,
      unmatched: people.slice(2).map(({ key }) => ({
        id: key,
        side: 'right',
        reasons: [{ code: 'outcompeted', by: [people[1]?.key ?? ''], candidates: 1 }],
      })),
      conflict: [],
      issues: [],
      secondOpinion: { status: 'not-asked' },
      timing: { totalMs: 1.5, engine: 'assignment' },
    },
    pairs: a && b ? [pairOf(a.personId, b.personId)] : [],
    scenarioId: null,
    fingerprint: 'as-it-was',
    versions: { pariksi: '0.1.0' },
  };
}

/** Takes all steps of a change without a rest. */
export function atOnce<Result>(steps: ChangeSteps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
