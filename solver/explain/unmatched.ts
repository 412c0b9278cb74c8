import type { ChosenPair, Trio, UnmatchedPerson, UnmatchedReason } from '../problem/answer.ts';
import type { PairingProblem, ProblemPerson, Quota } from '../problem/problem.ts';
import { quotaLimits } from '../problem/quota-limits.ts';
import { lookUp } from '../verify/index.ts';
import { type HasReturn, returnsIn } from './exchange-partners.ts';
import { candidatesOf, type PersonCandidate } from './person-candidates.ts';
import { type PlaceSide, Places } from './places.ts';

/** At most this many rivals are named; the nearest come first. */
const MOST_RIVALS = 5;

/**
 * Why each person without a pair has none, from the problem and its roster alone. People in the
 * order of their sides and ids; who joined a pair as the third is not left out. Cost: one pass over
 * the candidates.
 */
export function unmatchedPeople(
  problem: PairingProblem,
  pairs: readonly ChosenPair[],
  trios: readonly Trio[] = [],
): readonly UnmatchedPerson[] {
  const joined = new Set(trios.map(({ third }) => third));
  const scene = new Scene(problem, pairs);
  const sides = problem.method === 'workpair' ? (['pool'] as const) : (['left', 'right'] as const);
  return sides.flatMap((side) => {
    const waiting = scene.waiting(side).filter(({ id }) => !joined.has(id));
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
  private readonly places: Places;
  /** Null where visits are no exchanges. */
  private readonly hasReturn: HasReturn | null;

  constructor(problem: PairingProblem, pairs: readonly ChosenPair[]) {
    this.problem = problem;
    this.pairs = pairs;
    this.places = new Places(problem, pairs);
    this.hasReturn = problem.reciprocal === true ? returnsIn(problem) : null;
  }

  waiting(side: PlaceSide): readonly ProblemPerson[] {
    return this.problem.people
      .filter((person) => side === 'pool' || person.side === side)
      .filter(({ id }) => this.places.held(side, id).length === 0)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  reasons(
    person: ProblemPerson,
    side: PlaceSide,
    candidates: readonly PersonCandidate[],
  ): readonly UnmatchedReason[] {
    const { places } = this;
    if ((person.capacity ?? 1) === 0) return [{ code: 'no-capacity' }];
    if (candidates.length === 0) return [{ code: 'no-candidates' }];
    const opposite = places.opposite(side);
    const open = candidates.filter(
      ({ partner, forbidden }) => !forbidden && places.freeOfLocks(opposite, partner) > 0,
    );
    if (open.length === 0) {
      return [{ code: 'candidates-locked-away', candidates: candidates.length }];
    }
    const fitting = open.filter((own) => this.isReturned(person.id, side, own));
    if (fitting.length === 0) return [{ code: 'no-exchange', candidates: open.length }];
    const roomy = fitting.filter(({ partner }) => places.free(opposite, partner) > 0);
    if (roomy.length === 0) {
      return [...places.tooFew(side), this.outcompeted(opposite, fitting)];
    }
    const free = roomy.filter(
      ({ partner, slot }) =>
        places.hasRoomIn(opposite, partner, slot) && places.hasRoomIn(side, person.id, slot),
    );
    return free.length > 0 ? this.heldBack(free) : [this.slotsTaken(person.id, roomy)];
  }

  private isReturned(id: string, side: PlaceSide, { partner, slot }: PersonCandidate): boolean {
    if (this.hasReturn === null) return true;
    return side === 'left' ? this.hasReturn(id, partner, slot) : this.hasReturn(partner, id, slot);
  }

  /** A partner has a place, and yet the pair was not made: a quota or the lowest score forbids it. */
  private heldBack(free: readonly PersonCandidate[]): readonly UnmatchedReason[] {
    const quotas = (this.problem.quotas ?? []).filter((quota) => this.isHeldBy(quota, free));
    if (quotas.length > 0)
      return quotas.map(({ name }) => ({ code: 'held-by-quota', quota: name }));
    const fairness = this.pairs.reduce((lowest, { score }) => Math.min(lowest, score), Infinity);
    const asksFairness = this.problem.objective?.includes('fairness') ?? true;
    const isHeld = asksFairness && free.every(({ score }) => score < fairness);
    return isHeld && fairness !== Infinity ? [{ code: 'held-by-fairness', fairness }] : [];
  }

  /** Whether one more pair with any of these partners alone would break the quota. */
  private isHeldBy(quota: Quota, free: readonly PersonCandidate[]): boolean {
    const { least, most } = quotaLimits(quota, this.pairs.length + 1);
    const factsOf = lookUp(this.problem, this.pairs);
    const bears = ({ a, b, slot }: ChosenPair): boolean =>
      factsOf(a, b, slot)?.tags.has(quota.tag) === true;
    const bearing = this.pairs.filter(bears).length;
    return free.every(({ tags }) => {
      const after = bearing + (tags.has(quota.tag) ? 1 : 0);
      return after < least || after > most;
    });
  }

  /** Who is with the partners in the slots in question, or with the person. */
  private slotsTaken(id: string, roomy: readonly PersonCandidate[]): UnmatchedReason {
    const margins = new Map<string, number>();
    for (const { partner, score, slot } of roomy) {
      for (const own of [partner, id]) {
        for (const pair of this.places.inSlot(own, slot)) {
          const rival = pair.a === own ? pair.b : pair.a;
          margins.set(rival, Math.min(margins.get(rival) ?? Infinity, pair.score - score));
        }
      }
    }
    return { code: 'slots-taken', by: nearest(margins), candidates: roomy.length };
  }

  /** Who holds the places, those first whose pair is the least better than this person's. */
  private outcompeted(opposite: PlaceSide, open: readonly PersonCandidate[]): UnmatchedReason {
    const margins = new Map<string, number>();
    for (const { partner, score } of open) {
      for (const pair of this.places.held(opposite, partner)) {
        const rival = pair.a === partner && opposite !== 'right' ? pair.b : pair.a;
        margins.set(rival, Math.min(margins.get(rival) ?? Infinity, pair.score - score));
      }
    }
    return { code: 'outcompeted', by: nearest(margins), candidates: open.length };
  }
}

/** Those whose pairs are the least better, the nearest first. */
function nearest(margins: ReadonlyMap<string, number>): readonly string[] {
  return [...margins]
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
    .slice(0, MOST_RIVALS)
    .map(([id]) => id);
}
