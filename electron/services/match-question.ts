import {
  type Answer,
  type BuiltProblem,
  buildProblem,
  explainUnmatched,
  type MatchSettings,
  type PairingProblem,
  type Profile,
  type SolveProgress,
  solve,
  type TravelLeg,
  travelTable,
  type Wanted,
} from '../../solver/index.ts';

/** All that a match is computed from, as it is sent to the worker: codes and keys, no names. */
export interface MatchQuestion {
  readonly profiles: readonly Profile[];
  readonly settings: MatchSettings;
  readonly travel: readonly TravelLeg[];
  readonly wanted: Omit<Wanted, 'onProgress'>;
}

/** The problem that comes of the profiles, with what each rule removed on the way. */
export function problemFrom(
  { profiles, settings, travel, wanted }: MatchQuestion,
  onProgress?: (fraction: number) => void,
): BuiltProblem {
  const telling = onProgress === undefined ? wanted : { ...wanted, onProgress };
  return buildProblem(profiles, settings, travelTable(travel), telling);
}

/** A solved match: the problem that came of the profiles, and its answer. */
export interface Matched {
  readonly problem: PairingProblem;
  readonly answer: Answer;
}

/** How far a match is: `fraction` runs from 0 to 1 over the whole. */
export interface MatchStep {
  readonly stage: SolveProgress['stage'] | 'scoring';
  readonly fraction: number;
}

/** Scoring millions of pairs takes about as long as solving them. */
const scoringShare = 0.4;

/**
 * Scores everybody with everybody, solves the problem that comes of it, and says why people are
 * left out. Cost: that of `buildProblem` and `solve`, which a worker bears.
 */
export async function answerMatch(
  question: MatchQuestion,
  onStep: (step: MatchStep) => void,
  now: () => number,
): Promise<Matched> {
  const { problem, removed } = problemFrom(question, (fraction) =>
    onStep({ stage: 'scoring', fraction: scoringShare * fraction }),
  );
  const onProgress = ({ stage, fraction }: SolveProgress): void =>
    onStep({ stage, fraction: scoringShare + (1 - scoringShare) * fraction });
  const solved = await solve(problem, { onProgress, now });
  return { problem, answer: { ...solved, unmatched: explainUnmatched(solved, removed) } };
}
