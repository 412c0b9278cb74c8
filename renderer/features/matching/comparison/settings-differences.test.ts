import { expect, test } from 'vitest';
import {
  type CohortSettings,
  cohortSettingsSchema,
  createWords,
  criterionSchema,
} from '../../../../electron/contract/index.ts';
import { isScoredAlike, settingsDifferences } from './settings-differences.ts';

const finnish = createWords('fi');
const settings: CohortSettings = cohortSettingsSchema.parse({
  weights: Object.fromEntries(criterionSchema.options.map((criterion) => [criterion, 10])),
  wishBonus: 50,
  sector: 'different',
  agency: 'different',
  travelLimitMinutes: 180,
  lowestScore: null,
  objective: ['matched', 'fairness', 'total'],
  quotas: [],
  weeks: [],
  isReciprocal: false,
  oddPerson: 'waits',
  loadLimit: null,
  menteesPerMentor: null,
  repeatsPairs: false,
});

const weighed = (weights: Partial<CohortSettings['weights']>): CohortSettings => ({
  ...settings,
  weights: { ...settings.weights, ...weights },
});
const quota = {
  name: 'x',
  tag: 'near',
  min: 3,
  max: null,
  minShare: null,
  maxShare: null,
} as const;

test('settings do not differ from themselves', () => {
  expect(settingsDifferences(settings, settings, 'mentoring', finnish)).toEqual([]);
  expect(isScoredAlike(settings, settings, 'mentoring')).toBe(true);
});

const others: readonly (readonly [string, CohortSettings, readonly string[]])[] = [
  ['a weight', weighed({ goals: 40 }), ['Paino: tavoitteet', '10', '40']],
  [
    'a limit that is set',
    { ...settings, lowestScore: 420 },
    ['Parin pistemäärä vähintään', 'ei rajaa', '420'],
  ],
  [
    'a quota that is set',
    { ...settings, quotas: [quota] },
    ['paria lyhyen matkan päässä vähintään', 'ei rajaa', '3'],
  ],
  [
    'what is sought first',
    { ...settings, objective: ['total'] },
    [
      'Tavoitteiden järjestys',
      'parien määrä, alin pistemäärä, yhteispistemäärä',
      'yhteispistemäärä',
    ],
  ],
  [
    'the size of groups',
    { ...settings, menteesPerMentor: 2 },
    ['Aktoreita mentoria kohden enintään', 'ei rajaa', '2'],
  ],
];

test.each(others)('%s is said with both values', (_, other, [name, before, after]) => {
  expect(settingsDifferences(settings, other, 'mentoring', finnish)).toEqual([
    { name, before, after },
  ]);
});

test('what another method alone asks is no difference', () => {
  const other = { ...weighed({ coverage: 90 }), oddPerson: 'trio', weeks: ['2027-W05'] } as const;
  expect(settingsDifferences(settings, other, 'mentoring', finnish)).toEqual([]);
  expect(isScoredAlike(settings, other, 'mentoring')).toBe(true);
  expect(settingsDifferences(settings, other, 'workpair', finnish)).toHaveLength(2);
});

test('points are of one scale under the same weights, whatever the rules', () => {
  expect(
    isScoredAlike(settings, { ...settings, quotas: [quota], travelLimitMinutes: 60 }, 'mentoring'),
  ).toBe(true);
  expect(isScoredAlike(settings, weighed({ goals: 0 }), 'mentoring')).toBe(false);
  expect(isScoredAlike(settings, { ...settings, sector: 'same' }, 'mentoring')).toBe(false);
});
