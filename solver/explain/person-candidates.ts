import type { PairingProblem, Side } from '../problem/problem.ts';
import { slotOf } from '../problem/slots.ts';
import { pairKeysOf } from '../verify/lookup.ts';

/** One possible partner of a person. */
export interface PersonCandidate {
  readonly partner: string;
  readonly score: number;
  readonly tags: ReadonlySet<string>;
  readonly forbidden: boolean;
  /** The slot of the visit, or null. */
  readonly slot: string | null;
}

/** The candidates of the wanted people on one side, or in the one pool. Cost: one pass over the candidates. */
export function candidatesOf(
  problem: PairingProblem,
  side: Side | 'pool',
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly PersonCandidate[]> {
  const found = new Map<string, PersonCandidate[]>(Array.from(wanted, (id) => [id, []]));
  if (wanted.size === 0) return found;
  const keyOf = pairKeysOf(problem);
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => keyOf(a, b)));
  const add = (a: string, b: string, score: number, tags: readonly string[]): void => {
    const own = {
      score,
      tags: tags.length === 0 ? NO_TAGS : new Set(tags),
      forbidden: forbidden.has(keyOf(a, b)),
      slot: problem.method === 'shadowing' ? slotOf(tags) : null,
    };
    if (side !== 'right') found.get(a)?.push({ ...own, partner: b });
    if (side === 'right' || (side === 'pool' && !('matrix' in problem))) {
      found.get(b)?.push({ ...own, partner: a });
    }
  };
  if ('matrix' in problem) visitMatrix(problem.matrix, side, wanted, add);
  else {
    for (const { a, b, score, tags } of problem.candidates) {
      const isWanted = side === 'left' ? wanted.has(a) : wanted.has(b);
      if (isWanted || (side === 'pool' && wanted.has(a))) add(a, b, score, tags ?? []);
    }
  }
  return found;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Only the rows or columns of the wanted people are looked at; in a pool both are alike. */
function visitMatrix(
  { left, right, scores, tags }: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  side: Side | 'pool',
  wanted: ReadonlySet<string>,
  add: (a: string, b: string, score: number, tags: readonly string[]) => void,
): void {
  const bits = Object.entries(tags ?? {});
  const rows = indicesOf(left, side === 'right' ? null : wanted);
  const columns = indicesOf(right, side === 'right' ? wanted : null);
  for (const row of rows) {
    for (const column of columns) {
      const score = scores[row]?.[column] ?? -1;
      if (score < 0) continue;
      const borne = bits.filter(([, lines]) => lines[row]?.[column] === '1').map(([tag]) => tag);
      add(left[row] ?? '', right[column] ?? '', score, borne);
    }
  }
}

function indicesOf(ids: readonly string[], wanted: ReadonlySet<string> | null): readonly number[] {
  return ids.flatMap((id, index) => (wanted === null || wanted.has(id) ? [index] : []));
}
