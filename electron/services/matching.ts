import packageFile from '../../package.json' with { type: 'json' };
import { type Answer, explainUnmatched, type PairingProblem } from '../../solver/index.ts';
import {
  type MatchEvent,
  type PairExplanation,
  Refused,
  type Run,
  type RunSummary,
} from '../contract/index.ts';
import {
  type Database,
  insertRun,
  listPeople,
  listRuns,
  readOrganisation,
  readRun,
} from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { fingerprintOf, type MatchInput, problemOf } from './match-input.ts';
import { createPairScorer } from './pair-scorer.ts';
import { runView } from './run-view.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Matches a cohort as it stands and keeps the run. Stores no roster: the coordinator decides that.
 * @returns the run as an event, or 'cancelled', of which nothing is kept.
 */
export async function matchCohort(
  { database, now, solve }: Surroundings,
  cohortId: number,
  emit: (event: MatchEvent) => void,
  signal: AbortSignal | undefined,
): Promise<MatchEvent> {
  const input = gatherInput(database, cohortId);
  if (!hasBothRoles(input)) throw new Refused('participants-missing');
  const startedAt = now().toISOString();
  emit({ kind: 'progress', phase: 'scoring', fraction: 0 });
  const { problem, removed } = problemOf(input);
  const solved = await solve(
    problem,
    ({ stage, fraction }) => emit({ kind: 'progress', phase: stage, fraction }),
    signal,
  );
  if (solved.status === 'cancelled' || signal?.aborted === true) return { kind: 'cancelled' };
  const answer: Answer = { ...solved, unmatched: explainUnmatched(solved, removed) };
  const runId = insertRun(database, {
    cohortId,
    startedAt,
    settings: input.cohort.settings,
    people: input.cohort.people.map(({ person }) => ({ key: person.key, personId: person.id })),
    problem,
    answer,
    pairs: storedPairs(input, answer),
    fingerprint: fingerprintOf(input),
    versions: { pariksi: packageFile.version },
  });
  return { kind: 'done', run: requireRun(database, runId) };
}

/** A run as the page and the command line show it, or a refusal by name. */
export function requireRun(database: Database, runId: number): Run {
  const stored = readRun(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  const fingerprint = fingerprintOf(gatherInput(database, stored.cohortId));
  return runView(database, stored, stored.fingerprint !== fingerprint);
}

/** The problem that a run solved, as a problem file with the people's keys as ids. */
export function problemOfRun(database: Database, runId: number): PairingProblem {
  const stored = readRun(database, runId);
  if (stored === null) throw new Refused('run-unknown');
  return stored.problem;
}

/** The runs of a cohort, the newest first. */
export function listRunsOf(database: Database, cohortId: number): readonly RunSummary[] {
  requireCohort(database, cohortId);
  return listRuns(database, cohortId);
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

/** Everything that decides a cohort's match, from the database at once. */
export function gatherInput(database: Database, cohortId: number): MatchInput {
  return {
    cohort: requireCohort(database, cohortId),
    everybody: listPeople(database),
    organisation: readOrganisation(database),
  };
}

function hasBothRoles({ cohort }: MatchInput): boolean {
  const has = (role: 'mentor' | 'mentee'): boolean =>
    cohort.people.some((participant) => participant.role === role || participant.role === 'both');
  return has('mentor') && has('mentee');
}

/** The chosen pairs with the parts of their scores, the best pair first. */
function storedPairs(input: MatchInput, answer: Answer) {
  const scorer = createPairScorer(input);
  const isLocked = new Set(
    input.cohort.constraints
      .filter(({ kind }) => kind === 'locked')
      .map(({ a, b }) => JSON.stringify([a.key, b.key])),
  );
  return [...answer.pairs]
    .sort((one, other) => other.score - one.score)
    .map(({ a, b, score }) => ({
      ...scorer.parts(a, b),
      score,
      isLocked: isLocked.has(JSON.stringify([a, b])),
    }));
}
