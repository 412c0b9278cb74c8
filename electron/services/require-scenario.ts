import { Refused } from '../contract/index.ts';
import { type Database, readScenarios, type StoredScenario } from '../database/index.ts';
import { requireCohort } from './cohorts.ts';

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
