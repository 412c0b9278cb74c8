import { at } from '../../problem/model.ts';

/** A blossom's parts around its odd cycle; part 0 holds the base. */
export interface Cycle {
  readonly parts: readonly number[];
  /** The tight pair between part k and the next one: its person in part k, and in the next. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * A matching with its nested blossoms: odd sets of people, each an odd cycle of people and smaller
 * blossoms, in which all but the base are matched with one another. Person v has the number v;
 * blossoms have numbers from `size` on. Source: Edmonds 1965, in the layout of Galil 1986.
 */
export class Blossoms {
  readonly size: number;
  /** Room for people and blossoms: nested odd sets never number more than half the people. */
  readonly room: number;
  /** The partner of each person, or -1. */
  readonly mate: Int32Array;
  /** The outermost blossom (or the person alone) that holds each person. */
  readonly top: Int32Array;
  /** The person of each blossom whose partner, if any, is outside. */
  readonly base: Int32Array;
  /** The price of each blossom in half units, always even. */
  readonly price: Float64Array;
  private readonly parent: Int32Array;
  private readonly cycles: (Cycle | null)[];
  private readonly people: Int32Array[];
  private readonly unused: number[] = [];

  constructor(mate: Int32Array) {
    this.size = mate.length;
    this.room = this.size + (this.size >>> 1) + 1;
    this.mate = mate;
    this.top = Int32Array.from(mate, (_, v) => v);
    this.base = Int32Array.from({ length: this.room }, (_, b) => (b < this.size ? b : -1));
    this.price = new Float64Array(this.room);
    this.parent = new Int32Array(this.room).fill(-1);
    this.cycles = Array.from({ length: this.room }, () => null);
    this.people = Array.from(mate, (_, v) => Int32Array.of(v));
    for (let b = this.room - 1; b >= this.size; b--) this.unused.push(b);
  }

  /** The same matching and blossoms, to be changed on their own. Cost: one pass over the people. */
  copy(): Blossoms {
    const copy = new Blossoms(this.mate.slice());
    copy.top.set(this.top);
    copy.base.set(this.base);
    copy.price.set(this.price);
    copy.parent.set(this.parent);
    copy.cycles.splice(0, this.room, ...this.cycles);
    copy.people.splice(0, this.people.length, ...this.people);
    copy.unused.splice(0, copy.unused.length, ...this.unused);
    return copy;
  }

  /** The people of a blossom, or the person alone. */
  members(blossom: number): Int32Array {
    return this.people[blossom] ?? NOBODY;
  }

  /** The parts of a blossom around its cycle. */
  cycle(blossom: number): Cycle {
    const cycle = this.cycles[blossom];
    if (cycle === null || cycle === undefined) throw new Error(`no blossom ${blossom}`);
    return cycle;
  }

  /** Whether the outermost blossom of a person has nobody outside as a partner. */
  isExposed(person: number): boolean {
    return at(this.mate, at(this.base, at(this.top, person))) < 0;
  }

  /** Blossoms that lie in no other, in the order of their numbers. */
  outermost(): readonly number[] {
    const found: number[] = [];
    for (let b = this.size; b < this.room; b++) {
      if (this.cycles[b] !== null && this.parent[b] === -1) found.push(b);
    }
    return found;
  }

  /** All blossoms, in the order of their numbers. */
  all(): readonly number[] {
    const found: number[] = [];
    for (let b = this.size; b < this.room; b++) if (this.cycles[b] !== null) found.push(b);
    return found;
  }

  /** Per other person, the prices of the blossoms that hold both them and the given one, in sum. */
  sharedPrices(person: number, shared: Float64Array): void {
    shared.fill(0);
    let sum = 0;
    for (let b = at(this.parent, person); b >= 0; b = at(this.parent, b)) sum += at(this.price, b);
    let own = person;
    for (let b = at(this.parent, person); b >= 0; b = at(this.parent, b)) {
      for (const part of this.cycle(b).parts) {
        if (part === own) continue;
        for (const member of this.members(part)) shared[member] = sum;
      }
      sum -= at(this.price, b);
      own = b;
    }
  }

  /** Makes an outermost blossom of outermost parts and returns its number. */
  shrink(cycle: Cycle): number {
    const blossom = this.unused.pop();
    if (blossom === undefined) throw new Error('more blossoms than odd sets can nest');
    const first = cycle.parts[0] ?? 0;
    const members = new Int32Array(
      cycle.parts.reduce((sum, part) => sum + this.members(part).length, 0),
    );
    let filled = 0;
    for (const part of cycle.parts) {
      this.parent[part] = blossom;
      members.set(this.members(part), filled);
      filled += this.members(part).length;
    }
    for (const person of members) this.top[person] = blossom;
    this.base[blossom] = at(this.base, first);
    this.price[blossom] = 0;
    this.cycles[blossom] = cycle;
    this.people[blossom] = members;
    return blossom;
  }

  /** Dissolves an outermost blossom; its parts become outermost. */
  dissolve(blossom: number): Cycle {
    const cycle = this.cycle(blossom);
    for (const part of cycle.parts) {
      this.parent[part] = -1;
      for (const person of this.members(part)) this.top[person] = part;
    }
    this.cycles[blossom] = null;
    this.people[blossom] = NOBODY;
    this.price[blossom] = 0;
    this.unused.push(blossom);
    return cycle;
  }

  /** Dissolves outermost blossoms without a price, and what becomes outermost by it. */
  dissolveUnpriced(): void {
    const waiting = [...this.outermost()];
    for (let blossom = waiting.pop(); blossom !== undefined; blossom = waiting.pop()) {
      if (this.price[blossom] !== 0) continue;
      for (const part of this.dissolve(blossom).parts) if (part >= this.size) waiting.push(part);
    }
  }

  /** The place in the cycle of the part that holds a person of the blossom. */
  placeOf(blossom: number, person: number): number {
    let part = person;
    while (at(this.parent, part) !== blossom) part = at(this.parent, part);
    return this.cycle(blossom).parts.indexOf(part);
  }

  /** Makes a person the base of the blossom: the way round the cycle to the old base changes. */
  moveBase(blossom: number, person: number): void {
    if (blossom < this.size || this.base[blossom] === person) return;
    const { parts, from, to } = this.cycle(blossom);
    const place = this.placeOf(blossom, person);
    this.moveBase(at(parts, place), person);
    if (place % 2 === 0) {
      for (let k = place - 2; k >= 0; k -= 2) this.matchParts(blossom, k);
    } else {
      for (let k = place + 1; k < parts.length; k += 2) this.matchParts(blossom, k);
    }
    this.cycles[blossom] = {
      parts: turned(parts, place),
      from: turned(from, place),
      to: turned(to, place),
    };
    this.base[blossom] = person;
  }

  /** Matches the part at a place of the cycle with the next one along their tight pair. */
  private matchParts(blossom: number, place: number): void {
    const { parts, from, to } = this.cycle(blossom);
    const one = at(from, place);
    const other = at(to, place);
    this.moveBase(at(parts, place), one);
    this.moveBase(at(parts, (place + 1) % parts.length), other);
    this.mate[one] = other;
    this.mate[other] = one;
  }
}

const NOBODY = new Int32Array(0);

function turned(list: readonly number[], by: number): readonly number[] {
  return [...list.slice(by), ...list.slice(0, by)];
}
