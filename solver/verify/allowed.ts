import type { PairingProblem, PairLock, ProblemPerson, Side } from '../problem/problem.ts';

/**
 * What the check of optimality needs of a problem, read from the file alone: people as numbers in
 * the order of their ids, and every pair that a roster may hold.
 */
export interface AllowedPairs {
  readonly left: readonly ProblemPerson[];
  readonly right: readonly ProblemPerson[];
  readonly rows: readonly AllowedRow[];
}

/** The pairs of one left person. A score below 0 marks a pair that is not allowed. */
export interface AllowedRow {
  readonly left: number;
  readonly partners: Int32Array;
  readonly scores: ArrayLike<number>;
  /** The partners locked to this person. */
  readonly locked: ReadonlySet<number>;
}

/** Reads the allowed pairs: candidates that are not forbidden, the locked ones among them. */
export function readAllowed(problem: PairingProblem): AllowedPairs {
  const left = sideOf(problem, 'left');
  const right = sideOf(problem, 'right');
  const leftIndex = new Map(left.map(({ id }, index) => [id, index]));
  const rightIndex = new Map(right.map(({ id }, index) => [id, index]));
  const locked = byLeft(problem.locked ?? [], leftIndex, rightIndex);
  const forbidden = byLeft(problem.forbidden ?? [], leftIndex, rightIndex);
  const rows =
    'matrix' in problem
      ? matrixRows(problem.matrix, leftIndex, rightIndex)
      : listRows(problem.candidates, leftIndex, rightIndex);
  return {
    left,
    right,
    rows: rows.map((row) => ({
      ...withoutForbidden(row, forbidden.get(row.left)),
      locked: locked.get(row.left) ?? new Set<number>(),
    })),
  };
}

type BareRow = Omit<AllowedRow, 'locked'>;

function matrixRows(
  { left, right, scores }: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): readonly BareRow[] {
  const partners = Int32Array.from(right, (id) => rightIndex.get(id) ?? 0);
  return left.map((id, row) => ({
    left: leftIndex.get(id) ?? 0,
    partners,
    scores: scores[row] ?? [],
  }));
}

function listRows(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): readonly BareRow[] {
  const rows = new Map<number, { partners: number[]; scores: number[] }>();
  for (const { a, b, score } of candidates) {
    const left = leftIndex.get(a) ?? 0;
    const row = rows.get(left) ?? { partners: [], scores: [] };
    rows.set(left, row);
    row.partners.push(rightIndex.get(b) ?? 0);
    row.scores.push(score);
  }
  return Array.from(rows, ([left, { partners, scores }]) => ({
    left,
    partners: Int32Array.from(partners),
    scores,
  }));
}

function withoutForbidden(row: BareRow, forbidden: ReadonlySet<number> | undefined): BareRow {
  if (forbidden === undefined) return row;
  const scores = Array.from(row.scores, (score, k) =>
    forbidden.has(row.partners[k] ?? -1) ? -1 : score,
  );
  return { ...row, scores };
}

function byLeft(
  pairs: readonly PairLock[],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const [a, b] of pairs) {
    const left = leftIndex.get(a) ?? -1;
    const own = partners.get(left) ?? new Set<number>();
    partners.set(left, own.add(rightIndex.get(b) ?? -1));
  }
  return partners;
}

function sideOf(problem: PairingProblem, side: Side): readonly ProblemPerson[] {
  return problem.people
    .filter((person) => person.side === side)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
