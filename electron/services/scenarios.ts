import { type ChangeCode, type Cohort, Refused, type Scenario } from '../contract/index.ts';
import {
  change,
  type Database,
  listRuns,
  readFingerprint,
  readScenarios,
  removeScenario,
  renameScenario,
  saveCohortSettings,
  saveScenario,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { isOfNow } from './fingerprint.ts';
import { refuseIdentityCodes } from './identity-codes.ts';
import { gatherInput, withSettings } from './match-input.ts';
import { requireRunResult } from './matching.ts';
import { requireScenario } from './require-scenario.ts';
import { takeRoster } from './rosters.ts';

/** The scenarios of a cohort, each with its newest run and whether that is still of now. */
export function scenariosOf(database: Database, cohortId: number): readonly Scenario[] {
  const input = gatherInput(database, cohortId);
  const runs = listRuns(database, cohortId);
  return readScenarios(database, cohortId).map((scenario) => {
    const newestRun = runs.find(({ scenarioId }) => scenarioId === scenario.id) ?? null;
    const isOutdated =
      newestRun !== null &&
      !isOfNow(withSettings(input, scenario.settings), readFingerprint(database, newestRun.id));
    return { ...scenario, newestRun, isOutdated };
  });
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

/** Gives a scenario another name as one undo step. A name that another one has is refused. */
export function renameKept(
  database: Database,
  cohortId: number,
  scenarioId: number,
  name: string,
): readonly Scenario[] {
  refuseIdentityCodes({ name });
  requireScenario(database, cohortId, scenarioId);
  const namesake = readScenarios(database, cohortId).find((other) => other.name === name);
  if (namesake !== undefined && namesake.id !== scenarioId)
    throw new Refused('value-invalid', { field: 'scenario-name-taken', scenario: name });
  change(database, stepOf('rename-scenario', cohortId, name), () =>
    renameScenario(database, scenarioId, name),
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

/**
 * Makes a scenario's settings the cohort's own and the pairs of its newest run the roster, as one
 * undo step. Without a run that is of now and has pairs, the settings alone are taken.
 */
export function promoteScenario(database: Database, cohortId: number, scenarioId: number): Cohort {
  const { name, settings } = requireScenario(database, cohortId, scenarioId);
  const scenario = scenariosOf(database, cohortId).find(({ id }) => id === scenarioId);
  change(database, stepOf('promote-scenario', cohortId, name), () => {
    saveCohortSettings(database, cohortId, settings);
    const run = scenario?.newestRun;
    if (run?.objective && run.objective.matched > 0 && scenario?.isOutdated === false)
      takeRoster(database, requireRunResult(database, run.id));
  });
  return requireCohort(database, cohortId);
}

function stepOf(code: ChangeCode, cohortId: number, scenario: string) {
  return { code, params: { scenario }, object: { kind: 'cohort', id: cohortId } };
}
