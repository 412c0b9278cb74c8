import type { ChosenPair, StageValues } from '../../problem/answer.ts';
import type { Candidate, ProblemWithCandidates } from '../../problem/problem.ts';
import { checkRoster, tally } from '../../verify/index.ts';

/** One roster that keeps all rules. */
export interface KeptRoster {
  readonly pairs: readonly ChosenPair[];
  readonly values: StageValues;
}

/** All rosters of a small two-sided problem, by trying every set of its candidates. */
export function everyRoster(problem: ProblemWithCandidates): readonly KeptRoster[] {
  const candidates = problem.candidates.toSorted((one, other) =>
    `${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1,
  );
  const places = {
    left: placesOf(problem, 'left'),
    right: placesOf(problem, 'right'),
  };
  const found: KeptRoster[] = [];
  const tryFrom = (index: number, chosen: readonly Candidate[]): void => {
    const candidate = candidates[index];
    if (candidate === undefined) {
      const pairs = chosen.map(({ a, b, score }) => ({ a, b, score }));
      if (checkRoster(problem, pairs).length === 0) found.push({ pairs, values: tally(pairs) });
      return;
    }
    const taken = {
      left: chosen.filter(({ a }) => a === candidate.a).length,
      right: chosen.filter(({ b }) => b === candidate.b).length,
    };
    const fits =
      taken.left < (places.left.get(candidate.a) ?? 0) &&
      taken.right < (places.right.get(candidate.b) ?? 0);
    if (fits) tryFrom(index + 1, [...chosen, candidate]);
    tryFrom(index + 1, chosen);
  };
  tryFrom(0, []);
  return found;
}

/** How many pairs of one roster the other lacks. */
export function lacking(
  one: readonly { readonly a: string; readonly b: string }[],
  other: readonly { readonly a: string; readonly b: string }[],
): number {
  const held = new Set(other.map(({ a, b }) => `${a} ${b}`));
  return one.filter(({ a, b }) => !held.has(`${a} ${b}`)).length;
}

function placesOf(
  problem: ProblemWithCandidates,
  side: 'left' | 'right',
): ReadonlyMap<string, number> {
  return new Map(
    problem.people
      .filter((person) => person.side === side)
      .map(({ id, capacity }) => [id, capacity ?? 1]),
  );
}
