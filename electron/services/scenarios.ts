import { type Cohort, Refused, type Scenario } from '../contract/index.ts';
import {
  change,
  type Database,
  listRuns,
  readScenarios,
  removeScenario,
  type StoredScenario,
  saveCohortSettings,
  saveScenario,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

/** The scenarios of a cohort, each with the newest run made by it. */
export function scenariosOf(database: Database, cohortId: number): readonly Scenario[] {
  requireCohort(database, cohortId);
  const runs = listRuns(database, cohortId);
  return readScenarios(database, cohortId).map((scenario) => ({
    ...scenario,
    newestRun: runs.find(({ scenarioId }) => scenarioId === scenario.id) ?? null,
  }));
}

/** Keeps the cohort's present settings under a name, as one undo step. */
export function keepScenario(
  database: Database,
  cohortId: number,
  name: string,
): readonly Scenario[] {
  refuseIdentityCodes({ name });
  const { settings } = requireCohort(database, cohortId);
  change(database, stepOf('save-scenario', cohortId, name), () =>
    saveScenario(database, cohortId, name, settings),
  );
  return scenariosOf(database, cohortId);
}

/** Removes a scenario as one undo step; its runs stay. */
export function dropScenario(
  database: Database,
  cohortId: number,
  scenarioId: number,
): readonly Scenario[] {
  const { name } = requireScenario(database, cohortId, scenarioId);
  change(database, stepOf('remove-scenario', cohortId, name), () =>
    removeScenario(database, cohortId, scenarioId),
  );
  return scenariosOf(database, cohortId);
}

/** Makes a scenario's settings the cohort's own, as one undo step. */
export function promoteScenario(database: Database, cohortId: number, scenarioId: number): Cohort {
  const { name, settings } = requireScenario(database, cohortId, scenarioId);
  change(database, stepOf('promote-scenario', cohortId, name), () =>
    saveCohortSettings(database, cohortId, settings),
  );
  return requireCohort(database, cohortId);
}

/** A scenario of a cohort, or a refusal by name. */
export function requireScenario(
  database: Database,
  cohortId: number,
  scenarioId: number,
): StoredScenario {
  requireCohort(database, cohortId);
  const scenario = readScenarios(database, cohortId).find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new Refused('value-invalid', { field: 'scenario' });
  return scenario;
}

function stepOf(code: string, cohortId: number, scenario: string) {
  return { code, params: { scenario }, object: { kind: 'cohort', id: cohortId } };
}
