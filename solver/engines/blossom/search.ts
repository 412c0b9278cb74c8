import { at } from '../../problem/model.ts';
import type { Blossoms } from './blossoms.ts';
import { EventQueue } from './event-queue.ts';
import type { PoolTask } from './pool.ts';
import { AlternatingTree, FREE, INNER, OUTER } from './tree.ts';

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
  private readonly tree: AlternatingTree;
  private readonly mark: Uint8Array;
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

  constructor(task: PoolTask, blossoms: Blossoms, price: Float64Array) {
    const { size } = blossoms;
    this.task = task;
    this.blossoms = blossoms;
    this.price = price;
    this.tree = new AlternatingTree(this.blossoms);
    this.mark = new Uint8Array(size);
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
    else if (ended) this.tree.flip(this.zeroPerson, -1);
    this.settlePrices();
    this.blossoms.dissolveUnpriced();
    return ended;
  }

  /** A search of its own from here, on another task; none of its pairs may be worth more than its prices. */
  copy(task: PoolTask): TreeSearch {
    return new TreeSearch(task, this.blossoms.copy(), this.price.slice());
  }

  /** Goes on with more candidates. None of them may be worth more than its prices. */
  widen(task: PoolTask): void {
    this.task = task;
  }

  private begin(): void {
    this.tree.label.fill(FREE);
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
    this.tree.add(blossom, INNER, from, to);
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
    if (this.tree.label[next] === FREE) this.makeOuter(next, inside, partner);
  }

  private makeOuter(blossom: number, from: number, to: number): void {
    this.tree.add(blossom, OUTER, from, to);
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
    const { blossoms, tree } = this;
    const cycle = tree.cycle(one, other);
    const blossom = blossoms.shrink(cycle);
    tree.add(blossom, OUTER, ...tree.entry(at(cycle.parts, 0)));
    blossoms.price[blossom] = -2 * this.level;
    for (const part of cycle.parts) this.takeIn(part);
  }

  /** A part of a new blossom leaves the tree; who was inner is outer now. */
  private takeIn(part: number): void {
    const { blossoms, level } = this;
    const inner = this.tree.label[part] === INNER;
    this.tree.label[part] = FREE;
    if (part >= blossoms.size) {
      blossoms.price[part] = at(blossoms.price, part) + (inner ? -2 : 2) * level;
    }
    if (!inner) return;
    for (const person of blossoms.members(part)) this.addOuter(person, 2 * level);
  }

  /** An inner blossom has no price left: it opens, and the way through it stays in the tree. */
  private open(blossom: number): void {
    const { blossoms, level } = this;
    if (this.tree.label[blossom] !== INNER || at(blossoms.price, blossom) !== 2 * level) return;
    const [from, to] = this.tree.entry(blossom);
    const place = blossoms.placeOf(blossom, to);
    const members = blossoms.members(blossom);
    const cycle = blossoms.dissolve(blossom);
    this.tree.label[blossom] = FREE;
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
    this.tree.flip(partner, goal);
  }

  /** Prices relative to the level become prices again. */
  private settlePrices(): void {
    const { blossoms, level } = this;
    this.mark.forEach((mark, person) => {
      if (mark === OUTER) this.price[person] = at(this.price, person) - level;
      if (mark === INNER) this.price[person] = at(this.price, person) + level;
    });
    for (const blossom of blossoms.outermost()) {
      const change =
        this.tree.label[blossom] === OUTER ? 2 : this.tree.label[blossom] === INNER ? -2 : 0;
      blossoms.price[blossom] = at(blossoms.price, blossom) + change * level;
    }
  }
}
