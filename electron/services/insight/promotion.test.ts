import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Method,
  settingsForPoint,
  type TradeoffAxis,
  tradeoffAxisSchema,
} from '../../contract/index.ts';
import { saveSettings } from '../cohorts.ts';
import { constrain } from '../constraints.ts';
import {
  cohortOfEverybody,
  importFile,
  openTestDesk,
  runMatch,
  type TestDesk,
} from '../testing/desk.ts';
import { tradeoffOf } from './index.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const samples: Readonly<Record<Method, string>> = {
  mentoring: 'pariksi-esimerkki.xlsx',
  shadowing: 'pariksi-esimerkki-perehtyminen.xlsx',
  workpair: 'pariksi-esimerkki-tyoparit.xlsx',
};

async function sampleCohort(method: Method) {
  const url = new URL(`../../../resources/sample/${samples[method]}`, import.meta.url);
  await importFile(desk, { name: samples[method], bytes: readFileSync(url) });
  return cohortOfEverybody(desk, 'Esimerkki', method);
}

/** Promotes every point of a curve in its turn, and gives what the curve and the runs come to. */
async function promoted(cohortId: number, against: TradeoffAxis) {
  const run = await runMatch(desk, cohortId);
  const curve = await tradeoffOf(desk, { runId: run.id, against }, () => {}, undefined);
  const found = [];
  for (const point of curve) {
    const wanted = settingsForPoint(against, point, curve, run.settings, 'nimi');
    saveSettings(desk.database, cohortId, { ...run.settings, ...wanted });
    const { objective, status, verified } = await runMatch(desk, cohortId);
    found.push({ objective, status, verified });
  }
  const asked = curve.map(({ objective }) => ({ objective, status: 'optimal', verified: true }));
  return { asked, found };
}

describe.each(['mentoring', 'shadowing', 'workpair'] as const)('in %s', (method) => {
  it.each(tradeoffAxisSchema.options)(
    'every point of the curve of %s is found again by its settings',
    async (against) => {
      const { id } = await sampleCohort(method);
      const { asked, found } = await promoted(id, against);
      expect(found).toEqual(asked);
    },
  );
});

it('a point of fairness is found again from one that was promoted before', async () => {
  const { id, settings } = await sampleCohort('mentoring');
  const objective = ['matched', 'total'] as const;
  saveSettings(desk.database, id, { ...settings, objective, lowestScore: 300 });
  const { asked, found } = await promoted(id, 'fairness');
  expect(asked.length).toBeGreaterThan(1);
  expect(found).toEqual(asked);
});

it('a point of fairness is found again beside a lock and a quota', async () => {
  const { id, settings } = await sampleCohort('mentoring');
  const first = await runMatch(desk, id);
  const weakest = first.pairs.toSorted((one, other) => one.score - other.score)[0];
  constrain(desk.database, id, weakest?.a.id ?? 0, weakest?.b.id ?? 0, 'locked');
  const quota = { name: 'yli', tag: 'cross-agency', min: 3 } as const;
  const quotas = [{ ...quota, max: null, minShare: null, maxShare: null }];
  saveSettings(desk.database, id, { ...settings, quotas });
  const { asked, found } = await promoted(id, 'fairness');
  expect(found).toEqual(asked);
});

it('a point with none of a tag leaves a quota of at most so many alone', async () => {
  const { id, settings } = await sampleCohort('mentoring');
  const quota = { name: 'enintään', tag: 'near', min: 0, max: 1 } as const;
  saveSettings(desk.database, id, {
    ...settings,
    quotas: [{ ...quota, minShare: null, maxShare: null }],
  });
  const { asked, found } = await promoted(id, 'near');
  expect(found).toEqual(asked);
});

it('a lowest score that nobody reaches leaves all without a pair, and says so', async () => {
  const { id, settings } = await sampleCohort('mentoring');
  saveSettings(desk.database, id, { ...settings, lowestScore: 1000 });
  const { pairs, unmatched } = await runMatch(desk, id);
  expect(pairs).toEqual([]);
  for (const { reasons } of unmatched) {
    const rules = reasons.map(({ params }) => params['rule']);
    expect(rules).toContain('lowest-score');
  }
});
