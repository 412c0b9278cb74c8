import { at } from '../../problem/model.ts';
import { Blossoms } from './blossoms.ts';
import { EventQueue } from './event-queue.ts';
import type { PoolTask } from './pool.ts';

/** What a person or blossom is to the tree. */
const FREE = 0;
const OUTER = 1;
const INNER = 2;

/**
 * Brings exposed people in, one at a time, by growing an alternating tree from each: outer people
 * are paid less and inner ones more, level by level, until the tree reaches another exposed person
 * or an outer person whose price is 0, who may then stay alone. Odd cycles shrink into blossoms,
 * inner blossoms without a price open again. After each search the prices prove the matching best
 * but for the people still exposed.
 *
 * Prices are in half units, kept relative to the level while in the tree, so that a change of level
 * costs nothing; all people in a tree have prices of the same parity, so all stay integers.
 * Sources: Edmonds 1965, Galil 1986; single trees as in Blossom IV (Cook and Rohe 1999).
 * Cost: of one search, at most one pass over the candidates for scanning, plus one row for each
 * blossom that a tight pair of outer people turned out to be in already.
 */
export class TreeSearch {
  readonly blossoms: Blossoms;
  readonly price: Float64Array;
  task: PoolTask;
  private readonly label: Uint8Array;
  private readonly mark: Uint8Array;
  /** The pair by which each blossom joined the tree: its person in the tree, and in the blossom. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** The least that an outer person would have to come down to get each person, less their price. */
  private readonly offer: Float64Array;
  private readonly offerFrom: Int32Array;
  /** The level at which each outer person meets another outer blossom, and whom. */
  private readonly meeting: Float64Array;
  private readonly meetingWith: Int32Array;
  private readonly queue = new EventQueue();
  private readonly waiting: number[] = [];
  private readonly tight: number[] = [];
  private level = 0;
  private zeroLevel = Infinity;
  private zeroPerson = -1;
  private goal = -1;

  constructor(task: PoolTask, mate: Int32Array, price: Float64Array) {
    const size = mate.length;
    this.task = task;
    this.blossoms = new Blossoms(mate);
    this.price = price;
    this.label = new Uint8Array(this.blossoms.room);
    this.mark = new Uint8Array(size);
    this.from = new Int32Array(this.blossoms.room);
    this.to = new Int32Array(this.blossoms.room);
    this.offer = new Float64Array(size);
    this.offerFrom = new Int32Array(size);
    this.meeting = new Float64Array(size);
    this.meetingWith = new Int32Array(size);
  }

  /** Brings in an exposed person. False when `stop` said so before the search came to its end. */
  bringIn(root: number, stop: () => boolean): boolean {
    this.begin();
    this.makeOuter(at(this.blossoms.top, root), -1, -1);
    const ended = this.search(stop);
    if (ended && this.goal >= 0) this.matchGoal();
    else if (ended) this.flip(this.zeroPerson, -1);
    this.settlePrices();
    this.blossoms.dissolveUnpriced();
    return ended;
  }

  /** Goes on with more candidates. None of them may be worth more than its prices. */
  widen(task: PoolTask): void {
    this.task = task;
  }

  /**
   * Raises the price of a person between searches. Blossoms around them give their prices to their
   * people and dissolve; pairs that are no longer tight part, so that their people are exposed.
   */
  raise(person: number, by: number): void {
    const { blossoms, price } = this;
    const { top, base, size } = blossoms;
    for (let b = at(top, person); b >= size; b = at(top, person)) {
      const share = at(blossoms.price, b) / 2;
      for (const member of blossoms.members(b)) price[member] = at(price, member) + share;
      if (share > 0) this.part(at(base, b));
      blossoms.dissolve(b);
    }
    price[person] = at(price, person) + by;
    this.part(person);
  }

  private part(person: number): void {
    const { mate } = this.blossoms;
    const partner = at(mate, person);
    if (partner >= 0) mate[partner] = -1;
    mate[person] = -1;
  }

  private begin(): void {
    this.label.fill(FREE);
    this.mark.fill(FREE);
    this.offer.fill(Infinity);
    this.queue.clear();
    this.waiting.length = 0;
    this.tight.length = 0;
    this.level = 0;
    this.zeroLevel = Infinity;
    this.zeroPerson = -1;
    this.goal = -1;
  }

  /** Grows the tree until it has reached its goal or somebody who may stay alone. */
  private search(stop: () => boolean): boolean {
    for (;;) {
      if (this.zeroLevel <= this.level) return true;
      const person = this.waiting.pop();
      if (person !== undefined) {
        if (stop()) return false;
        this.scan(person);
      } else {
        const reached = this.tight.pop();
        if (reached !== undefined) this.reach(reached);
        else if (this.queue.firstLevel < this.zeroLevel) this.raiseLevel();
        else this.level = this.zeroLevel;
      }
      if (this.goal >= 0) return true;
    }
  }

  /** Goes on to the level of the first event and lets it happen. */
  private raiseLevel(): void {
    const { size, room } = this.blossoms;
    this.level = this.queue.firstLevel;
    const event = this.queue.take();
    if (event < size) this.reach(event);
    else if (event < room) this.open(event);
    else this.meet(event - room);
  }

  /** A free person has become tight with an outer one: an exposed one is the goal. */
  private reach(person: number): void {
    const { top } = this.blossoms;
    if (this.mark[person] !== FREE) return;
    if (at(this.offer, person) + at(this.price, person) !== this.level) return;
    if (this.blossoms.isExposed(person)) this.goal = person;
    else this.makeInner(at(top, person), at(this.offerFrom, person), person);
  }

  private makeInner(blossom: number, from: number, to: number): void {
    const { base, mate, top, size } = this.blossoms;
    this.label[blossom] = INNER;
    this.from[blossom] = from;
    this.to[blossom] = to;
    for (const person of this.blossoms.members(blossom)) {
      this.mark[person] = INNER;
      this.price[person] = at(this.price, person) - this.level;
    }
    if (blossom >= size) {
      const relative = at(this.blossoms.price, blossom) + 2 * this.level;
      this.blossoms.price[blossom] = relative;
      this.queue.put(relative / 2, blossom);
    }
    const inside = at(base, blossom);
    const partner = at(mate, inside);
    const next = at(top, partner);
    if (this.label[next] === FREE) this.makeOuter(next, inside, partner);
  }

  private makeOuter(blossom: number, from: number, to: number): void {
    this.label[blossom] = OUTER;
    this.from[blossom] = from;
    this.to[blossom] = to;
    if (blossom >= this.blossoms.size) {
      this.blossoms.price[blossom] = at(this.blossoms.price, blossom) - 2 * this.level;
    }
    for (const person of this.blossoms.members(blossom)) this.addOuter(person, this.level);
  }

  private addOuter(person: number, rise: number): void {
    const relative = at(this.price, person) + rise;
    this.mark[person] = OUTER;
    this.price[person] = relative;
    this.meeting[person] = Infinity;
    this.waiting.push(person);
    if (relative >= this.zeroLevel) return;
    this.zeroLevel = relative;
    this.zeroPerson = person;
  }

  /** Looks at all candidates of a new outer person. */
  private scan(person: number): void {
    const { table, weights } = this.task;
    const { score, column, start } = table;
    const { atLeast } = weights;
    const { mark, price, offer, offerFrom, level } = this;
    const top = this.blossoms.top;
    const own = top[person];
    const base = (price[person] ?? 0) - 2 * weights.offset;
    const factor = 2 * weights.factor;
    const limit = this.zeroLevel;
    const last = start[person + 1] ?? 0;
    let meeting = this.meeting[person] ?? 0;
    for (let cell = start[person] ?? 0; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column[cell] ?? 0;
      const value = base - factor * worth;
      const seen = mark[j];
      if (seen === OUTER) {
        const twice = value + (price[j] ?? 0);
        if (twice >= 2 * meeting || top[j] === own) continue;
        meeting = twice / 2;
        this.meetingWith[person] = j;
      } else if (value < (offer[j] ?? 0)) {
        offer[j] = value;
        offerFrom[j] = person;
        if (seen === INNER) continue;
        const tightAt = value + (price[j] ?? 0);
        if (tightAt <= level) {
          this.tight.push(j);
          if (!this.blossoms.isExposed(j)) continue;
          this.goal = j;
          return;
        }
        if (tightAt < limit) this.queue.put(tightAt, j);
      }
    }
    this.expectMeeting(person, meeting);
  }

  private expectMeeting(person: number, level: number): void {
    this.meeting[person] = level;
    if (level < this.zeroLevel) this.queue.put(level, this.blossoms.room + person);
  }

  /** An outer person has become tight with another: a new blossom, unless they share one. */
  private meet(person: number): void {
    if (this.meeting[person] !== this.level) return;
    const { top } = this.blossoms;
    const other = at(this.meetingWith, person);
    if (top[person] !== top[other]) this.shrink(person, other);
    this.findMeeting(person);
  }

  /** Looks for the first outer person of another blossom whom an outer person will meet. */
  private findMeeting(person: number): void {
    const { table, weights } = this.task;
    const { score, column, start } = table;
    const { atLeast } = weights;
    const { mark, price } = this;
    const top = this.blossoms.top;
    const own = top[person];
    const base = (price[person] ?? 0) - 2 * weights.offset;
    const factor = 2 * weights.factor;
    const last = start[person + 1] ?? 0;
    let least = Infinity;
    for (let cell = start[person] ?? 0; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < atLeast) continue;
      const j = column[cell] ?? 0;
      if (mark[j] !== OUTER) continue;
      const twice = base - factor * worth + (price[j] ?? 0);
      if (twice >= least || top[j] === own) continue;
      least = twice;
      this.meetingWith[person] = j;
    }
    this.expectMeeting(person, least / 2);
  }

  /** The tree closes an odd cycle: the two ways up to where they join become a blossom. */
  private shrink(one: number, other: number): void {
    const { blossoms } = this;
    const joint = this.jointOf(one, other);
    const down = this.wayUp(one, joint).reverse();
    const up = this.wayUp(other, joint);
    const parts = [joint, ...down, ...up];
    const cycle = {
      parts,
      from: [...down.map((b) => at(this.from, b)), one, ...up.map((b) => at(this.to, b))],
      to: [...down.map((b) => at(this.to, b)), other, ...up.map((b) => at(this.from, b))],
    };
    const blossom = blossoms.shrink(cycle);
    this.label[blossom] = OUTER;
    this.from[blossom] = at(this.from, joint);
    this.to[blossom] = at(this.to, joint);
    blossoms.price[blossom] = -2 * this.level;
    for (const part of parts) this.takeIn(part);
  }

  /** A part of a new blossom leaves the tree; who was inner is outer now. */
  private takeIn(part: number): void {
    const { blossoms, level } = this;
    const inner = this.label[part] === INNER;
    this.label[part] = FREE;
    if (part >= blossoms.size) {
      blossoms.price[part] = at(blossoms.price, part) + (inner ? -2 : 2) * level;
    }
    if (!inner) return;
    for (const person of blossoms.members(part)) this.addOuter(person, 2 * level);
  }

  /** The outer blossom where the ways from two outer people to the root join. */
  private jointOf(one: number, other: number): number {
    const { top } = this.blossoms;
    const passed = new Set<number>();
    let here = at(top, one);
    let there = at(top, other);
    for (;;) {
      if (here >= 0) {
        if (passed.has(here)) return here;
        passed.add(here);
        here = this.outerAbove(here);
      }
      [here, there] = there >= 0 ? [there, here] : [here, there];
    }
  }

  /** The outer blossom two steps nearer to the root, or -1 from the root itself. */
  private outerAbove(outer: number): number {
    const { top } = this.blossoms;
    if (at(this.from, outer) < 0) return -1;
    return at(top, at(this.from, at(top, at(this.from, outer))));
  }

  /** The blossoms on the way from an outer person up to a joint, without the joint. */
  private wayUp(person: number, joint: number): number[] {
    const { top } = this.blossoms;
    const way: number[] = [];
    for (let b = at(top, person); b !== joint; b = at(top, at(this.from, b))) way.push(b);
    return way;
  }

  /** An inner blossom has no price left: it opens, and the way through it stays in the tree. */
  private open(blossom: number): void {
    const { blossoms, level } = this;
    if (this.label[blossom] !== INNER || at(blossoms.price, blossom) !== 2 * level) return;
    const from = at(this.from, blossom);
    const to = at(this.to, blossom);
    const place = blossoms.placeOf(blossom, to);
    const members = blossoms.members(blossom);
    const cycle = blossoms.dissolve(blossom);
    this.label[blossom] = FREE;
    for (const person of members) {
      this.mark[person] = FREE;
      this.price[person] = at(this.price, person) + level;
    }
    const { parts } = cycle;
    const forward = place % 2 === 1;
    let [outside, inside] = [from, to];
    for (let k = place; ; ) {
      this.makeInner(at(parts, k % parts.length), outside, inside);
      if (k % parts.length === 0) break;
      const link = forward ? k + 1 : k - 2;
      [outside, inside] = [
        at(forward ? cycle.from : cycle.to, link),
        at(forward ? cycle.to : cycle.from, link),
      ];
      k += forward ? 2 : -2;
    }
    for (const person of members) this.expectFree(person);
  }

  /** A person is free again: an outer one may have an offer for them. */
  private expectFree(person: number): void {
    if (this.mark[person] !== FREE) return;
    const tightAt = at(this.offer, person) + at(this.price, person);
    if (tightAt <= this.level) this.tight.push(person);
    else if (tightAt < this.zeroLevel) this.queue.put(tightAt, person);
  }

  private matchGoal(): void {
    const { blossoms, goal } = this;
    const partner = at(this.offerFrom, goal);
    blossoms.moveBase(at(blossoms.top, goal), goal);
    blossoms.mate[goal] = partner;
    this.flip(partner, goal);
  }

  /** Changes partners all the way from an outer person, who gets a new partner or none, to the root. */
  private flip(outer: number, newPartner: number): void {
    const { blossoms } = this;
    const { top, mate } = blossoms;
    let person = outer;
    let partner = newPartner;
    for (;;) {
      const blossom = at(top, person);
      blossoms.moveBase(blossom, person);
      mate[person] = partner;
      const given = at(this.from, blossom);
      if (given < 0) return;
      const inner = at(top, given);
      person = at(this.from, inner);
      partner = at(this.to, inner);
      blossoms.moveBase(inner, partner);
      mate[partner] = person;
    }
  }

  /** Prices relative to the level become prices again. */
  private settlePrices(): void {
    const { blossoms, level } = this;
    this.mark.forEach((mark, person) => {
      if (mark === OUTER) this.price[person] = at(this.price, person) - level;
      if (mark === INNER) this.price[person] = at(this.price, person) + level;
    });
    for (const blossom of blossoms.outermost()) {
      const change = this.label[blossom] === OUTER ? 2 : this.label[blossom] === INNER ? -2 : 0;
      blossoms.price[blossom] = at(blossoms.price, blossom) + change * level;
    }
  }
}
