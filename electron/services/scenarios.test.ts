import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../contract/index.ts';
import { readHistory } from '../database/index.ts';
import { chooseParticipants, requireCohort, saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { redoLatest, undoLatest } from './history.ts';
import { listRunsOf, matchCohort, requireRun } from './matching.ts';
import { acceptRun, requireRoster } from './rosters.ts';
import {
  dropScenario,
  keepScenario,
  promoteScenario,
  renameKept,
  scenariosOf,
} from './scenarios.ts';
import {
  cohortOfEverybody,
  importFile,
  openTestDesk,
  runMatch,
  sampleFile,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;
let id: number;
let scenarioId: number;

/** A cohort with a roster by its own settings, and a scenario that counts no goals. */
beforeEach(async () => {
  desk = openTestDesk();
  await importFile(desk, sampleFile());
  const { settings, ...cohort } = cohortOfEverybody(desk);
  id = cohort.id;
  const other = { ...settings, weights: { ...settings.weights, goals: 0 } };
  saveSettings(desk.database, id, other);
  scenarioId = keepScenario(desk.database, id, 'Ilman tavoitteita')[0]?.id ?? 0;
  saveSettings(desk.database, id, settings);
});
afterEach(() => desk.close());

async function runScenario() {
  const event = await matchCohort(desk, { cohortId: id, scenarioId }, () => {}, undefined);
  if (event.kind !== 'done') throw new Error(`the match ended as ${event.kind}`);
  return event.run;
}

const isRunOutdated = (runId: number) => requireRun(desk.database, runId).isOutdated;
const isScenarioOutdated = () => scenariosOf(desk.database, id)[0]?.isOutdated;

describe('a run by a scenario', () => {
  it('is of now, though the cohort has other settings', async () => {
    const run = await runScenario();
    expect([run.isOutdated, isScenarioOutdated()]).toEqual([false, false]);
    const { settings } = requireCohort(desk.database, id);
    saveSettings(desk.database, id, { ...settings, wishBonus: 10 });
    expect([isRunOutdated(run.id), isScenarioOutdated()]).toEqual([false, false]);
  });

  it('is outdated once the pairs that may be made have changed', async () => {
    const run = await runScenario();
    const [pair] = run.pairs;
    constrain(desk.database, id, pair?.a.id ?? 0, pair?.b.id ?? 0, 'forbidden');
    expect([isRunOutdated(run.id), isScenarioOutdated()]).toEqual([true, true]);
  });

  it('is outdated once somebody has left', async () => {
    const run = await runScenario();
    const { people } = requireCohort(desk.database, id);
    const staying = people.slice(1).map(({ person, role, capacity }) => ({
      personId: person.id,
      role,
      capacity,
    }));
    chooseParticipants(desk.database, id, staying);
    expect([isRunOutdated(run.id), isScenarioOutdated()]).toEqual([true, true]);
  });

  it('can still be read when the scenario is removed', async () => {
    const run = await runScenario();
    dropScenario(desk.database, id, scenarioId);
    expect(isRunOutdated(run.id)).toBe(false);
  });

  it('is no roster of a cohort with other settings', async () => {
    const run = await runScenario();
    expect(() => acceptRun(desk.database, run.id)).toThrow(Refused);
  });
});

describe('a scenario that is renamed', () => {
  const names = () => scenariosOf(desk.database, id).map(({ name }) => name);

  it('keeps its settings and its run, and one step gives the name back', async () => {
    const run = await runScenario();
    const [before] = scenariosOf(desk.database, id);
    renameKept(desk.database, id, scenarioId, 'Vain osaaminen');
    expect(scenariosOf(desk.database, id)).toEqual([{ ...before, name: 'Vain osaaminen' }]);
    expect(isRunOutdated(run.id)).toBe(false);
    undoLatest(desk.database);
    expect(names()).toEqual(['Ilman tavoitteita']);
    redoLatest(desk.database);
    expect(names()).toEqual(['Vain osaaminen']);
  });

  it('is not given the name of another one', () => {
    keepScenario(desk.database, id, 'Nykyinen');
    expect(() => renameKept(desk.database, id, scenarioId, 'Nykyinen')).toThrow('value-invalid');
    expect(names()).toEqual(['Ilman tavoitteita', 'Nykyinen']);
  });

  it('may be given its own name, which is no step', () => {
    renameKept(desk.database, id, scenarioId, 'Ilman tavoitteita');
    expect(readHistory(desk.database).undo?.code).toBe('save-settings');
  });
});

describe('a scenario that is promoted', () => {
  it('brings its settings and its roster, and one step takes both back', async () => {
    const own = await runMatch(desk, id);
    acceptRun(desk.database, own.id);
    const run = await runScenario();
    const before = requireCohort(desk.database, id);

    const after = promoteScenario(desk.database, id, scenarioId);
    expect(after.settings.weights.goals).toBe(0);
    expect(requireRoster(desk.database, id).runId).toBe(run.id);
    expect(listRunsOf(desk.database, id).map((one) => one.id)).toEqual([run.id, own.id]);
    expect(isRunOutdated(run.id)).toBe(false);

    undoLatest(desk.database);
    expect(requireCohort(desk.database, id)).toEqual(before);
    expect(requireRoster(desk.database, id).runId).toBe(own.id);
    expect(listRunsOf(desk.database, id).map((one) => one.id)).toEqual([own.id]);
    expect(isRunOutdated(own.id)).toBe(false);

    redoLatest(desk.database);
    expect(requireRoster(desk.database, id).runId).toBe(run.id);
  });

  it('is the proposal until the next run, and outdated by new settings of the cohort', async () => {
    const run = await runScenario();
    const { settings } = promoteScenario(desk.database, id, scenarioId);
    saveSettings(desk.database, id, { ...settings, wishBonus: 10 });
    expect([isRunOutdated(run.id), isScenarioOutdated()]).toEqual([true, false]);
    desk.setNow('2026-03-05T11:00:00Z');
    const next = await runMatch(desk, id);
    expect(listRunsOf(desk.database, id).map((one) => one.id)).toEqual([next.id, run.id]);
  });

  it('brings its settings alone without a run of now', async () => {
    const own = await runMatch(desk, id);
    acceptRun(desk.database, own.id);
    const run = await runScenario();
    const [pair] = run.pairs;
    constrain(desk.database, id, pair?.a.id ?? 0, pair?.b.id ?? 0, 'forbidden');
    expect(promoteScenario(desk.database, id, scenarioId).settings.weights.goals).toBe(0);
    expect(requireRoster(desk.database, id).runId).toBe(own.id);
  });
});
