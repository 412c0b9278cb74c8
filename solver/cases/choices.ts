import type { Candidate, PairingProblem } from '../problem/problem.ts';

/** A candidate as a roster would hold it: in a pool the smaller id first. */
export interface Choice extends Candidate {
  readonly slot: string | null;
}

/** The candidates that are not forbidden, in canonical order. */
export function choicesOf(
  problem: PairingProblem,
  candidates: readonly Candidate[],
): readonly Choice[] {
  const forbidden = new Set((problem.forbidden ?? []).map(([a, b]) => keyOf(problem, a, b)));
  return candidates
    .filter(({ a, b }) => !forbidden.has(keyOf(problem, a, b)))
    .map((own): Choice => {
      const turned = problem.method === 'workpair' && own.a > own.b;
      const tag = own.tags?.find((text) => text.startsWith('slot:'));
      const slot = problem.method !== 'shadowing' || tag === undefined ? null : tag.slice(5);
      return turned ? { ...own, a: own.b, b: own.a, slot } : { ...own, slot };
    })
    .filter(({ a, b, slot }) => isOpen(problem, a, b, slot))
    .toSorted(
      (one, other) =>
        compare(one.a, other.a) ||
        compare(one.b, other.b) ||
        compare(one.slot ?? '', other.slot ?? ''),
    );
}

/** Whether no lock holds the two in another slot. */
function isOpen(problem: PairingProblem, a: string, b: string, slot: string | null): boolean {
  return (problem.locked ?? []).every(
    ([host, visitor, wanted]) =>
      wanted === undefined || wanted === slot || host !== a || visitor !== b,
  );
}

/** The free places of everybody. */
export interface Places {
  left(id: string): number;
  right(id: string): number;
  take(choice: Choice, count: number): void;
}

export function emptyPlaces(problem: PairingProblem): Places {
  const placesOf = (side: 'left' | 'right' | undefined): Map<string, number> =>
    new Map(
      problem.people
        .filter((person) => side === undefined || person.side === side)
        .map(({ id, capacity }) => [id, capacity ?? 1]),
    );
  const pool = problem.method === 'workpair';
  const left = placesOf(pool ? undefined : 'left');
  const right = pool ? left : placesOf('right');
  return {
    left: (id) => left.get(id) ?? 0,
    right: (id) => right.get(id) ?? 0,
    take({ a, b }, count) {
      left.set(a, (left.get(a) ?? 0) - count);
      right.set(b, (right.get(b) ?? 0) - count);
    },
  };
}

/** Whether a choice can join others: places in all, and with slots nobody in two places. */
export function fits(
  problem: PairingProblem,
  places: Places,
  chosen: readonly Choice[],
  { a, b, slot }: Choice,
): boolean {
  if (places.left(a) <= 0 || places.right(b) <= 0) return false;
  if (problem.method !== 'shadowing') return true;
  if (chosen.some((other) => other.a === a && other.b === b)) return false;
  if (slot === null) return true;
  const host = problem.people.find(({ id, side }) => id === a && side === 'left');
  const there = chosen.filter((other) => other.slot === slot);
  const hosted = there.filter((other) => other.a === a).length;
  return (
    hosted < (host?.slotCapacity ?? 1) &&
    !there.some((other) => other.b === a || other.b === b || other.a === b)
  );
}

/** One text for a pair; in a pool the same for both orders. */
export function keyOf(problem: PairingProblem, a: string, b: string): string {
  return JSON.stringify(problem.method === 'workpair' && a > b ? [b, a] : [a, b]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
