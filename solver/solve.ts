import { answerFrom, cancelledAnswer, invalidAnswer, tooLarge } from './answers.ts';
import { type SolveOptions, startClock } from './control.ts';
import { chooseEngines } from './engines/choose.ts';
import { modelOf } from './engines/models.ts';
import { secondOpinion } from './engines/second-opinion.ts';
import type { Answer } from './problem/answer.ts';
import { readProblem } from './problem/read.ts';

/**
 * Solves a pairing problem: checks it, chooses an engine, solves stage by stage, checks the roster
 * and its proof without trusting the engine, and says why people are left out. Whatever the problem
 * is, the outcome is an answer; only a bug throws. Equal problems give equal answers but for
 * `timing`, whatever the order of their rows.
 */
export async function solve(value: unknown, options: SolveOptions = {}): Promise<Answer> {
  const clock = startClock(options);
  clock.report('check', 0);
  const read = readProblem(value);
  if (read.status === 'invalid') return invalidAnswer(read.issues, clock);
  const { problem } = read;
  const model = modelOf(problem);
  for (const engine of chooseEngines(model)) {
    if (clock.stop() === 'cancelled') return cancelledAnswer(clock);
    const outcome = await engine.solve(clock, true);
    if (outcome.status === 'no-answer') continue;
    const second = await secondOpinion(problem, model, engine, outcome, clock);
    return answerFrom({ problem, model, engine: engine.name, clock }, outcome, second);
  }
  return invalidAnswer([tooLarge(model)], clock);
}
