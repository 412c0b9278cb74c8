/** The entry of the worker that answers questions about a roster, apart from the one that solves. */
import { answerJobs } from './answer-jobs.ts';
import { answerQuestion, type InsightAnswers, type InsightQuestion } from './questions.ts';

answerJobs<InsightQuestion, never, InsightAnswers[keyof InsightAnswers]>((question) =>
  answerQuestion(question),
);
