import type { PairLock, ProblemPerson, VisitsProblem } from '../problem/problem.ts';
import { ALL_STAGES, completed } from '../problem/stages.ts';
import { type Evidence, provesStages } from './staged-proof.ts';

/**
 * Prices as a certificate claims them; nothing in it is believed. People and slots follow the order
 * of their texts; slot s of person k is at `k * slots + s`.
 */
export interface ClaimedVisitBound {
  readonly proves: 'before-fairness' | 'fairness' | 'all';
  readonly offset: number;
  readonly factor: number;
  readonly bonus: number;
  readonly atLeast: number;
  readonly hosts: ArrayLike<number>;
  readonly visitors: ArrayLike<number>;
  readonly hostSlots: ArrayLike<number>;
  readonly visitorSlots: ArrayLike<number>;
  readonly pairs: readonly ClaimedPairPrice[];
  readonly moments: readonly ClaimedMomentPrice[];
}

/**
 * What it costs that somebody is in one place only in a slot. As a host they have room for several
 * there, so a visit of theirs pays the price as often, and a visit to them once.
 */
export interface ClaimedMomentPrice {
  readonly visitor: number;
  readonly slot: number;
  readonly price: number;
}

/** What it costs that these two people are paired at most once. */
export interface ClaimedPairPrice {
  readonly host: number;
  readonly visitor: number;
  readonly price: number;
}

/**
 * Whether the prices prove that no roster of one-way visits is better, stage by stage; sums that
 * the objective does not ask for come last. The roster, given by the scores of its visits, must
 * have passed `checkRoster`, so that it keeps every lock exactly once. Cost: a sort of the
 * people and one pass over the candidates for each bound.
 */
export function isProvedBestVisits(
  problem: VisitsProblem,
  scores: readonly number[],
  bounds: readonly ClaimedVisitBound[],
): boolean {
  return provesStages(visitEvidence(problem, scores), bounds);
}

interface OpenCandidate {
  readonly host: number;
  readonly visitor: number;
  readonly slot: number;
  readonly score: number;
  readonly locked: boolean;
}

/** The candidates that a roster may hold, read from the file alone. */
class OpenCandidates {
  readonly list: readonly OpenCandidate[];
  readonly most: number;
  private readonly hosts: readonly ProblemPerson[];
  private readonly visitors: readonly ProblemPerson[];
  private readonly slots: number;
  private readonly hostPlaces: readonly number[];
  private readonly visitorPlaces: readonly number[];
  private readonly visitorIndex: ReadonlyMap<string, number>;
  private readonly roomAsHost: ReadonlyMap<string, number>;

  constructor(problem: VisitsProblem) {
    this.hosts = onSide(problem, 'left');
    this.visitors = onSide(problem, 'right');
    this.visitorIndex = new Map(this.visitors.map(({ id }, index) => [id, index]));
    this.roomAsHost = new Map(this.hosts.map(({ id, slotCapacity }) => [id, slotCapacity ?? 1]));
    const slots = slotNumbers(problem);
    this.slots = slots.size;
    this.list = readOpen(problem, this.hosts, this.visitors, slots);
    this.hostPlaces = usefulPlaces(
      this.hosts,
      this.list.map(({ host }) => host),
    );
    this.visitorPlaces = usefulPlaces(
      this.visitors,
      this.list.map(({ visitor }) => visitor),
    );
    this.most = Math.min(sum(this.hostPlaces), sum(this.visitorPlaces));
  }

  /**
   * The most that any roster can be worth, by weak duality: each person's price for as many places as
   * they have candidates for, each slot of a person for the places in it, each pair once, and what
   * each candidate is worth above its prices. Null when the prices are no proof: a negative,
   * fractional or missing price, or numbers too large to be exact.
   */
  bound(prices: ClaimedVisitBound): number | null {
    const { offset, factor, bonus, atLeast, hosts, visitors, hostSlots, visitorSlots } = prices;
    const { slots } = this;
    const sound =
      areSound([offset, factor, bonus], 3) &&
      areSound(hosts, this.hosts.length) &&
      areSound(visitors, this.visitors.length) &&
      areSound(hostSlots, this.hosts.length * slots) &&
      areSound(visitorSlots, this.visitors.length * slots);
    const pairs = this.pairPrices(prices.pairs);
    const moments = this.momentPrices(prices.moments);
    if (!sound || pairs === null || moments === null) return null;
    let bound = priced(this.hostPlaces, hosts) + priced(this.visitorPlaces, visitors);
    this.hosts.forEach(({ slotCapacity }, host) => {
      for (let s = 0; s < slots; s++) {
        bound += (slotCapacity ?? 1) * (hostSlots[host * slots + s] ?? 0);
      }
    });
    for (let k = 0; k < visitorSlots.length; k++) bound += visitorSlots[k] ?? 0;
    for (const { price } of prices.pairs) bound += price;
    for (const { visitor, price } of prices.moments) bound += this.roomOf(visitor) * price;
    for (const { host, visitor, slot, score, locked } of this.list) {
      if (score < atLeast) continue;
      const inSlot =
        slot < 0
          ? 0
          : (hostSlots[host * slots + slot] ?? 0) + (visitorSlots[visitor * slots + slot] ?? 0);
      const inPair = pairs.get(host * this.visitors.length + visitor) ?? 0;
      const torn = slot < 0 ? 0 : this.tornPrice(moments, host, visitor, slot);
      const price = (hosts[host] ?? 0) + (visitors[visitor] ?? 0) + inSlot + inPair + torn;
      const above = offset + factor * score + (locked ? bonus : 0) - price;
      if (above > 0) bound += above;
    }
    return Number.isSafeInteger(bound) ? bound : null;
  }

  /** The prices by pair, or null when one is no price or no pair, or stands twice. */
  private pairPrices(pairs: readonly ClaimedPairPrice[]): ReadonlyMap<number, number> | null {
    const prices = new Map<number, number>();
    for (const { host, visitor, price } of pairs) {
      const known = host in this.hosts && visitor in this.visitors;
      const key = host * this.visitors.length + visitor;
      if (!known || prices.has(key) || !areSound([price], 1)) return null;
      prices.set(key, price);
    }
    return prices;
  }

  private tornPrice(
    moments: ReadonlyMap<number, number>,
    host: number,
    visitor: number,
    slot: number,
  ): number {
    if (moments.size === 0) return 0;
    const own = moments.get(visitor * this.slots + slot) ?? 0;
    const asVisitor = this.visitorIndex.get(this.hosts[host]?.id ?? '') ?? -1;
    const hosting = asVisitor < 0 ? 0 : (moments.get(asVisitor * this.slots + slot) ?? 0);
    return this.roomOf(visitor) * own + hosting;
  }

  /** How many a visitor could receive in one slot as a host; 1 if they never host. */
  private roomOf(visitor: number): number {
    const id = this.visitors[visitor]?.id ?? '';
    return Math.max(1, this.roomAsHost.get(id) ?? 1);
  }

  /** The prices by visitor and slot, or null when one is no price, or stands twice. */
  private momentPrices(moments: readonly ClaimedMomentPrice[]): ReadonlyMap<number, number> | null {
    const prices = new Map<number, number>();
    for (const { visitor, slot, price } of moments) {
      const known = visitor in this.visitors && areSound([slot], 1) && slot < this.slots;
      const key = visitor * this.slots + slot;
      if (!known || prices.has(key) || !areSound([price], 1)) return null;
      prices.set(key, price);
    }
    return prices;
  }

  /** The lowest score above `score` of an open candidate; Infinity if there is none. */
  nextScore(score: number): number {
    let next = Infinity;
    for (const candidate of this.list) {
      if (candidate.score > score && candidate.score < next) next = candidate.score;
    }
    return next;
  }
}

/** What the stages are checked against: the roster's values, and the prices over all candidates. */
function visitEvidence(
  problem: VisitsProblem,
  scores: readonly number[],
): Evidence<ClaimedVisitBound> {
  const open = new OpenCandidates(problem);
  const locks = new Set((problem.locked ?? []).map(([a, b]) => JSON.stringify([a, b]))).size;
  const matched = scores.length;
  const total = sum(scores);
  return {
    stages: completed(problem.objective ?? ALL_STAGES),
    scores,
    most: open.most,
    nextScore: (score) => open.nextScore(score),
    holdsLockOf: () => false,
    bound: (claimed) => open.bound(claimed),
    worth: ({ offset, factor, bonus }) => offset * matched + factor * total + bonus * locks,
  };
}

function onSide(problem: VisitsProblem, side: 'left' | 'right'): readonly ProblemPerson[] {
  return problem.people
    .filter((person) => person.side === side)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The tag that names the slot, or none; tags sort as their slots do. */
function slotTag(tags: readonly string[] = []): string | null {
  for (const tag of tags) if (tag.startsWith('slot:')) return tag;
  return null;
}

function slotNumbers({ candidates }: VisitsProblem): ReadonlyMap<string, number> {
  const texts = new Set<string>();
  for (const { tags } of candidates) {
    const slot = slotTag(tags);
    if (slot !== null) texts.add(slot);
  }
  return new Map([...texts].sort().map((slot, index) => [slot, index]));
}

function readOpen(
  problem: VisitsProblem,
  hosts: readonly ProblemPerson[],
  visitors: readonly ProblemPerson[],
  slots: ReadonlyMap<string, number>,
): readonly OpenCandidate[] {
  const hostIndex = new Map(hosts.map(({ id }, index) => [id, index]));
  const visitorIndex = new Map(visitors.map(({ id }, index) => [id, index]));
  const key = (host: number, visitor: number): number => host * visitors.length + visitor;
  const keyOf = ([a, b]: PairLock): number =>
    key(hostIndex.get(a) ?? -1, visitorIndex.get(b) ?? -1);
  const forbidden = new Set((problem.forbidden ?? []).map(keyOf));
  const locked = new Set((problem.locked ?? []).map(keyOf));
  const lockedIn = new Map(
    (problem.locked ?? []).flatMap((pair) =>
      pair[2] === undefined ? [] : [[keyOf(pair), pair[2]]],
    ),
  );
  const open: OpenCandidate[] = [];
  for (const { a, b, score, tags } of problem.candidates) {
    const host = hostIndex.get(a) ?? -1;
    const visitor = visitorIndex.get(b) ?? -1;
    const slot = slots.get(slotTag(tags) ?? '') ?? -1;
    if (hosts[host]?.capacity === 0 || visitors[visitor]?.capacity === 0) continue;
    if (slot >= 0 && hosts[host]?.slotCapacity === 0) continue;
    if (forbidden.has(key(host, visitor))) continue;
    const wanted = lockedIn.get(key(host, visitor));
    if (wanted !== undefined && slotTag(tags) !== `slot:${wanted}`) continue;
    open.push({ host, visitor, slot, score, locked: locked.has(key(host, visitor)) });
  }
  return open;
}

function usefulPlaces(
  people: readonly ProblemPerson[],
  persons: readonly number[],
): readonly number[] {
  const candidates = new Int32Array(people.length);
  for (const person of persons) candidates[person] = (candidates[person] ?? 0) + 1;
  return people.map(({ capacity }, k) => Math.min(capacity ?? 1, candidates[k] ?? 0));
}

function priced(places: readonly number[], prices: ArrayLike<number>): number {
  return places.reduce((total, own, k) => total + own * (prices[k] ?? 0), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function areSound(prices: ArrayLike<number>, length: number): boolean {
  if (prices.length !== length) return false;
  for (let k = 0; k < length; k++) {
    const price = prices[k];
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) return false;
  }
  return true;
}
