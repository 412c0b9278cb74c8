import type {
  Candidate,
  CandidateMatrix,
  IdPair,
  PairingProblem,
  PairLock,
  Quota,
} from '../problem/problem.ts';
import { slotOf } from '../problem/slots.ts';
import { type NamedPair, pairKeysOf, visitKeysOf } from '../verify/lookup.ts';

/** The two people of a pair. */
export interface TwoIds {
  readonly a: string;
  readonly b: string;
}

/** One text for a pair in any slot; in the one pool of work pairs both orders are the same pair. */
export function keyIn(problem: PairingProblem, { a, b }: TwoIds): string {
  return pairKeysOf(problem)(a, b);
}

/** The keys of many pairs. */
export function keysIn(problem: PairingProblem, pairs: readonly TwoIds[]): ReadonlySet<string> {
  return new Set(pairs.map((pair) => keyIn(problem, pair)));
}

/** Tells which pairs are among the given ones; in job shadowing only in the same slot. */
export function amongVisits(
  problem: PairingProblem,
  visits: readonly NamedPair[],
): (visit: NamedPair) => boolean {
  const keyOf = visitKeysOf(problem);
  const keys = new Set(visits.map(keyOf));
  return (visit) => keys.has(keyOf(visit));
}

/** The same problem with one more locked pair. */
export function withLock(problem: PairingProblem, pair: PairLock): PairingProblem {
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
 * The same problem with a limit on how many of some pairs are chosen: a quota on a tag of its own.
 * Cost: one pass over the candidates.
 */
export function withPairLimit(
  problem: PairingProblem,
  isCounted: (visit: NamedPair) => boolean,
  limit: PairLimit,
): PairingProblem {
  const name = freshName(problem);
  const tagged = withTag(problem, name, isCounted);
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
  bears: (visit: NamedPair) => boolean,
): PairingProblem {
  if ('matrix' in problem) return { ...problem, matrix: tagMatrix(problem.matrix, tag, bears) };
  const candidates = problem.candidates.map((candidate): Candidate => {
    const others = (candidate.tags ?? []).filter((own) => own !== tag);
    return { ...candidate, tags: bears(visitOf(candidate)) ? [...others, tag] : others };
  });
  return { ...problem, candidates };
}

function visitOf({ a, b, tags }: Omit<Candidate, 'score'>): NamedPair {
  const slot = slotOf(tags);
  return slot === null ? { a, b } : { a, b, slot };
}

function tagMatrix(
  matrix: CandidateMatrix,
  tag: string,
  bears: (visit: NamedPair) => boolean,
): CandidateMatrix {
  const slots = slotsOf(matrix);
  const bits = matrix.left.map((a, row) =>
    matrix.right
      .map((b, column) => (bears(visitOf({ a, b, tags: slots(row, column) })) ? '1' : '0'))
      .join(''),
  );
  return { ...matrix, tags: { ...matrix.tags, [tag]: bits } };
}

function slotsOf({ tags }: CandidateMatrix): (row: number, column: number) => readonly string[] {
  const slots = Object.entries(tags ?? {}).filter(([tag]) => slotOf([tag]) !== null);
  if (slots.length === 0) return () => NO_TAGS;
  return (row, column) =>
    slots.filter(([, bits]) => bits[row]?.[column] === '1').map(([tag]) => tag);
}

const NO_TAGS: readonly string[] = [];

/** A candidate as it is looked at one by one, in whichever form the problem is written. */
export interface SeenCandidate extends NamedPair {
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
    const score = scoreOf({ ...visitOf(candidate), score: candidate.score, bears });
    return score < 0 ? [] : [{ ...candidate, score }];
  });
  return { ...problem, candidates };
}

function scoreMatrix(
  matrix: CandidateMatrix,
  scoreOf: (candidate: SeenCandidate) => number,
): CandidateMatrix {
  const slots = slotsOf(matrix);
  const scores = matrix.left.map((a, row) =>
    matrix.right.map((b, column) => {
      const score = matrix.scores[row]?.[column] ?? -1;
      const bears = (tag: string): boolean => matrix.tags?.[tag]?.[row]?.[column] === '1';
      const visit = visitOf({ a, b, tags: slots(row, column) });
      return score < 0 ? -1 : scoreOf({ ...visit, score, bears });
    }),
  );
  return { ...matrix, scores };
}

/** The same problem without some people, their candidates, locks and forbidden pairs. */
export function withoutPeople(problem: PairingProblem, gone: ReadonlySet<string>): PairingProblem {
  const stays = ({ a, b }: TwoIds): boolean => !gone.has(a) && !gone.has(b);
  const pairStays = ([a, b]: PairLock): boolean => stays({ a, b });
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
