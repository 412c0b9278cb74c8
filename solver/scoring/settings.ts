import type { Method, OddPerson } from '../problem/problem.ts';

export type Criterion =
  | 'goals'
  | 'competence'
  | 'sector'
  | 'geography'
  | 'agency'
  | 'experience'
  | 'coverage'
  | 'stand-in'
  | 'learning'
  | 'peaks'
  | 'workload';

export type Preference = 'different' | 'same' | 'ignored';

/** The coordinator's settings of a match: what counts, how much, and what must hold. */
export interface MatchSettings {
  readonly method: Method;
  /**
   * Integer weights 0..100, relative to each other. 0 = the criterion does not count. Weights of
   * criteria that the method does not have are without effect.
   */
  readonly weights: Readonly<Record<Criterion, number>>;
  /** Points added for a wish from one side, and again for a wish from the other. */
  readonly wishBonus: number;
  readonly sector: Preference;
  readonly agency: Preference;
  /** Two people who both want to meet only in person must be within this many minutes. */
  readonly travelLimitMinutes: number;
  /** Two people must score at least so much to be paired, 0..1000. */
  readonly lowestScore: number;
  /** Job shadowing: the programme's ISO weeks, of which each visit takes one. Empty = no weeks. */
  readonly weeks: readonly string[];
  /** Job shadowing: visits are exchanges of two people. */
  readonly isReciprocal: boolean;
  /** Work pairs: what becomes of the one too many. */
  readonly oddPerson: OddPerson;
  /** Work pairs: codes of the tasks that two people should be able to do. */
  readonly criticalTasks: readonly string[];
  /** Work pairs: those critical tasks that just one person of the pool does alone. */
  readonly tasksOfOneHolder: readonly string[];
}

const CRITERIA: Readonly<Record<Method, readonly Criterion[]>> = {
  mentoring: ['goals', 'competence', 'sector', 'geography', 'agency', 'experience'],
  shadowing: ['competence', 'goals', 'sector', 'geography', 'agency'],
  workpair: [
    'coverage',
    'stand-in',
    'learning',
    'peaks',
    'workload',
    'sector',
    'geography',
    'agency',
  ],
};

/** The criteria of a method in the order in which they are shown. */
export function criteriaOf(method: Method): readonly Criterion[] {
  return CRITERIA[method];
}

const NO_WEIGHTS: MatchSettings['weights'] = {
  goals: 0,
  competence: 0,
  sector: 0,
  geography: 0,
  agency: 0,
  experience: 0,
  coverage: 0,
  'stand-in': 0,
  learning: 0,
  peaks: 0,
  workload: 0,
};

const COMMON = {
  wishBonus: 50,
  lowestScore: 0,
  weeks: [],
  isReciprocal: false,
  oddPerson: 'waits',
  criticalTasks: [],
  tasksOfOneHolder: [],
} as const;

const DEFAULTS: Readonly<Record<Method, MatchSettings>> = {
  mentoring: {
    ...COMMON,
    method: 'mentoring',
    weights: {
      ...NO_WEIGHTS,
      goals: 30,
      competence: 25,
      sector: 15,
      geography: 15,
      agency: 10,
      experience: 5,
    },
    sector: 'different',
    agency: 'different',
    travelLimitMinutes: 180,
  },
  // Colleagues of one field in different places show each other their work, for days on end, so
  // that a long journey is worth it.
  shadowing: {
    ...COMMON,
    method: 'shadowing',
    weights: { ...NO_WEIGHTS, competence: 45, goals: 20, sector: 10, geography: 10, agency: 15 },
    sector: 'ignored',
    agency: 'different',
    travelLimitMinutes: 360,
  },
  // Who stands in for the other needs to know the field; the place matters little.
  workpair: {
    ...COMMON,
    method: 'workpair',
    weights: {
      ...NO_WEIGHTS,
      coverage: 35,
      'stand-in': 20,
      learning: 15,
      peaks: 10,
      workload: 5,
      sector: 5,
      geography: 5,
      agency: 5,
    },
    sector: 'same',
    agency: 'ignored',
    travelLimitMinutes: 180,
  },
};

/** What counts in a method, and how much, until the coordinator says otherwise. */
export function defaultSettingsOf(method: Method): MatchSettings {
  return DEFAULTS[method];
}
