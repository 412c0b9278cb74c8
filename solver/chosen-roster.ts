import { emptyAnswer } from './answers.ts';
import { unmatchedPeople } from './explain/unmatched.ts';
import type { Answer, ChosenPair, Trio } from './problem/answer.ts';
import type { IdPair, PairingProblem } from './problem/problem.ts';
import {
  checkRoster,
  checkTrios,
  lookUp,
  type NamedPair,
  plainBound,
  type RosterFault,
  stageValues,
} from './verify/index.ts';

/** A roster that somebody has chosen: its pairs, and who joins one of them as the third. */
export interface ChosenRoster {
  readonly pairs: readonly NamedPair[];
  readonly thirds: readonly { readonly pair: IdPair; readonly third: string }[];
  /** What chose it: named in the answer where others name their engine. */
  readonly by: string;
}

/** What became of a chosen roster: an answer with its scores, or how it breaks the problem. */
export type JudgedRoster =
  | { readonly status: 'holds'; readonly answer: Answer }
  | { readonly status: 'broken'; readonly faults: readonly RosterFault[] };

/**
 * The answer that a roster chosen by other means than a solve is to a problem: checked, scored and
 * explained like any other, but never claimed to be the best. Cost: one pass over the candidates.
 */
export function judgeRoster(problem: PairingProblem, chosen: ChosenRoster): JudgedRoster {
  const factsOf = lookUp(problem, chosen.pairs);
  const pairs = chosen.pairs
    .map((pair): ChosenPair => ({ ...pair, score: factsOf(pair.a, pair.b, pair.slot)?.score ?? 0 }))
    .sort(byIds);
  const trios = chosen.thirds.map(({ pair, third }) => trioOf(problem, pair, third));
  const faults = [...checkRoster(problem, pairs), ...checkTrios(problem, pairs, trios)];
  if (faults.length > 0) return { status: 'broken', faults };
  const answer: Answer = {
    ...emptyAnswer,
    status: 'feasible',
    pairs,
    ...(trios.length === 0 ? {} : { trios }),
    objective: stageValues(problem, pairs),
    bound: plainBound(problem),
    verified: true,
    unmatched: unmatchedPeople(problem, pairs, trios),
    timing: { totalMs: 0, engine: chosen.by },
  };
  return { status: 'holds', answer };
}

/** In the order that a roster has: by the first id, then by the second. */
function byIds(one: ChosenPair, other: ChosenPair): number {
  if (one.a !== other.a) return one.a < other.a ? -1 : 1;
  if (one.b === other.b) return 0;
  return one.b < other.b ? -1 : 1;
}

function trioOf(problem: PairingProblem, pair: IdPair, third: string): Trio {
  const meetings = pair.map((member) => ({ a: third, b: member }));
  const factsOf = lookUp(problem, meetings);
  const scores = meetings.map(({ a, b }) => factsOf(a, b)?.score ?? 0);
  return { pair, third, score: Math.floor(scores.reduce((sum, own) => sum + own, 0) / 2) };
}
