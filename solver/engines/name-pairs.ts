import type { ChosenPair } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { lookUp, type NamedPair } from '../verify/index.ts';
import type { PairIndex, VisitIndex } from './engine.ts';
import type { ProblemModel } from './models.ts';

/** Chosen pairs by the ids of their people, with the scores that the problem file gives them. */
export function namePairs(
  problem: PairingProblem,
  model: ProblemModel,
  pairs: readonly (PairIndex | VisitIndex)[],
): readonly ChosenPair[] {
  const [left, right, slots] = idsOf(model);
  const named = pairs.map((pair): NamedPair => {
    const slot = 'slot' in pair ? slots[pair.slot] : undefined;
    const ids = { a: left[pair.row] ?? '', b: right[pair.column] ?? '' };
    return slot === undefined ? ids : { ...ids, slot };
  });
  const factsOf = lookUp(problem, named);
  return named.map(({ a, b, slot }) => {
    const score = factsOf(a, b, slot)?.score ?? 0;
    return slot === undefined ? { a, b, score } : { a, b, score, slot };
  });
}

type Ids = readonly string[];

function idsOf(model: ProblemModel): readonly [Ids, Ids, Ids] {
  if (model.kind === 'sides') return [model.left.ids, model.right.ids, []];
  if (model.kind === 'pool') return [model.people.ids, model.people.ids, []];
  const { hosts, slots, visitors } = model.numbers;
  return [hosts.ids, visitors.ids, slots];
}
