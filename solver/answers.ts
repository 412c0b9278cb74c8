import type { Clock } from './control.ts';
import type { Certificate } from './engines/choose.ts';
import type { EngineOutcome } from './engines/engine.ts';
import { countCandidates, type ProblemModel } from './engines/models.ts';
import { namePairs } from './engines/name-pairs.ts';
import { unmatchedPeople } from './explain/unmatched.ts';
import type { Answer, ChosenPair, SecondOpinion, StageValues } from './problem/answer.ts';
import type { PairingProblem, ProblemIssue } from './problem/problem.ts';
import { triosOf } from './trios.ts';
import { checkRoster, checkTrios, isProof, plainBound, stageValues } from './verify/index.ts';

/** What every answer without a roster says; its status, and often its issues, are still to come. */
export const emptyAnswer: Omit<Answer, 'status' | 'timing'> = {
  pairs: [],
  objective: null,
  bound: null,
  proof: null,
  verified: false,
  unmatched: [],
  conflict: [],
  issues: [],
  secondOpinion: { status: 'not-asked' },
};

/** The answer to a file that is no problem, or to one that no engine takes. */
export function invalidAnswer(issues: readonly ProblemIssue[], clock: Clock): Answer {
  return { ...emptyAnswer, status: 'invalid', issues, timing: timing(clock, 'none') };
}

/** The answer to a problem that was called off before an engine began. */
export function cancelledAnswer(clock: Clock): Answer {
  return { ...emptyAnswer, status: 'cancelled', timing: timing(clock, 'none') };
}

/** What an engine is asked about, and who asked. */
export interface Case {
  readonly problem: PairingProblem;
  readonly model: ProblemModel;
  readonly engine: string;
  readonly clock: Clock;
}

/** Turns an engine's outcome into the answer, checked against the problem file. */
export function answerFrom(
  work: Case,
  outcome: Exclude<EngineOutcome<Certificate>, { status: 'no-answer' }>,
  secondOpinion: SecondOpinion,
): Answer {
  const { clock, engine } = work;
  if (outcome.status === 'infeasible') {
    const { conflict } = outcome;
    return {
      ...emptyAnswer,
      status: 'infeasible',
      conflict,
      secondOpinion,
      timing: timing(clock, engine),
    };
  }
  if (outcome.status === 'stopped' && outcome.reason === 'cancelled') {
    return { ...emptyAnswer, status: 'cancelled', timing: timing(clock, engine) };
  }
  if (outcome.status === 'stopped' && outcome.pairs === null) {
    const bound = boundOf(work.problem, outcome);
    return { ...emptyAnswer, status: 'feasible', bound, timing: timing(clock, engine) };
  }
  return rosterAnswer(work, outcome, secondOpinion);
}

function rosterAnswer(
  { clock, engine, model, problem }: Case,
  outcome: Extract<EngineOutcome<Certificate>, { pairs: unknown }>,
  secondOpinion: SecondOpinion,
): Answer {
  const roster = outcome.pairs ?? [];
  const pairs = namePairs(problem, model, roster);
  const trios = triosOf(model, roster);
  clock.report('verify', 0.9);
  const fault = [...checkRoster(problem, pairs), ...checkTrios(problem, pairs, trios)][0];
  if (fault !== undefined)
    throw new Error(`${engine} broke the problem: ${fault.code} ${fault.what}`);
  const proved = outcome.status === 'optimal' && isProved(problem, pairs, outcome);
  clock.report('explain', 0.95);
  const values = stageValues(problem, pairs);
  return {
    ...emptyAnswer,
    status: proved ? 'optimal' : 'feasible',
    pairs,
    ...(trios.length === 0 ? {} : { trios }),
    objective: values,
    bound: proved ? values : boundOf(problem, outcome),
    proof: proved ? outcome.proof : null,
    verified: true,
    unmatched: unmatchedPeople(problem, pairs, trios),
    secondOpinion,
    timing: timing(clock, engine),
  };
}

/** An integer programme proves by exhausting its columns; prices are checked one by one. */
function isProved(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  outcome: Extract<EngineOutcome<Certificate>, { status: 'optimal' }>,
): boolean {
  if (outcome.proof === 'exhausted columns') return true;
  return isProof(problem, pairs, outcome.certificate);
}

/** What no roster exceeds, as far as an engine that was stopped or plain counting can tell. */
function boundOf(
  problem: PairingProblem,
  outcome: Extract<EngineOutcome<Certificate>, { pairs: unknown }>,
): StageValues {
  const plain = plainBound(problem);
  const claimed = outcome.status === 'stopped' ? (outcome.bound ?? plain) : plain;
  return {
    matched: Math.min(plain.matched, claimed.matched),
    fairness:
      plain.fairness === null ? null : Math.min(plain.fairness, claimed.fairness ?? plain.fairness),
    total: Math.min(plain.total, claimed.total),
  };
}

/** Says that no engine can prove an answer to a problem with quotas of this size. */
export function tooLarge(model: ProblemModel): ProblemIssue {
  const params = { candidates: countCandidates(model) };
  return { code: 'too-large-with-quotas', path: 'quotas', params };
}

function timing(clock: Clock, engine: string): Answer['timing'] {
  return { totalMs: Math.round(clock.elapsedMs() * 10) / 10, engine };
}
