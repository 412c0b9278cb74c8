import type { ChosenPair, UnmatchedPerson, UnmatchedReason } from '../problem/answer.ts';
import type { PairingProblem } from '../problem/problem.ts';

export type PlaceSide = UnmatchedPerson['side'];

type Held = ReadonlyMap<string, readonly ChosenPair[]>;

/** Who has places, and which of them a roster and the locks take. */
export class Places {
  private readonly slotPlaces: ReadonlyMap<string, number>;
  private readonly pairsOf: Readonly<Record<PlaceSide, Held>>;
  private readonly places: Readonly<Record<PlaceSide, ReadonlyMap<string, number>>>;
  private readonly locked: Readonly<Record<PlaceSide, Held>>;

  constructor(problem: PairingProblem, pairs: readonly ChosenPair[]) {
    const locked = (problem.locked ?? []).map(([a, b]) => ({ a, b, score: 0 }));
    this.pairsOf = bySide(pairs);
    this.locked = bySide(locked);
    this.places = {
      left: capacities(problem, 'left'),
      right: capacities(problem, 'right'),
      pool: capacities(problem, 'pool'),
    };
    const hosts = problem.people.filter(({ side }) => side === 'left');
    this.slotPlaces = new Map(hosts.map(({ id, slotCapacity }) => [id, slotCapacity ?? 1]));
  }

  /** The side that partners stand on. */
  opposite(side: PlaceSide): PlaceSide {
    if (side === 'pool') return 'pool';
    return side === 'left' ? 'right' : 'left';
  }

  /** The pairs that a person is in. */
  held(side: PlaceSide, id: string): readonly ChosenPair[] {
    return this.pairsOf[side].get(id) ?? [];
  }

  free(side: PlaceSide, id: string): number {
    return (this.places[side].get(id) ?? 0) - this.held(side, id).length;
  }

  freeOfLocks(side: PlaceSide, id: string): number {
    return (this.places[side].get(id) ?? 0) - (this.locked[side].get(id)?.length ?? 0);
  }

  /** The pairs that a person is in during a slot, on either side. */
  inSlot(id: string, slot: string | null): readonly ChosenPair[] {
    return this.held('pool', id).filter((pair) => slot !== null && pair.slot === slot);
  }

  /** Whether a person could take part in one more visit in a slot. */
  hasRoomIn(side: PlaceSide, id: string, slot: string | null): boolean {
    if (slot === null || side === 'pool') return true;
    const there = (own: PlaceSide): number =>
      this.held(own, id).filter((pair) => pair.slot === slot).length;
    if (side === 'right') return there('left') === 0 && there('right') === 0;
    return there('right') === 0 && there('left') < (this.slotPlaces.get(id) ?? 1);
  }

  /** That the other side has fewer places than there are people, or that the pool is odd. */
  tooFew(side: PlaceSide): readonly UnmatchedReason[] {
    const people = [...this.places[side].values()].filter((own) => own > 0).length;
    if (side === 'pool') {
      const paired = this.pairsOf.pool.size;
      return people % 2 === 1 && paired === people - 1 ? [{ code: 'odd-person', people }] : [];
    }
    const opposite = [...this.places[this.opposite(side)].values()];
    const places = opposite.reduce((sum, own) => sum + own, 0);
    return people > places ? [{ code: 'too-few-places', people, places }] : [];
  }
}

function bySide(pairs: readonly ChosenPair[]): Readonly<Record<PlaceSide, Held>> {
  const left = grouped(pairs.map((pair) => [pair.a, pair]));
  const right = grouped(pairs.map((pair) => [pair.b, pair]));
  const pool = grouped(
    pairs.flatMap((pair): (readonly [string, ChosenPair])[] => [
      [pair.a, pair],
      [pair.b, pair],
    ]),
  );
  return { left, right, pool };
}

function grouped(entries: readonly (readonly [string, ChosenPair])[]): Held {
  const groups = new Map<string, ChosenPair[]>();
  for (const [id, pair] of entries) {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [pair]);
    else group.push(pair);
  }
  return groups;
}

function capacities(problem: PairingProblem, side: PlaceSide): ReadonlyMap<string, number> {
  return new Map(
    problem.people
      .filter((person) => side === 'pool' || person.side === side)
      .map(({ id, capacity }) => [id, capacity ?? 1]),
  );
}
