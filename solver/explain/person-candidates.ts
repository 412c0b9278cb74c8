import type { PairingProblem, Side } from '../problem/problem.ts';

/** One possible partner of a person. */
export interface PersonCandidate {
  readonly partner: string;
  readonly score: number;
  readonly tags: ReadonlySet<string>;
  readonly forbidden: boolean;
}

/** The candidates of the wanted people on one side. Cost: one pass over the candidates. */
export function candidatesOf(
  problem: PairingProblem,
  side: Side,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly PersonCandidate[]> {
  const found = new Map<string, PersonCandidate[]>(Array.from(wanted, (id) => [id, []]));
  if (wanted.size === 0) return found;
  const forbidden = new Map<string, Set<string>>();
  for (const [a, b] of problem.forbidden ?? []) {
    forbidden.set(a, (forbidden.get(a) ?? new Set()).add(b));
  }
  const add = (a: string, b: string, score: number, tags: readonly string[]): void => {
    const [id, partner] = side === 'left' ? [a, b] : [b, a];
    const isForbidden = forbidden.get(a)?.has(b) ?? false;
    const borne = tags.length === 0 ? NO_TAGS : new Set(tags);
    found.get(id)?.push({ partner, score, tags: borne, forbidden: isForbidden });
  };
  if ('matrix' in problem) visitMatrix(problem.matrix, side, wanted, add);
  else {
    for (const { a, b, score, tags } of problem.candidates) {
      if (wanted.has(side === 'left' ? a : b)) add(a, b, score, tags ?? []);
    }
  }
  return found;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Only the rows or columns of the wanted people are looked at. */
function visitMatrix(
  { left, right, scores, tags }: Extract<PairingProblem, { matrix: unknown }>['matrix'],
  side: Side,
  wanted: ReadonlySet<string>,
  add: (a: string, b: string, score: number, tags: readonly string[]) => void,
): void {
  const bits = Object.entries(tags ?? {});
  const rows = indicesOf(left, side === 'left' ? wanted : null);
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
