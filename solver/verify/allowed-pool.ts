import type { PairingProblem } from '../problem/problem.ts';
import { pairKeysOf } from './lookup.ts';
import type { AllowedPool, LockedPair, PoolRow } from './pool-bound.ts';

/** Reads the pairs that a roster of work pairs may hold, from the file alone; ids in order. */
export function readAllowedPool(problem: PairingProblem): AllowedPool {
  const people = problem.people.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const numbers = new Map(people.map(({ id }, index) => [id, index]));
  const keyOf = pairKeysOf(problem);
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => keyOf(a, b)));
  const isForbidden = (a: string, b: string): boolean =>
    forbidden.size > 0 && forbidden.has(keyOf(a, b));
  const rows =
    'matrix' in problem
      ? matrixRows(problem.matrix, numbers, isForbidden)
      : listRows(problem.candidates, numbers, isForbidden);
  const places = people.map(({ capacity }) => capacity ?? 1);
  return { places, rows, locked: lockedPairs(problem, numbers, rows) };
}

type Numbers = ReadonlyMap<string, number>;
type IsForbidden = (a: string, b: string) => boolean;

/** Each pair once: in the row that comes first in the file. */
function matrixRows(
  { left, scores }: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  numbers: Numbers,
  isForbidden: IsForbidden,
): readonly PoolRow[] {
  const partners = Int32Array.from(left, (id) => numbers.get(id) ?? 0);
  return left.map((a, row) => ({
    person: partners[row] ?? 0,
    partners: partners.subarray(row + 1),
    scores: Int16Array.from(left.slice(row + 1), (b, k) =>
      isForbidden(a, b) ? -1 : (scores[row]?.[row + 1 + k] ?? -1),
    ),
  }));
}

function listRows(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  numbers: Numbers,
  isForbidden: IsForbidden,
): readonly PoolRow[] {
  const rows = new Map<number, { partners: number[]; scores: number[] }>();
  for (const { a, b, score } of candidates) {
    if (isForbidden(a, b)) continue;
    const person = numbers.get(a) ?? 0;
    const row = rows.get(person) ?? { partners: [], scores: [] };
    rows.set(person, row);
    row.partners.push(numbers.get(b) ?? 0);
    row.scores.push(score);
  }
  return Array.from(rows, ([person, row]) => ({ person, ...row }));
}

/** The locked pairs among the allowed ones, each once. */
function lockedPairs(
  problem: PairingProblem,
  numbers: Numbers,
  rows: readonly PoolRow[],
): readonly LockedPair[] {
  const key = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const wanted = new Set(
    (problem.locked ?? []).map(([a, b]) => key(numbers.get(a) ?? -1, numbers.get(b) ?? -1)),
  );
  if (wanted.size === 0) return [];
  return rows.flatMap(({ person, partners, scores }) =>
    Array.from(partners).flatMap((partner, k): LockedPair[] => {
      const score = scores[k] ?? -1;
      const isLocked = score >= 0 && wanted.has(key(person, partner));
      return isLocked ? [{ a: person, b: partner, score }] : [];
    }),
  );
}
