import type { PairingProblem } from '../problem/problem.ts';
import { slotOf } from '../problem/slots.ts';

/** The score and tags of one pair, or null when it is no candidate. */
export interface PairFacts {
  readonly score: number;
  readonly tags: ReadonlySet<string>;
}

/** A pair as a roster names it; the slot is there where the problem has slots. */
export interface NamedPair {
  readonly a: string;
  readonly b: string;
  readonly slot?: string;
}

/** Finds the facts of the given pairs in one pass, in whichever form the problem is written. */
export function lookUp(
  problem: PairingProblem,
  pairs: readonly NamedPair[],
): (a: string, b: string, slot?: string) => PairFacts | null {
  const keyOf = visitKeysOf(problem);
  const facts =
    'matrix' in problem
      ? fromMatrix(problem.matrix, pairs, keyOf)
      : fromList(problem.candidates, pairs, keyOf);
  return (a, b, slot) => facts.get(keyOf(slot === undefined ? { a, b } : { a, b, slot })) ?? null;
}

type KeyOf = (pair: NamedPair) => string;

function fromMatrix(
  matrix: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  pairs: readonly NamedPair[],
  keyOf: KeyOf,
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
    const borne = tags.filter(([, bits]) => bits[row]?.[column] === '1').map(([tag]) => tag);
    facts.set(keyOf(inSlot(a, b, borne)), { score, tags: new Set(borne) });
  }
  return facts;
}

function fromList(
  candidates: Extract<PairingProblem, { candidates: unknown }>['candidates'],
  pairs: readonly NamedPair[],
  keyOf: KeyOf,
): ReadonlyMap<string, PairFacts> {
  const wanted = new Set(pairs.map(keyOf));
  const partners = partnersOf(pairs);
  const facts = new Map<string, PairFacts>();
  for (const { a, b, score, tags } of candidates) {
    if (partners.get(a)?.has(b) !== true) continue;
    const key = keyOf(inSlot(a, b, tags));
    if (wanted.has(key)) facts.set(key, { score, tags: new Set(tags) });
  }
  return facts;
}

/** Who is paired with whom, either way round: tells most candidates apart without a text for each. */
function partnersOf(pairs: readonly NamedPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = partners.get(one);
      if (own === undefined) partners.set(one, new Set([other]));
      else own.add(other);
    }
  }
  return partners;
}

function inSlot(a: string, b: string, tags: readonly string[] | undefined): NamedPair {
  const slot = slotOf(tags);
  return slot === null ? { a, b } : { a, b, slot };
}

/** A text for a pair in a slot; slots count in job shadowing alone. */
export function visitKeysOf(problem: Pick<PairingProblem, 'method'>): KeyOf {
  const keyOf = pairKeysOf(problem);
  if (problem.method !== 'shadowing') return ({ a, b }) => keyOf(a, b);
  return ({ a, b, slot }) => JSON.stringify([a, b, slot ?? null]);
}

/** One text for a pair of ids of this problem: in a pool the same for both orders. */
export function pairKeysOf({
  method,
}: Pick<PairingProblem, 'method'>): (a: string, b: string) => string {
  if (method !== 'workpair') return pairKey;
  return (a, b) => (a < b ? pairKey(a, b) : pairKey(b, a));
}

/** One text for a pair of ids; no two different pairs share it, whatever the ids contain. */
export function pairKey(a: string, b: string): string {
  return `${a.length}:${a}${b}`;
}
