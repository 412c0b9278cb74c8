import type { SecondOpinion } from '../problem/answer.ts';
import { at, type PairingModel } from '../problem/model.ts';
import { chooseSecond } from './choose.ts';
import type { Control, Engine, EngineOutcome, PairIndex } from './engine.ts';

/** Asks another engine about a small problem and compares the values of the asked stages. */
export async function secondOpinion(
  model: PairingModel,
  first: Engine,
  outcome: EngineOutcome,
  control: Control,
): Promise<SecondOpinion> {
  const second = chooseSecond(model, first);
  if (second === null || outcome.status === 'stopped') return { status: 'not-asked' };
  const quiet: Control = { stop: () => control.stop(), report: () => undefined };
  const other = await second.solve(model, quiet, false);
  if (other.status === 'no-answer' || other.status === 'stopped') {
    return { status: 'no-answer', engine: second.name };
  }
  const agrees = verdict(model, other) === verdict(model, outcome);
  return { status: agrees ? 'agrees' : 'disagrees', engine: second.name };
}

/** The outcome in one text: the values of the stages that were asked for, or that there is none. */
function verdict(model: PairingModel, outcome: EngineOutcome): string {
  if (outcome.status !== 'optimal') return outcome.status;
  const scores = outcome.pairs.map((pair) => scoreOf(model, pair));
  const values = {
    matched: scores.length,
    fairness: Math.min(...scores),
    total: scores.reduce((sum, score) => sum + score, 0),
  };
  return model.objective.map((stage) => values[stage]).join(' ');
}

function scoreOf({ locks, table }: PairingModel, { row, column }: PairIndex): number {
  const lock = locks.find((own) => own.row === row && own.column === column);
  if (lock?.score !== undefined && lock.score !== null) return lock.score;
  const start = at(table.start, row);
  const cell = table.column === null ? start + column : table.column.indexOf(column, start);
  return at(table.score, cell);
}
