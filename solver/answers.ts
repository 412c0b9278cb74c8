import type { Clock } from './control.ts';
import type { EngineOutcome, PairIndex } from './engines/engine.ts';
import { unmatchedPeople } from './explain/unmatched.ts';
import type { Answer, ChosenPair, SecondOpinion } from './problem/answer.ts';
import type { PairingModel } from './problem/model.ts';
import type { PairingProblem, ProblemIssue } from './problem/problem.ts';
import { checkRoster, isProvedBest, lookUp, tally } from './verify/index.ts';

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

/** What an engine is asked about, and who asked. */
export interface Case {
  readonly problem: PairingProblem;
  readonly model: PairingModel;
  readonly engine: string;
  readonly clock: Clock;
}

/** Turns an engine's outcome into the answer, checked against the problem file. */
export function answerFrom(
  work: Case,
  outcome: Exclude<EngineOutcome, { status: 'no-answer' }>,
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
  if (outcome.status === 'stopped' && (outcome.reason === 'cancelled' || outcome.pairs === null)) {
    const status = outcome.reason === 'cancelled' ? 'cancelled' : 'feasible';
    return { ...emptyAnswer, status, timing: timing(clock, engine) };
  }
  return rosterAnswer(work, outcome, secondOpinion);
}

function rosterAnswer(
  { clock, engine, model, problem }: Case,
  outcome: Extract<EngineOutcome, { pairs: unknown }>,
  secondOpinion: SecondOpinion,
): Answer {
  const pairs = namePairs(problem, model, outcome.pairs ?? []);
  clock.report('verify', 0.9);
  const fault = checkRoster(problem, pairs)[0];
  if (fault !== undefined)
    throw new Error(`${engine} broke the problem: ${fault.code} ${fault.what}`);
  const proved = outcome.status === 'optimal' && isProved(problem, pairs, outcome);
  clock.report('explain', 0.95);
  const values = tally(pairs);
  return {
    ...emptyAnswer,
    status: proved ? 'optimal' : 'feasible',
    pairs,
    objective: values,
    bound: proved ? values : null,
    proof: proved ? outcome.proof : null,
    verified: true,
    unmatched: unmatchedPeople(problem, pairs),
    secondOpinion,
    timing: timing(clock, engine),
  };
}

/** An integer programme proves by exhausting its columns; prices are checked one by one. */
function isProved(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  outcome: Extract<EngineOutcome, { status: 'optimal' }>,
): boolean {
  if (outcome.proof === 'exhausted columns') return true;
  return isProvedBest(problem, pairs, outcome.certificate.bounds);
}

function namePairs(
  problem: PairingProblem,
  model: PairingModel,
  pairs: readonly PairIndex[],
): readonly ChosenPair[] {
  const named = pairs.map(({ row, column }) => ({
    a: model.left.ids[row] ?? '',
    b: model.right.ids[column] ?? '',
  }));
  const factsOf = lookUp(problem, named);
  return named.map(({ a, b }) => ({ a, b, score: factsOf(a, b)?.score ?? 0 }));
}

/** Says that no engine can prove an answer to a problem with quotas of this size. */
export function tooLarge(model: PairingModel): ProblemIssue {
  const params = { candidates: model.table.score.length };
  return { code: 'too-large-with-quotas', path: 'quotas', params };
}

function timing(clock: Clock, engine: string): Answer['timing'] {
  return { totalMs: Math.round(clock.elapsedMs() * 10) / 10, engine };
}
