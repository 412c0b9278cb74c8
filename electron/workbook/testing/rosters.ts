import type {
  Cohort,
  PairView,
  PersonReference,
  Roster,
  Run,
  ScorePartView,
} from '../../contract/index.ts';

/** An invented person as rosters refer to one. */
export function personOf(id: number, changes: Partial<PersonReference> = {}): PersonReference {
  return {
    id,
    key: `henkilo.${id}@avi.example`,
    lastName: `Koskimies${id}`,
    firstName: 'Anni',
    email: `henkilo.${id}@avi.example`,
    title: 'Tarkastaja',
    agency: 'ESAVI',
    sector: 'POL',
    office: 'HML',
    languages: ['fi', 'sv'],
    meetingMode: 'both',
    isErased: false,
    ...changes,
  };
}

/** The criteria that the pairs of `aRoster` were scored by. */
const criteria = [
  'goals',
  'competence',
  'sector',
  'geography',
  'agency',
  'experience',
  'wish',
] as const;

/** The parts of a score, each half answered. */
export const parts: readonly ScorePartView[] = criteria.map((criterion, index) => ({
  criterion,
  status: 'answered',
  share: 0.5,
  points: (index + 1) * 10,
  most: 100,
  reason: { code: `made-up-${criterion}`, params: {} },
}));

/** Two pairs, one of them with names that look like formulas. */
export const pairs: readonly PairView[] = [
  {
    a: personOf(1, { firstName: '=HYPERLINK("x")', title: '@johtaja' }),
    b: personOf(2, { agency: 'LAAVI', office: 'ROI', languages: ['sv'], meetingMode: 'remote' }),
    score: 280,
    parts,
    isLocked: true,
    slot: null,
    third: null,
  },
  {
    a: personOf(3),
    b: personOf(4, { meetingMode: null }),
    score: 300,
    parts,
    isLocked: false,
    slot: null,
    third: null,
  },
];

const objective = { matched: 2, fairness: 280, total: 580 };

const placeOf = ({ agency, sector, office }: PersonReference) => ({
  agency,
  sector,
  unit: null,
  office,
});

/** An accepted roster of mentoring. */
export const aRoster: Roster = {
  id: 1,
  cohortId: 1,
  cohortName: '-Kevät 2026',
  method: 'mentoring',
  runId: 1,
  acceptedAt: '2026-03-05T10:00:00.000Z',
  pairs: pairs.map((pair, index) => ({
    ...pair,
    id: index + 1,
    startedOn: '2026-03-05',
    agreedOn: null,
    ended: null,
    aThen: placeOf(pair.a),
    bThen: placeOf(pair.b),
    thirdThen: null,
    earlier: [],
  })),
  objective,
  isProvedBest: true,
};

/** What was said of the pairs of `aRoster`: the first is locked and was put together by hand. */
export const said: Pick<Cohort, 'constraints' | 'handMade'> = {
  constraints: [
    { a: personOf(1), b: personOf(2), kind: 'locked', reason: 'toivoivat toisiaan', slot: null },
  ],
  handMade: [{ a: personOf(1), b: personOf(2), reason: 'toivoivat toisiaan' }],
};

/** The run that `aRoster` was accepted from. */
export const aRun: Run = {
  id: 1,
  cohortId: 1,
  startedAt: '2026-03-04T10:00:00.000Z',
  status: 'optimal',
  objective,
  totalMs: 12,
  engine: 'assignment',
  scenarioId: null,
  settings: {
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
    wishBonus: 50,
    sector: 'different',
    agency: 'ignored',
    travelLimitMinutes: 120,
    objective: ['matched', 'fairness', 'total'],
    weeks: [],
    isReciprocal: false,
    oddPerson: 'waits',
    loadLimit: null,
    menteesPerMentor: null,
    repeatsPairs: false,
    lowestScore: null,
    quotas: [
      {
        name: 'Yli rajojen',
        tag: 'cross-agency',
        min: 1,
        max: null,
        minShare: null,
        maxShare: 0.5,
      },
    ],
  },
  pairs,
  unmatched: [
    { person: personOf(5), side: 'mentee', reasons: [{ code: 'made-up-reason', params: {} }] },
  ],
  bound: objective,
  proof: 'dual certificate',
  verified: true,
  conflict: [],
  secondOpinion: 'agrees',
  isOutdated: false,
};
