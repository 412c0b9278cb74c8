import type { PairingProblem, PairLock, ProblemPerson, Side } from '../problem/problem.ts';

/** The pairs of one person as the file has them; in a pool each pair stands in one row alone. */
export interface TaggedRow {
  readonly left: number;
  readonly partners: Int32Array;
  readonly scores: ArrayLike<number>;
  readonly locked: ReadonlySet<number>;
  readonly forbidden: ReadonlySet<number>;
  /** Adds to each pair the prices of the tags that it bears. */
  addTagPrices(sums: Float64Array, tags: ReadonlyMap<string, number>): void;
}

/** The people of both sides in the order of their ids; in a pool the same people twice. */
export function sidesOf({ method, people }: PairingProblem): {
  readonly left: readonly ProblemPerson[];
  readonly right: readonly ProblemPerson[];
} {
  const inOrder = (side: Side | null): readonly ProblemPerson[] =>
    people
      .filter((person) => side === null || person.side === side)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  if (method !== 'workpair') return { left: inOrder('left'), right: inOrder('right') };
  const all = inOrder(null);
  return { left: all, right: all };
}

/** The pairs of everybody. Cost: one pass over the candidates. */
export function taggedRows(problem: PairingProblem): readonly TaggedRow[] {
  const { left, right } = sidesOf(problem);
  const leftIndex = new Map(left.map(({ id }, index) => [id, index]));
  const rightIndex = new Map(right.map(({ id }, index) => [id, index]));
  const isPool = problem.method === 'workpair';
  const named = (pairs: readonly PairLock[]) => partnersOf(pairs, leftIndex, rightIndex, isPool);
  const locked = named(problem.locked ?? []);
  const forbidden = named(problem.forbidden ?? []);
  const bare =
    'matrix' in problem
      ? matrixRows(problem.matrix, leftIndex, rightIndex, isPool)
      : listRows(problem.candidates, leftIndex, rightIndex);
  return bare.map((row) => ({
    ...row,
    locked: locked.get(row.left) ?? NOBODY,
    forbidden: forbidden.get(row.left) ?? NOBODY,
  }));
}

const NOBODY: ReadonlySet<number> = new Set();

/** The partners that each person is named with; in a pool both are named with each other. */
function partnersOf(
  pairs: readonly PairLock[],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
  isPool: boolean,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  const add = (person: number, partner: number): void => {
    const own = partners.get(person) ?? new Set<number>();
    partners.set(person, own.add(partner));
  };
  for (const [a, b] of pairs) {
    const person = leftIndex.get(a) ?? -1;
    const partner = rightIndex.get(b) ?? -1;
    add(person, partner);
    if (isPool) add(partner, person);
  }
  return partners;
}

type BareRow = Omit<TaggedRow, 'locked' | 'forbidden'>;

function matrixRows(
  matrix: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
  isPool: boolean,
): readonly BareRow[] {
  const partners = Int32Array.from(matrix.right, (id) => rightIndex.get(id) ?? 0);
  const bits = new Map(Object.entries(matrix.tags ?? {}));
  return matrix.left.map((id, row) => {
    const first = isPool ? row + 1 : 0;
    const scores = matrix.scores[row] ?? [];
    return {
      left: leftIndex.get(id) ?? 0,
      partners: partners.subarray(first),
      scores: first === 0 ? scores : scores.slice(first),
      addTagPrices(sums, tags) {
        for (const [tag, price] of tags) {
          const marks = bits.get(tag)?.[row] ?? '';
          for (let k = marks.indexOf('1', first); k >= 0; k = marks.indexOf('1', k + 1)) {
            sums[k - first] = (sums[k - first] ?? 0) + price;
          }
        }
      },
    };
  });
}

function listRows(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  leftIndex: ReadonlyMap<string, number>,
  rightIndex: ReadonlyMap<string, number>,
): readonly BareRow[] {
  const byLeft = new Map<number, (typeof candidates)[number][]>();
  for (const candidate of candidates) {
    const person = leftIndex.get(candidate.a) ?? 0;
    const own = byLeft.get(person);
    if (own === undefined) byLeft.set(person, [candidate]);
    else own.push(candidate);
  }
  return Array.from(byLeft, ([person, own]) => ({
    left: person,
    partners: Int32Array.from(own, ({ b }) => rightIndex.get(b) ?? 0),
    scores: own.map(({ score }) => score),
    addTagPrices(sums, tags) {
      own.forEach((candidate, k) => {
        for (const tag of new Set(candidate.tags)) sums[k] = (sums[k] ?? 0) + (tags.get(tag) ?? 0);
      });
    },
  }));
}
