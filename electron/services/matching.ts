import packageFile from '../../package.json' with { type: 'json' };
import type { PairingProblem } from '../../solver/index.ts';
import {
  couldPair,
  type MatchEvent,
  type PairExplanation,
  Refused,
  type Run,
  type RunStanding,
  type RunSummary,
} from '../contract/index.ts';
import {
  type Database,
  insertRun,
  isVerified,
  listRuns,
  type RunResult,
  readFingerprint,
  readRun,
  readRunResult,
  readTakenRun,
  whenFree,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { fingerprintOf, isOfNow } from './fingerprint.ts';
import { gatherInput, type MatchInput, questionOf } from './match-input.ts';
import type { Matched } from './match-question.ts';
import { createPairScorer } from './pair-scorer.ts';
import { requireScenario } from './require-scenario.ts';
import { runView } from './run-view.ts';
import { storedPairs } from './stored-pairs.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Matches a cohort as it stands, or by a scenario's settings instead of its own, and keeps the run.
 * Stores no roster: the coordinator decides that.
 * @returns the run as an event, or 'cancelled', of which nothing is kept.
 */
export async function matchCohort(
  { database, now, match }: Surroundings,
  { cohortId, scenarioId = null }: MatchWanted,
  emit: (event: MatchEvent) => void,
  signal: AbortSignal | undefined,
): Promise<MatchEvent> {
  const scenario = scenarioId === null ? null : requireScenario(database, cohortId, scenarioId);
  const input = gatherInput(database, cohortId, scenario?.settings ?? null);
  const { method, people } = input.cohort;
  if (!couldPair(method, people)) throw new Refused('participants-missing', { method });
  const startedAt = now().toISOString();
  emit({ kind: 'progress', phase: 'scoring', fraction: 0 });
  const matched = await match(
    questionOf(input),
    ({ stage, fraction }) => emit({ kind: 'progress', phase: stage, fraction }),
    signal,
  );
  if (matched === 'cancelled' || signal?.aborted === true) return { kind: 'cancelled' };
  const runId = await whenFree(database, () =>
    keepRun(database, input, matched, startedAt, scenarioId),
  );
  return { kind: 'done', run: requireRun(database, runId) };
}

interface MatchWanted {
  readonly cohortId: number;
  readonly scenarioId?: number | null | undefined;
}

/** Keeps what was matched of a cohort as a run. @returns its id. */
export function keepRun(
  database: Database,
  input: MatchInput,
  { problem, answer }: Matched,
  startedAt: string,
  scenarioId: number | null = null,
): number {
  return insertRun(database, {
    cohortId: input.cohort.id,
    startedAt,
    settings: input.cohort.settings,
    people: input.cohort.people.map(({ person }) => ({ key: person.key, personId: person.id })),
    problem,
    answer,
    pairs: storedPairs(input, answer),
    scenarioId,
    fingerprint: fingerprintOf(input),
    versions: { pariksi: packageFile.version },
  });
}

/**
 * A run as the page and the command line show it, or a refusal by name. A scenario's run is judged
 * by the scenario's settings, until it is taken as the roster: then by the cohort's own.
 */
export function requireRun(database: Database, runId: number): Run {
  const stored = requireRunResult(database, runId);
  const { cohortId, scenarioId, settings, fingerprint } = stored;
  const isOwn = scenarioId === null || readTakenRun(database, cohortId)?.runId === runId;
  const input = gatherInput(database, cohortId, isOwn ? null : settings);
  const isOutdated = !isOfNow(input, fingerprint);
  return runView(database, stored, { method: input.cohort.method, isOutdated });
}

/** How the newest run by a cohort's own settings stands now; null while there is none. */
export function standingOf(database: Database, cohortId: number): RunStanding | null {
  const [run] = listRunsOf(database, cohortId);
  if (run === undefined) return null;
  return {
    ...run,
    verified: isVerified(database, run.id),
    isOutdated: !isOfNow(gatherInput(database, cohortId), readFingerprint(database, run.id)),
  };
}

/** What a run found, or a refusal by name. */
export function requireRunResult(database: Database, runId: number): RunResult {
  const stored = readRunResult(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  return stored;
}

/** The problem that a run solved, as a problem file with the people's keys as ids. */
export function problemOfRun(database: Database, runId: number): PairingProblem {
  const stored = readRun(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  return stored.problem;
}

/**
 * The runs of a cohort by its own settings, the newest first. A scenario's run that was taken as the
 * roster is among them, from then on.
 */
export function listRunsOf(database: Database, cohortId: number): readonly RunSummary[] {
  requireCohort(database, cohortId);
  const taken = readTakenRun(database, cohortId);
  const proposedAt = ({ id, startedAt }: RunSummary): string =>
    taken?.runId === id && taken.acceptedAt > startedAt ? taken.acceptedAt : startedAt;
  return listRuns(database, cohortId)
    .filter(({ id, scenarioId }) => scenarioId === null || id === taken?.runId)
    .sort((one, other) =>
      proposedAt(one) === proposedAt(other)
        ? other.id - one.id
        : proposedAt(one) < proposedAt(other)
          ? 1
          : -1,
    );
}

/** The score of any two participants and its parts, or the rules that forbid them. */
export function explainPair(
  database: Database,
  cohortId: number,
  a: number,
  b: number,
): PairExplanation {
  const explanation = createPairScorer(gatherInput(database, cohortId)).explain(a, b);
  if (explanation === null) throw new Refused('person-unknown');
  return explanation;
}
