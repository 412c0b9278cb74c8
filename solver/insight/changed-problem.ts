import type {
  Candidate,
  CandidateMatrix,
  IdPair,
  PairingProblem,
  Quota,
} from '../problem/problem.ts';
import { pairKey } from '../verify/lookup.ts';

/** The two people of a pair. */
export interface TwoIds {
  readonly a: string;
  readonly b: string;
}

/** One text for a pair; in the one pool of work pairs both orders are the same pair. */
export function keyIn(problem: PairingProblem, { a, b }: TwoIds): string {
  return problem.method === 'workpair' && b < a ? pairKey(b, a) : pairKey(a, b);
}

/** The keys of many pairs. */
export function keysIn(problem: PairingProblem, pairs: readonly TwoIds[]): ReadonlySet<string> {
  return new Set(pairs.map((pair) => keyIn(problem, pair)));
}

/** The same problem with one more locked pair. */
export function withLock(problem: PairingProblem, pair: IdPair): PairingProblem {
  return { ...problem, locked: [...(problem.locked ?? []), pair] };
}

/** The same problem with one more forbidden pair. */
export function withoutPair(problem: PairingProblem, pair: IdPair): PairingProblem {
  return { ...problem, forbidden: [...(problem.forbidden ?? []), pair] };
}

/** Bounds on how many of some pairs may be chosen. */
export interface PairLimit {
  readonly min?: number;
  readonly max?: number;
}

/**
 * The same problem with a limit on how many of these pairs are chosen: a quota on a tag of its own.
 * Cost: one pass over the candidates.
 */
export function withPairLimit(
  problem: PairingProblem,
  wanted: ReadonlySet<string>,
  limit: PairLimit,
): PairingProblem {
  const name = freshName(problem);
  const tagged = withTag(problem, name, (pair) => wanted.has(keyIn(problem, pair)));
  return withQuota(tagged, { name, tag: name, ...limit });
}

/** The same problem with one more quota. */
export function withQuota(problem: PairingProblem, quota: Quota): PairingProblem {
  return { ...problem, quotas: [...(problem.quotas ?? []), quota] };
}

/** A name that no quota of the problem has and whose tag none counts. */
export function freshName(problem: PairingProblem): string {
  const taken = new Set((problem.quotas ?? []).flatMap(({ name, tag }) => [name, tag]));
  let name = '~pairs';
  while (taken.has(name)) name += '~';
  return name;
}

function withTag(
  problem: PairingProblem,
  tag: string,
  bears: (pair: TwoIds) => boolean,
): PairingProblem {
  if ('matrix' in problem) return { ...problem, matrix: tagMatrix(problem.matrix, tag, bears) };
  const candidates = problem.candidates.map((candidate): Candidate => {
    const others = (candidate.tags ?? []).filter((own) => own !== tag);
    return { ...candidate, tags: bears(candidate) ? [...others, tag] : others };
  });
  return { ...problem, candidates };
}

function tagMatrix(
  matrix: CandidateMatrix,
  tag: string,
  bears: (pair: TwoIds) => boolean,
): CandidateMatrix {
  const bits = matrix.left.map((a) =>
    matrix.right.map((b) => (bears({ a, b }) ? '1' : '0')).join(''),
  );
  return { ...matrix, tags: { ...matrix.tags, [tag]: bits } };
}

/** A candidate as it is looked at one by one, in whichever form the problem is written. */
export interface SeenCandidate extends TwoIds {
  readonly score: number;
  bears(tag: string): boolean;
}

/** The same problem with other scores; -1 takes a candidate out. Cost: one pass. */
export function withScores(
  problem: PairingProblem,
  scoreOf: (candidate: SeenCandidate) => number,
): PairingProblem {
  if ('matrix' in problem) return { ...problem, matrix: scoreMatrix(problem.matrix, scoreOf) };
  const candidates = problem.candidates.flatMap((candidate): readonly Candidate[] => {
    const bears = (tag: string): boolean => candidate.tags?.includes(tag) === true;
    const score = scoreOf({ ...candidate, bears });
    return score < 0 ? [] : [{ ...candidate, score }];
  });
  return { ...problem, candidates };
}

function scoreMatrix(
  matrix: CandidateMatrix,
  scoreOf: (candidate: SeenCandidate) => number,
): CandidateMatrix {
  const scores = matrix.left.map((a, row) =>
    matrix.right.map((b, column) => {
      const score = matrix.scores[row]?.[column] ?? -1;
      const bears = (tag: string): boolean => matrix.tags?.[tag]?.[row]?.[column] === '1';
      return score < 0 ? -1 : scoreOf({ a, b, score, bears });
    }),
  );
  return { ...matrix, scores };
}

/** The same problem without some people, their candidates, locks and forbidden pairs. */
export function withoutPeople(problem: PairingProblem, gone: ReadonlySet<string>): PairingProblem {
  const stays = ({ a, b }: TwoIds): boolean => !gone.has(a) && !gone.has(b);
  const pairStays = ([a, b]: IdPair): boolean => stays({ a, b });
  const frame = {
    people: problem.people.filter(({ id }) => !gone.has(id)),
    locked: (problem.locked ?? []).filter(pairStays),
    forbidden: (problem.forbidden ?? []).filter(pairStays),
  };
  if ('matrix' in problem) {
    return { ...problem, ...frame, matrix: shrinkMatrix(problem.matrix, gone) };
  }
  return { ...problem, ...frame, candidates: problem.candidates.filter(stays) };
}

function shrinkMatrix(matrix: CandidateMatrix, gone: ReadonlySet<string>): CandidateMatrix {
  const rowStays = matrix.left.map((id) => !gone.has(id));
  const columnStays = matrix.right.map((id) => !gone.has(id));
  const ofRows = <T>(rows: readonly T[]): readonly T[] => rows.filter((_, row) => rowStays[row]);
  const bitsOf = (line: string): string =>
    [...line].filter((_, column) => columnStays[column]).join('');
  return {
    left: ofRows(matrix.left),
    right: matrix.right.filter((_, column) => columnStays[column]),
    scores: ofRows(matrix.scores).map((line) => line.filter((_, column) => columnStays[column])),
    tags: Object.fromEntries(
      Object.entries(matrix.tags ?? {}).map(([tag, lines]) => [tag, ofRows(lines).map(bitsOf)]),
    ),
  };
}
