import type { ChosenPair } from '../problem/answer.ts';
import type { VisitsProblem } from '../problem/problem.ts';
import { ALL_STAGES, completed } from '../problem/stages.ts';
import { type AllowedPool, type LockedPair, type PoolPrices, poolBound } from './pool-bound.ts';
import { type ClaimedStages, type Evidence, provesStages } from './staged-proof.ts';
import { exchanges as exchangesOf } from './tally.ts';

/** Prices of people and of odd sets of people as a certificate claims them. */
export type ClaimedExchangeBound = ClaimedStages & PoolPrices;

/**
 * Whether the prices prove that no roster of exchanges is better, stage by stage; sums that the
 * objective does not ask for come last. The roster must have passed `checkRoster`. Cost: a sort
 * of the people and one pass over the candidates for each bound.
 */
export function isProvedBestExchanges(
  problem: VisitsProblem,
  visits: readonly ChosenPair[],
  bounds: readonly ClaimedExchangeBound[],
): boolean {
  return provesStages(exchangeEvidence(problem, visits), bounds);
}

/** The people who stand on both sides, in the order of their ids, and what any two could do. */
interface Pool {
  readonly allowed: AllowedPool;
  readonly exchanges: readonly LockedPair[];
}

function exchangeEvidence(
  problem: VisitsProblem,
  visits: readonly ChosenPair[],
): Evidence<ClaimedExchangeBound> {
  const { allowed, exchanges } = readPool(problem);
  const scores = exchangesOf(visits).map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const taken = new Set(allowed.locked.flatMap(({ a, b }) => [a, b]));
  const free = exchanges.filter(({ a, b }) => !taken.has(a) && !taken.has(b));
  return {
    stages: completed(problem.objective ?? ALL_STAGES),
    scores,
    most: Math.floor(Array.from(allowed.places).reduce((sum, places) => sum + places, 0) / 2),
    nextScore: (score) => Math.min(...free.map((own) => own.score).filter((own) => own > score)),
    holdsLockOf: (score) => allowed.locked.some((own) => own.score === score),
    bound: (claimed) => poolBound(allowed, claimed),
    worth: ({ offset, factor }) => offset * scores.length + factor * total,
  };
}

function readPool(problem: VisitsProblem): Pool {
  const places = (side: 'left' | 'right'): ReadonlyMap<string, number> =>
    new Map(
      problem.people.flatMap((person) =>
        person.side === side ? [[person.id, person.capacity ?? 1] as const] : [],
      ),
    );
  const hosting = places('left');
  const visiting = places('right');
  const ids = [...hosting.keys()].filter((id) => visiting.has(id)).sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const exchanges = readExchanges(problem, numbers);
  const locks = new Set(
    (problem.locked ?? []).map(([a, b]) => JSON.stringify([a, b].toSorted(compare))),
  );
  const isLocked = ({ a, b }: LockedPair): boolean => locks.has(JSON.stringify([ids[a], ids[b]]));
  return {
    exchanges,
    allowed: {
      places: ids.map((id) => Math.min(hosting.get(id) ?? 0, visiting.get(id) ?? 0)),
      rows: exchanges
        .filter((exchange) => !isLocked(exchange))
        .map(({ a, b, score }) => ({ person: a, partners: [b], scores: [score] })),
      locked: exchanges.filter(isLocked),
    },
  };
}

interface OpenVisit {
  readonly slot: string | null;
  readonly score: number;
}

/** Any two people who can visit each other in different slots, with the best mean of the scores. */
function readExchanges(
  problem: VisitsProblem,
  numbers: ReadonlyMap<string, number>,
): readonly LockedPair[] {
  const people = new Map(problem.people.map((person) => [`${person.side} ${person.id}`, person]));
  const forbidden = new Set((problem.forbidden ?? []).map((pair) => JSON.stringify(pair)));
  const lockedIn = new Map(
    (problem.locked ?? []).flatMap(([a, b, slot]) =>
      slot === undefined ? [] : [[JSON.stringify([a, b]), slot]],
    ),
  );
  const open = new Map<string, OpenVisit[]>();
  for (const { a, b, score, tags } of problem.candidates) {
    const slot = tags?.find((tag) => tag.startsWith('slot:'))?.slice(5) ?? null;
    const host = people.get(`left ${a}`);
    const closed = [host?.capacity, people.get(`right ${b}`)?.capacity].includes(0);
    const key = JSON.stringify([a, b]);
    if ((lockedIn.get(key) ?? slot) !== slot) continue;
    if (closed || forbidden.has(key) || (slot !== null && host?.slotCapacity === 0)) continue;
    open.set(key, [...(open.get(key) ?? []), { slot, score }]);
  }
  return [...open].flatMap(([key, there]): LockedPair[] => {
    const [one, other]: readonly string[] = JSON.parse(key);
    const a = numbers.get(one ?? '');
    const b = numbers.get(other ?? '');
    const back = open.get(JSON.stringify([other, one])) ?? [];
    const most = bestSum(there, back);
    if (a === undefined || b === undefined || a >= b || most < 0) return [];
    return [{ a, b, score: Math.floor(most / 2) }];
  });
}

function bestSum(there: readonly OpenVisit[], back: readonly OpenVisit[]): number {
  let most = -1;
  for (const one of there) {
    for (const other of back) {
      if (one.slot !== null && one.slot === other.slot) continue;
      most = Math.max(most, one.score + other.score);
    }
  }
  return most;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
