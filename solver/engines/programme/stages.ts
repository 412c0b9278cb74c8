import type { Stage } from '../../problem/problem.ts';
import type { Control, StopReason } from '../engine.ts';
import { highestThatWillHold } from '../search.ts';
import type { Frame, Option } from './frame.ts';
import { type Ask, type Found, firstQuestion, type Question } from './question.ts';

/** What became of the stages: the roster with the last question asked, or why there is none. */
export type Staged =
  | { readonly status: 'solved'; readonly chosen: readonly Option[]; readonly question: Question }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unsure' }
  /** Stopped, with the roster of the last stage that came to its end. */
  | { readonly status: StopReason; readonly chosen: readonly Option[] | null };

/**
 * Solves the stages of the objective one after the other. Each stage's value becomes an exact row
 * of the next: a number of pairs, a least sum, or the pairs of too low a score left out. Whether
 * there is a roster at all is asked as the number of pairs is, so that this stage is not asked twice.
 */
export async function solveStages(
  frame: Frame,
  control: Control,
  ask: Ask,
  timeLimitMs: number,
): Promise<Staged> {
  let question = firstQuestion(frame, timeLimitMs);
  let found = await ask(question);
  let chosen = found.status === 'found' ? found.options : null;
  for (const [index, stage] of frame.objective.entries()) {
    const stop = control.stop();
    if (stop !== null) return { status: stop, chosen };
    if (found.status !== 'found') break;
    control.report(stage, index / frame.objective.length);
    question = { ...question, maximise: stage === 'total' ? 'total' : 'matched' };
    if (stage === 'fairness') question = await raiseLowest(question, ask);
    if (index > 0 || stage !== 'matched') found = await ask(question);
    if (found.status !== 'found') continue;
    chosen = found.options;
    question = hold(question, stage, chosen);
  }
  if (found.status === 'found') return { status: 'solved', chosen: found.options, question };
  const stop = control.stop();
  if (stop !== null) return { status: stop, chosen };
  return { status: found.status === 'none' ? 'infeasible' : 'unsure' };
}

function hold(question: Question, stage: Stage, chosen: readonly Option[]): Question {
  if (stage === 'matched') return { ...question, matched: chosen.length };
  if (stage === 'fairness') return { ...question, pairsAtLeast: Math.min(1, chosen.length) };
  return { ...question, totalAtLeast: chosen.reduce((sum, { score }) => sum + score, 0) };
}

/** Leaves out all pairs below the highest lowest score that some roster with a pair can have. */
async function raiseLowest(question: Question, ask: Ask): Promise<Question> {
  const values = [...new Set(question.options.map(({ score }) => score))].sort(
    (one, other) => one - other,
  );
  const above = (value: number): Question => ({
    ...question,
    options: question.options.filter(({ score }) => score >= value),
  });
  const holds = async (value: number): Promise<boolean> => isNonEmpty(await ask(above(value)));
  return above((await highestThatWillHold(values, holds)) ?? 0);
}

function isNonEmpty(found: Found): boolean {
  return found.status === 'found' && found.options.length > 0;
}
