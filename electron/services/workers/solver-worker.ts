/** The entry of the worker that solves, so that a long solve never holds up the desk. */
import {
  type Answer,
  type PairingProblem,
  type SolveProgress,
  solve,
} from '../../../solver/index.ts';
import { answerJobs } from './answer-jobs.ts';

answerJobs<PairingProblem, SolveProgress, Answer>((problem, onProgress) =>
  solve(problem, { onProgress, now: () => performance.now() }),
);
