import type {
  Candidate,
  IdPair,
  PairLock,
  ProblemPerson,
  Stage,
  VisitsProblem,
} from '../../../problem/problem.ts';

/** Which problems to make. */
export interface Kind {
  /** How many places a visitor has at most. */
  readonly visitorPlaces: number;
  /** Whether people stand on both sides. */
  readonly both: boolean;
  readonly slots: number;
  readonly reciprocal: boolean;
}

/** The kinds of problems that every test runs through. */
export const kinds = {
  'visitors with one place': { visitorPlaces: 1, both: false, slots: 3, reciprocal: false },
  'visitors with several places': { visitorPlaces: 3, both: false, slots: 3, reciprocal: false },
  'people on both sides': { visitorPlaces: 2, both: true, slots: 3, reciprocal: false },
  'one slot for all': { visitorPlaces: 2, both: true, slots: 1, reciprocal: false },
  'no slots at all': { visitorPlaces: 2, both: false, slots: 0, reciprocal: false },
  'exchanges in slots': { visitorPlaces: 1, both: true, slots: 2, reciprocal: true },
  'exchanges without slots': { visitorPlaces: 1, both: true, slots: 0, reciprocal: true },
} satisfies Record<string, Kind>;

const OBJECTIVES: readonly (readonly Stage[])[] = [
  ['matched', 'fairness', 'total'],
  ['matched', 'total'],
  ['total', 'matched'],
  ['total', 'fairness'],
  ['total', 'fairness', 'matched'],
  ['fairness', 'total'],
  ['fairness'],
  ['matched'],
  ['total', 'matched', 'fairness'],
  ['fairness', 'matched', 'total'],
];

/** Numbers from 0 to 1, the same in every run (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

/** A small problem of the kind, the same for the same seed. */
export function randomProblem(kind: Kind, seed: number): VisitsProblem {
  const roll = dice(seed);
  const below = (limit: number): number => Math.floor(roll() * limit);
  const hosts = 2 + below(3);
  const visitors = kind.both ? hosts : 2 + below(4);
  const visitorId = (k: number): string => (kind.both ? `p${k}` : `v${k}`);
  const hostId = (k: number): string => (kind.both ? `p${k}` : `h${k}`);
  const people: ProblemPerson[] = [];
  for (let k = 0; k < hosts; k++) {
    const capacity = kind.reciprocal ? below(6) && 1 : below(4);
    people.push({ id: hostId(k), side: 'left', capacity, slotCapacity: 1 + below(2) });
  }
  for (let k = 0; k < visitors; k++) {
    people.push({ id: visitorId(k), side: 'right', capacity: 1 + below(kind.visitorPlaces) });
  }
  const steps = [1000, 300, 100, 1][below(4)] ?? 1;
  const candidates: Candidate[] = [];
  const wanted = kind.reciprocal ? 13 : 11;
  for (let tries = 0; tries < 40 && candidates.length < wanted; tries++) {
    const a = hostId(below(hosts));
    const b = visitorId(below(visitors));
    const tags = kind.slots === 0 ? [] : [`slot:W${below(kind.slots)}`, 'near'];
    const score = steps * below(Math.floor(1000 / steps) + 1);
    const known = candidates.some(
      (other) => other.a === a && other.b === b && other.tags?.[0] === tags[0],
    );
    if (a !== b && !known) candidates.push({ a, b, score, tags });
  }
  const pick = (): IdPair[] => {
    const candidate = candidates[below(candidates.length)];
    return candidate === undefined ? [] : [[candidate.a, candidate.b]];
  };
  const locked = Array.from({ length: Math.max(0, below(5) - 2) }, pick).flat();
  const forbidden = Array.from({ length: Math.max(0, below(4) - 2) }, pick).flat();
  const objective = OBJECTIVES[below(OBJECTIVES.length)] ?? [];
  const reciprocal = kind.reciprocal;
  const locks = kind.slots === 0 ? locked : inSlots(locked, candidates, below);
  return { people, candidates, locked: locks, forbidden, objective, reciprocal };
}

/** Some of the locks in a slot, mostly one in which the two could meet. */
function inSlots(
  locked: readonly IdPair[],
  candidates: readonly Candidate[],
  below: (limit: number) => number,
): readonly PairLock[] {
  const slotOfPair = new Map<string, string | null>();
  return locked.map(([a, b]): PairLock => {
    const own = candidates.filter((other) => other.a === a && other.b === b);
    const tag = own[below(own.length)]?.tags?.[0] ?? '';
    const drawn = [tag.slice('slot:'.length), 'W0', null, null][below(4)] ?? null;
    const slot = slotOfPair.get(`${a} ${b}`) ?? drawn;
    slotOfPair.set(`${a} ${b}`, slot);
    return slot === null ? [a, b] : [a, b, slot];
  });
}

/** The same problem with its rows in another order. */
export function shuffled(problem: VisitsProblem, seed: number): VisitsProblem {
  const roll = dice(seed);
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, key: roll() }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  return {
    ...problem,
    people: shuffle(problem.people),
    candidates: shuffle(problem.candidates),
    locked: shuffle(problem.locked ?? []),
    forbidden: shuffle(problem.forbidden ?? []),
  };
}
