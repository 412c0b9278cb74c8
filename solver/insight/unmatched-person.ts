import type { Answer, ChosenPair, UnmatchedReason } from '../problem/answer.ts';
import type { IdPair, PairingProblem, ProblemPerson } from '../problem/problem.ts';
import {
  type Asked,
  type Asking,
  type BestAnswer,
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { amongVisits, keyIn, type TwoIds, withLock, withPairLimit } from './changed-problem.ts';
import {
  bondsOf,
  findPerson,
  heldBy,
  opposite,
  type Partner,
  partnersOf,
  type Stand,
} from './people.ts';
import { compareValues, type StageLoss, stageLoss } from './stage-loss.ts';

/** One change after which the best roster holds a pair for the person. */
export type MatchingChange = (
  | { readonly kind: 'one-more-place'; readonly person: string; readonly stand: Stand }
  | { readonly kind: 'lift-forbidden'; readonly pair: IdPair }
  | { readonly kind: 'lift-quota'; readonly quota: string }
  /** No rule changes: the best roster in which the person has a pair. */
  | { readonly kind: 'yield' }
) & {
  readonly partners: readonly string[];
  /** What the stages lose against the roster without the change; a gain is negative. */
  readonly loss: StageLoss;
  /** The other pairs of the roster that have to go. */
  readonly gone: readonly ChosenPair[];
};

export type UnmatchedExplanation =
  | { readonly status: 'unknown-person'; readonly id: string }
  | { readonly status: 'matched'; readonly partners: readonly string[] }
  | {
      readonly status: 'explained';
      readonly stand: Stand;
      readonly reasons: readonly UnmatchedReason[];
      /** Changes that bring a match, those first whose roster is best. */
      readonly changes: readonly MatchingChange[];
      /** For how many of the person's partners one more place was tried, the best scores first. */
      readonly tried: { readonly partners: number; readonly of: number };
    }
  | NoInsight;

/** One more place is tried for so many partners unless the question says otherwise. */
const MOST_PARTNERS = 20;

/**
 * Why a person has no pair, and which single changes would bring one: a place more for a partner, a
 * forbidden pair or a quota lifted, or a pair that yields, each by solving again. Of two roles of
 * one id the one without a pair is meant. Cost: one solve for each change tried.
 */
export async function explainUnmatchedPerson(
  problem: PairingProblem,
  answer: Answer,
  id: string,
  options: InsightOptions & { readonly mostPartners?: number } = {},
): Promise<UnmatchedExplanation> {
  if (!problem.people.some((person) => person.id === id)) return { status: 'unknown-person', id };
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const waiting = best.unmatched.find((person) => person.id === id);
  if (waiting === undefined) {
    return { status: 'matched', partners: heldBy(bondsOf(best), id, 'pool') };
  }
  const { mostPartners = MOST_PARTNERS } = options;
  const trial = new Trial(problem, best, id, waiting.side, startAsking(options));
  const changes = await trial.changes(mostPartners);
  if ('status' in changes) return changes;
  const { side: stand, reasons } = waiting;
  const of = stand === 'pool' ? 0 : trial.partners.length;
  const tried = { partners: Math.min(of, mostPartners), of };
  return { status: 'explained', stand, reasons, changes, tried };
}

type Kind = MatchingChange extends infer Change
  ? Change extends MatchingChange
    ? Omit<Change, 'partners' | 'loss' | 'gone'>
    : never
  : never;

interface Found {
  readonly change: MatchingChange;
  readonly answer: BestAnswer;
}

class Trial {
  readonly partners: readonly Partner[];
  private readonly problem: PairingProblem;
  private readonly best: BestAnswer;
  private readonly id: string;
  private readonly stand: Stand;
  private readonly asking: Asking;
  private readonly found: Found[] = [];

  constructor(problem: PairingProblem, best: BestAnswer, id: string, stand: Stand, asking: Asking) {
    this.problem = problem;
    this.best = best;
    this.id = id;
    this.stand = stand;
    this.asking = asking;
    this.partners = partnersOf(problem, id, stand);
  }

  async changes(mostPartners: number): Promise<readonly MatchingChange[] | NoInsight> {
    const trials = this.trials(mostPartners);
    for (const [done, { kind, ask }] of trials.entries()) {
      const asked = await ask();
      if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
      if (asked.status === 'best') this.keep(kind, asked.answer);
      this.asking.report((done + 1) / trials.length);
    }
    return this.found
      .sort((one, other) =>
        compareValues(this.problem, other.answer.objective, one.answer.objective),
      )
      .map(({ change }) => change);
  }

  private trials(
    mostPartners: number,
  ): readonly { readonly kind: Kind; readonly ask: () => Promise<Asked> }[] {
    const { problem } = this;
    const quotas = problem.quotas ?? [];
    const stand = opposite(this.stand);
    return [
      { kind: { kind: 'yield' }, ask: () => this.askForAPair() },
      ...quotas.map(({ name }) => ({
        kind: { kind: 'lift-quota' as const, quota: name },
        ask: () =>
          this.asking.ask({ ...problem, quotas: quotas.filter((own) => own.name !== name) }),
      })),
      ...this.forbiddenPairs().map((pair) => ({
        kind: { kind: 'lift-forbidden' as const, pair },
        ask: () => this.asking.ask({ ...problem, forbidden: this.otherForbidden(pair) }),
      })),
      ...this.placesToTry(mostPartners).map((partner) => ({
        kind: { kind: 'one-more-place' as const, person: partner.id, stand },
        ask: () => this.asking.ask(this.withOneMorePlace(partner.id)),
      })),
    ];
  }

  /** In a pool nobody can have a second place. */
  private placesToTry(mostPartners: number): readonly Partner[] {
    return this.stand === 'pool' ? [] : this.partners.slice(0, mostPartners);
  }

  /** The best roster in which the person has a pair. */
  private async askForAPair(): Promise<Asked> {
    const pairs = this.partners.map((partner) => this.pairWith(partner.id));
    if (this.problem.method === 'mentoring') {
      const wanted = new Set(pairs.map(([a, b]) => keyIn(this.problem, { a, b })));
      const isTheirs = (visit: TwoIds): boolean => wanted.has(keyIn(this.problem, visit));
      return this.asking.ask(withPairLimit(this.problem, isTheirs, { min: 1 }));
    }
    let best: Asked = { status: 'infeasible', conflict: [] };
    for (const pair of pairs) {
      const asked = await this.asking.ask(withLock(this.problem, pair));
      if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
      if (asked.status === 'best' && this.isBetter(asked.answer, best)) best = asked;
    }
    return best;
  }

  private isBetter(answer: BestAnswer, than: Asked): boolean {
    if (than.status !== 'best') return true;
    return compareValues(this.problem, answer.objective, than.answer.objective) > 0;
  }

  private pairWith(partner: string): IdPair {
    return this.stand === 'right' ? [partner, this.id] : [this.id, partner];
  }

  private forbiddenPairs(): readonly IdPair[] {
    return (this.problem.forbidden ?? []).filter(
      ([a, b]) =>
        (a === this.id && this.stand !== 'right') || (b === this.id && this.stand !== 'left'),
    );
  }

  private otherForbidden([a, b]: IdPair): readonly IdPair[] {
    return (this.problem.forbidden ?? []).filter(([one, other]) => one !== a || other !== b);
  }

  /** A host with a place more has it in the same slot, too. */
  private withOneMorePlace(id: string): PairingProblem {
    const person = findPerson(this.problem, id, opposite(this.stand));
    const inSlot = this.problem.method === 'shadowing' && this.stand === 'right';
    const widened = (own: ProblemPerson): ProblemPerson => ({
      ...own,
      capacity: (own.capacity ?? 1) + 1,
      ...(inSlot ? { slotCapacity: (own.slotCapacity ?? 1) + 1 } : {}),
    });
    const people = this.problem.people.map((own) => (own === person ? widened(own) : own));
    return { ...this.problem, people };
  }

  private keep(kind: Kind, answer: BestAnswer): void {
    const partners = heldBy(bondsOf(answer), this.id, this.stand);
    if (partners.length === 0) return;
    const isKept = amongVisits(this.problem, answer.pairs);
    const change = {
      ...kind,
      partners,
      loss: stageLoss(this.problem, this.best.objective, answer.objective),
      gone: this.best.pairs.filter((pair) => !isKept(pair)),
    };
    this.found.push({ change, answer });
  }
}
