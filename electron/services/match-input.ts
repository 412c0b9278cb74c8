import type { BuiltProblem, PairLock } from '../../solver/index.ts';
import type { Cohort, CohortSettings, Organisation, Person } from '../contract/index.ts';
import {
  type Database,
  type EndedPair,
  listPeople,
  readEndedPairs,
  readOrganisation,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { notAgain } from './ended-pairs.ts';
import { type MatchQuestion, problemFrom } from './match-question.ts';
import { matchSettingsOf, outsidersOf, profilesOf, travelLegsOf } from './profiles.ts';

/** Everything that decides a cohort's match, gathered from the database before anything is computed. */
export interface MatchInput {
  readonly cohort: Cohort;
  readonly everybody: readonly Person[];
  readonly organisation: Organisation;
  /** Pairs of this and other cohorts of the method that have ended and do not go on. */
  readonly ended: readonly EndedPair[];
}

/**
 * Everything that decides a cohort's match, from the database at once. Settings of a scenario may
 * stand in for the cohort's own.
 */
export function gatherInput(
  database: Database,
  cohortId: number,
  settings: CohortSettings | null = null,
): MatchInput {
  const cohort = requireCohort(database, cohortId);
  const input = {
    cohort,
    everybody: listPeople(database),
    organisation: readOrganisation(database),
    ended: readEndedPairs(database, cohort),
  };
  return settings === null ? input : withSettings(input, settings);
}

/** The same with other settings. */
export function withSettings(input: MatchInput, settings: CohortSettings): MatchInput {
  return { ...input, cohort: { ...input.cohort, settings } };
}

/** The question that a match of the cohort asks of the solver. */
export function questionOf(input: MatchInput): MatchQuestion {
  const { cohort, everybody, organisation, ended } = input;
  const constrained = (kind: 'locked' | 'forbidden') =>
    cohort.constraints.filter((constraint) => constraint.kind === kind);
  // A programme that has no weeks any more keeps the pair all the same.
  const hasWeeks = cohort.method === 'shadowing' && cohort.settings.weeks.length > 0;
  return {
    profiles: profilesOf(cohort, everybody),
    settings: matchSettingsOf(cohort, organisation),
    travel: travelLegsOf(organisation),
    wanted: {
      outsiders: outsidersOf(cohort, everybody),
      locked: constrained('locked').map(
        ({ a, b, slot }): PairLock =>
          hasWeeks && slot !== null ? [a.key, b.key, slot] : [a.key, b.key],
      ),
      forbidden: constrained('forbidden').map(({ a, b }) => [a.key, b.key]),
      interrupted: notAgain(cohort, ended),
      quotas: cohort.settings.quotas,
      objective: cohort.settings.objective,
    },
  };
}

/** The problem of a cohort as the solver takes it, with what each rule removed on the way. */
export function problemOf(input: MatchInput): BuiltProblem {
  return problemFrom(questionOf(input));
}
