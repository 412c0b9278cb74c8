import { expect, test } from 'vitest';
import type { CohortSettings } from '../../../../electron/contract/index.ts';
import { stageProofs } from './stage-proofs.ts';

const settings = (...objective: CohortSettings['objective']): CohortSettings => ({
  weights: {
    goals: 1,
    competence: 1,
    sector: 1,
    geography: 1,
    agency: 1,
    experience: 1,
    coverage: 0,
    'stand-in': 0,
    learning: 0,
    peaks: 0,
    workload: 0,
  },
  wishBonus: 0,
  sector: 'ignored',
  agency: 'ignored',
  travelLimitMinutes: 60,
  quotas: [],
  weeks: [],
  isReciprocal: false,
  oddPerson: 'waits',
  loadLimit: null,
  menteesPerMentor: null,
  repeatsPairs: false,
  lowestScore: null,
  objective,
});
const best = { matched: 8, fairness: 612, total: 6310 };

test('a proved run has no gap in any stage, in the order of the search', () => {
  const proofs = stageProofs({
    objective: best,
    bound: best,
    settings: settings('matched', 'fairness', 'total'),
  });
  expect(proofs.map(({ stage }) => stage)).toEqual(['matched', 'fairness', 'total']);
  expect(proofs.map(({ gap }) => gap)).toEqual([0, 0, 0]);
});

test('a stage that was not sought is not proved', () => {
  const proofs = stageProofs({ objective: best, bound: best, settings: settings('total') });
  expect(proofs).toEqual([{ stage: 'total', value: 6310, bound: 6310, gap: 0 }]);
});

test('a run that ran out of time tells how much better a roster could be', () => {
  const bound = { matched: 8, fairness: null, total: 6400 };
  const proofs = stageProofs({ objective: best, bound, settings: settings('fairness', 'total') });
  expect(proofs.map(({ gap }) => gap)).toEqual([null, 90]);
});

test('a run without a roster proves nothing of its stages', () => {
  expect(stageProofs({ objective: null, bound: null, settings: settings('total') })).toEqual([]);
});
