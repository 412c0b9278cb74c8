import type { ChosenPair, UnmatchedPerson, UnmatchedReason } from '../problem/answer.ts';
import type { PairingProblem, ProblemPerson, Quota, Side } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';
import { candidatesOf, type PersonCandidate } from './person-candidates.ts';

/** At most this many rivals are named; the nearest come first. */
const MOST_RIVALS = 5;

/**
 * Why each person without a pair has none, from the problem and its roster alone. People in the
 * order of their sides and ids. Cost: one pass over the candidates.
 */
export function unmatchedPeople(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
): readonly UnmatchedPerson[] {
  const scene = new Scene(problem, pairs);
  return (['left', 'right'] as const).flatMap((side) => {
    const waiting = scene.waiting(side);
    const candidates = candidatesOf(problem, side, new Set(waiting.map(({ id }) => id)));
    return waiting.map((person) => ({
      id: person.id,
      side,
      reasons: scene.reasons(person, side, candidates.get(person.id) ?? []),
    }));
  });
}

class Scene {
  private readonly problem: PairingProblem;
  private readonly pairs: readonly ChosenPair[];
  private readonly held: Readonly<Record<Side, ReadonlyMap<string, readonly ChosenPair[]>>>;
  private readonly places: Readonly<Record<Side, ReadonlyMap<string, number>>>;
  private readonly lockedPlaces: Readonly<Record<Side, ReadonlyMap<string, number>>>;

  constructor(problem: PairingProblem, pairs: readonly ChosenPair[]) {
    this.problem = problem;
    this.pairs = pairs;
    this.held = { left: grouped(pairs, 'a'), right: grouped(pairs, 'b') };
    this.places = { left: capacities(problem, 'left'), right: capacities(problem, 'right') };
    const locked = (problem.locked ?? []).map(([a, b]) => ({ a, b, score: 0 }));
    this.lockedPlaces = { left: counted(locked, 'a'), right: counted(locked, 'b') };
  }

  waiting(side: Side): readonly ProblemPerson[] {
    return this.problem.people
      .filter((person) => person.side === side && !this.held[side].has(person.id))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  reasons(
    person: ProblemPerson,
    side: Side,
    candidates: readonly PersonCandidate[],
  ): readonly UnmatchedReason[] {
    if ((person.capacity ?? 1) === 0) return [{ code: 'no-capacity' }];
    if (candidates.length === 0) return [{ code: 'no-candidates' }];
    const opposite = side === 'left' ? 'right' : 'left';
    const open = candidates.filter(
      ({ partner, forbidden }) => !forbidden && this.freeOfLocks(opposite, partner) > 0,
    );
    if (open.length === 0)
      return [{ code: 'candidates-locked-away', candidates: candidates.length }];
    const free = open.filter(({ partner }) => this.freePlaces(opposite, partner) > 0);
    if (free.length > 0) return this.heldBack(free);
    return [...this.tooFewPlaces(side, opposite), this.outcompeted(opposite, open)];
  }

  private freeOfLocks(side: Side, id: string): number {
    return (this.places[side].get(id) ?? 0) - (this.lockedPlaces[side].get(id) ?? 0);
  }

  private freePlaces(side: Side, id: string): number {
    return (this.places[side].get(id) ?? 0) - (this.held[side].get(id)?.length ?? 0);
  }

  /** A partner has a place, and yet the pair was not made: a quota or the lowest score forbids it. */
  private heldBack(free: readonly PersonCandidate[]): readonly UnmatchedReason[] {
    const fairness = this.pairs.reduce((lowest, { score }) => Math.min(lowest, score), Infinity);
    const asksFairness = this.problem.objective?.includes('fairness') ?? true;
    if (asksFairness && free.every(({ score }) => score < fairness) && fairness !== Infinity) {
      return [{ code: 'held-by-fairness', fairness }];
    }
    return (this.problem.quotas ?? [])
      .filter((quota) => this.isHeldBy(quota, free))
      .map(({ name }) => ({ code: 'held-by-quota', quota: name }));
  }

  /** Whether one more pair with any of these partners alone would break the quota. */
  private isHeldBy(quota: Quota, free: readonly PersonCandidate[]): boolean {
    const { least, most } = quotaLimits(quota, this.pairs.length + 1);
    const bearing = this.pairs.filter(({ a, b }) => this.bears(a, b, quota.tag)).length;
    return free.every(({ tags }) => {
      const after = bearing + (tags.has(quota.tag) ? 1 : 0);
      return after < least || after > most;
    });
  }

  private bears(a: string, b: string, tag: string): boolean {
    const own = candidatesOf(this.problem, 'left', new Set([a])).get(a) ?? [];
    return own.some(({ partner, tags }) => partner === b && tags.has(tag));
  }

  private tooFewPlaces(side: Side, opposite: Side): readonly UnmatchedReason[] {
    const people = [...this.places[side].values()].filter((places) => places > 0).length;
    const places = [...this.places[opposite].values()].reduce((sum, own) => sum + own, 0);
    return people > places ? [{ code: 'too-few-places', people, places }] : [];
  }

  /** Who holds the places, those first whose pair is the least better than this person's. */
  private outcompeted(opposite: Side, open: readonly PersonCandidate[]): UnmatchedReason {
    const margins = new Map<string, number>();
    for (const { partner, score } of open) {
      for (const pair of this.held[opposite].get(partner) ?? []) {
        const rival = opposite === 'left' ? pair.b : pair.a;
        margins.set(rival, Math.min(margins.get(rival) ?? Infinity, pair.score - score));
      }
    }
    const rivals = [...margins].sort(
      ([one, near], [other, far]) => near - far || (one < other ? -1 : 1),
    );
    const by = rivals.slice(0, MOST_RIVALS).map(([id]) => id);
    return { code: 'outcompeted', by, candidates: open.length };
  }
}

function grouped(
  pairs: readonly ChosenPair[],
  key: 'a' | 'b',
): ReadonlyMap<string, readonly ChosenPair[]> {
  const groups = new Map<string, ChosenPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[key]);
    if (group === undefined) groups.set(pair[key], [pair]);
    else group.push(pair);
  }
  return groups;
}

function counted(pairs: readonly ChosenPair[], key: 'a' | 'b'): ReadonlyMap<string, number> {
  return new Map(Array.from(grouped(pairs, key), ([id, group]) => [id, group.length]));
}

function capacities(problem: PairingProblem, side: Side): ReadonlyMap<string, number> {
  return new Map(
    problem.people
      .filter((person) => person.side === side)
      .map(({ id, capacity }) => [id, capacity ?? 1]),
  );
}
