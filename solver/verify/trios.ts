import type { ChosenPair, Trio } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { lookUp, pairKeysOf } from './lookup.ts';
import type { RosterFault } from './roster.ts';

/**
 * Checks trios against their problem and roster, from the file alone: one at most, of a pair of the
 * roster and somebody with a place and without a pair who may be paired with both. Empty = they hold.
 */
export function checkTrios(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  trios: readonly Trio[],
): readonly RosterFault[] {
  const allowed = problem.method === 'workpair' && problem.oddPerson === 'trio' ? 1 : 0;
  const keyOf = pairKeysOf(problem);
  const chosen = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => keyOf(a, b)));
  const people = new Map(problem.people.map(({ id, capacity }) => [id, capacity ?? 1]));
  return trios.flatMap(({ pair, third, score }, index): RosterFault[] => {
    const meetings = pair.map((member) => ({ a: third, b: member }));
    const factsOf = lookUp(problem, meetings);
    const scores = meetings.map(({ a, b }) =>
      forbidden.has(keyOf(a, b)) ? -1 : (factsOf(a, b)?.score ?? -1),
    );
    const mean = Math.floor(scores.reduce((sum, own) => sum + own, 0) / 2);
    const holds =
      index < allowed &&
      chosen.has(keyOf(...pair)) &&
      !paired.has(third) &&
      (people.get(third) ?? 0) > 0 &&
      scores.every((own) => own >= 0) &&
      mean === score;
    return holds ? [] : [{ code: 'wrong-trio', what: third }];
  });
}
