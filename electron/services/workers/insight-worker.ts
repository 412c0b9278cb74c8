/** The entry of the worker that answers questions about a roster, apart from the one that solves. */
import { answerJobs } from './answer-jobs.ts';
import { answerQuestion, type InsightAnswers, type InsightQuestion } from './questions.ts';
import { inWholePercents } from './whole-percents.ts';

answerJobs<InsightQuestion, number, InsightAnswers[keyof InsightAnswers]>((question, report) =>
  answerQuestion(question, inWholePercents(report)),
);
