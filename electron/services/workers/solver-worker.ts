/** The entry of the worker that scores and solves, so that a long match never holds up the desk. */
import {
  answerMatch,
  type Matched,
  type MatchQuestion,
  type MatchStep,
} from '../match-question.ts';
import { answerJobs } from './answer-jobs.ts';

answerJobs<MatchQuestion, MatchStep, Matched>((question, onStep) =>
  answerMatch(question, onStep, () => performance.now()),
);
