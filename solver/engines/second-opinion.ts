import type { SecondOpinion } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { ALL_STAGES } from '../problem/stages.ts';
import { stageValues } from '../verify/index.ts';
import { type Certificate, type ChosenEngine, chooseSecond } from './choose.ts';
import type { Control, EngineOutcome } from './engine.ts';
import type { ProblemModel } from './models.ts';
import { namePairs } from './name-pairs.ts';

/** Asks another engine about a small problem and compares the values of the asked stages. */
export async function secondOpinion(
  problem: PairingProblem,
  model: ProblemModel,
  first: ChosenEngine,
  outcome: EngineOutcome<Certificate>,
  control: Control,
): Promise<SecondOpinion> {
  const second = chooseSecond(model, first.name);
  if (second === null || outcome.status === 'stopped') return { status: 'not-asked' };
  const quiet: Control = { stop: () => control.stop(), report: () => undefined };
  const other = await second.solve(quiet, false);
  if (other.status === 'no-answer' || other.status === 'stopped') {
    return { status: 'no-answer', engine: second.name };
  }
  const agrees = verdict(problem, model, other) === verdict(problem, model, outcome);
  return { status: agrees ? 'agrees' : 'disagrees', engine: second.name };
}

/** The outcome in one text: the values of the stages that were asked for, or that there is none. */
function verdict(
  problem: PairingProblem,
  model: ProblemModel,
  outcome: EngineOutcome<Certificate>,
): string {
  if (outcome.status !== 'optimal') return outcome.status;
  const values = stageValues(problem, namePairs(problem, model, outcome.pairs));
  return (problem.objective ?? ALL_STAGES).map((stage) => values[stage]).join(' ');
}
