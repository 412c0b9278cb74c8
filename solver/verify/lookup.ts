import type { PairingProblem } from '../problem/problem.ts';

/** The score and tags of one pair, or null when it is no candidate. */
export interface PairFacts {
  readonly score: number;
  readonly tags: ReadonlySet<string>;
}

/** Finds the facts of the given pairs in one pass, in whichever form the problem is written. */
export function lookUp(
  problem: PairingProblem,
  pairs: readonly { readonly a: string; readonly b: string }[],
): (a: string, b: string) => PairFacts | null {
  const facts =
    'matrix' in problem ? fromMatrix(problem.matrix, pairs) : fromList(problem.candidates, pairs);
  return (a, b) => facts.get(pairKey(a, b)) ?? null;
}

function fromMatrix(
  matrix: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  pairs: readonly { readonly a: string; readonly b: string }[],
): ReadonlyMap<string, PairFacts> {
  const rows = new Map(matrix.left.map((id, row) => [id, row]));
  const columns = new Map(matrix.right.map((id, column) => [id, column]));
  const tags = Object.entries(matrix.tags ?? {});
  const facts = new Map<string, PairFacts>();
  for (const { a, b } of pairs) {
    const row = rows.get(a) ?? -1;
    const column = columns.get(b) ?? -1;
    const score = matrix.scores[row]?.[column] ?? -1;
    if (score < 0) continue;
    const borne = tags.filter(([, bits]) => bits[row]?.[column] === '1');
    facts.set(pairKey(a, b), { score, tags: new Set(borne.map(([tag]) => tag)) });
  }
  return facts;
}

function fromList(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  pairs: readonly { readonly a: string; readonly b: string }[],
): ReadonlyMap<string, PairFacts> {
  const wanted = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const facts = new Map<string, PairFacts>();
  for (const { a, b, score, tags } of candidates) {
    const key = pairKey(a, b);
    if (wanted.has(key)) facts.set(key, { score, tags: new Set(tags) });
  }
  return facts;
}

/** One text for a pair of ids; no two different pairs share it, whatever the ids contain. */
export function pairKey(a: string, b: string): string {
  return `${a.length}:${a}${b}`;
}
