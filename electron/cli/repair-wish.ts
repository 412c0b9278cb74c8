import {
  asCandidates,
  type Candidate,
  type IdPair,
  type PairingProblem,
  type PairLock,
  type ProblemPerson,
} from '../../solver/index.ts';

/** Pairs written as `A,B`; null if one is not written so. */
export function readPairs(written: readonly string[]): readonly IdPair[] | null {
  const pairs = written.map((text) => text.split(','));
  return pairs.every((pair) => pair.length === 2)
    ? pairs.map(([a = '', b = '']) => [a, b] as const)
    : null;
}

/** The problem as it was before these people joined, and what they bring with them. */
export function joinersOf(
  problem: PairingProblem,
  ids: readonly string[],
): {
  readonly before: PairingProblem;
  readonly join: {
    readonly people: readonly ProblemPerson[];
    readonly candidates: readonly Candidate[];
  };
} {
  const { candidates, ...frame } = asCandidates(problem);
  const joins = new Set(ids);
  const isNew = ({ a, b }: Candidate): boolean => joins.has(a) || joins.has(b);
  const stays = ([a, b]: PairLock): boolean => !joins.has(a) && !joins.has(b);
  return {
    before: {
      ...frame,
      people: frame.people.filter(({ id }) => !joins.has(id)),
      candidates: candidates.filter((candidate) => !isNew(candidate)),
      locked: (frame.locked ?? []).filter(stays),
      forbidden: (frame.forbidden ?? []).filter(stays),
    },
    join: {
      people: frame.people.filter(({ id }) => joins.has(id)),
      candidates: candidates.filter(isNew),
    },
  };
}
