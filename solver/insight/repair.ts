import type { ChosenPair, StageValues } from '../problem/answer.ts';
import { asCandidates } from '../problem/forms.ts';
import type { Candidate, IdPair, PairingProblem, ProblemPerson } from '../problem/problem.ts';
import { lookUp, type NamedPair } from '../verify/lookup.ts';
import {
  type Asked,
  type Asking,
  type BestAnswer,
  type InsightOptions,
  type NoInsight,
  startAsking,
} from './asking.ts';
import {
  amongVisits,
  keyIn,
  keysIn,
  withoutPeople,
  withPairLimit,
  withScores,
} from './changed-problem.ts';
import { type Roster, rosterOf } from './people.ts';
import { compareValues, type StageLoss, stageLoss } from './stage-loss.ts';

/** What has happened to a confirmed roster. */
export interface RepairWish {
  readonly leave?: readonly string[];
  /** People who come in, with the candidates that come with them. */
  readonly join?: {
    readonly people: readonly ProblemPerson[];
    readonly candidates: readonly Candidate[];
  };
  /** Confirmed pairs that must stay whatever it costs. */
  readonly keep?: readonly IdPair[];
}

/** The best roster that changes at most so many confirmed pairs. */
export interface RepairStep extends Roster {
  /** How many confirmed pairs it gives up that it need not have, beyond those lost anyway. */
  readonly changed: number;
  readonly objective: StageValues;
  /** Confirmed pairs that go, and pairs that were not confirmed. */
  readonly gone: readonly NamedPair[];
  readonly come: readonly ChosenPair[];
  /** What each stage gains over the step before; null for the first step. */
  readonly gain: StageLoss | null;
}

export type Repair =
  | { readonly status: 'unknown-person'; readonly id: string }
  | { readonly status: 'impossible'; readonly conflict: readonly string[] }
  | {
      readonly status: 'repaired';
      /** The problem without those who leave and with those who join. */
      readonly problem: PairingProblem;
      /** Confirmed pairs that go with those who leave, or that the problem no longer allows. */
      readonly lost: readonly NamedPair[];
      /** The fewest further changes first; then only steps that are better than the one before. */
      readonly steps: readonly RepairStep[];
      /** Whether the last step is as good as if nothing had been confirmed. */
      readonly reachesBest: boolean;
    }
  | NoInsight;

/** So many changes beyond the fewest are looked at unless the question says otherwise. */
const MOST_CHANGES = 20;

/**
 * New best rosters after people left or joined: first the one that gives up as few confirmed pairs
 * as the rules allow, then with one change more, and so on while that gains something, until no
 * roster is better. In job shadowing a visit stays if its slot does; exchanges, which take no quotas,
 * are only asked for the fewest changes, their slots aside. Cost: a solve, with a quota on the confirmed pairs, for each number of changes.
 */
export async function repair(
  problem: PairingProblem,
  confirmed: readonly NamedPair[],
  wish: RepairWish,
  options: InsightOptions & { readonly mostChanges?: number } = {},
): Promise<Repair> {
  const known = new Set([...problem.people, ...(wish.join?.people ?? [])].map(({ id }) => id));
  const named = [...(wish.leave ?? []), ...(wish.keep ?? []).flat()];
  const stranger = named.find((id) => !known.has(id));
  if (stranger !== undefined) return { status: 'unknown-person', id: stranger };
  const changed = changedBy(problem, wish);
  const work = new Repairing(changed, confirmed, startAsking(options));
  return work.repair(options.mostChanges ?? MOST_CHANGES);
}

function changedBy(problem: PairingProblem, { join, keep, leave }: RepairWish): PairingProblem {
  const stayed = withoutPeople(problem, new Set(leave ?? []));
  const locked = [...(stayed.locked ?? []), ...(keep ?? [])];
  if (join === undefined) return { ...stayed, locked };
  const listed = asCandidates(stayed);
  return {
    ...listed,
    locked,
    people: [...listed.people, ...join.people],
    candidates: [...listed.candidates, ...join.candidates],
  };
}

class Repairing {
  private readonly problem: PairingProblem;
  private readonly confirmed: readonly NamedPair[];
  private readonly asking: Asking;
  /** Confirmed pairs that are still candidates. */
  private readonly open: readonly NamedPair[];
  private readonly isOpen: (visit: NamedPair) => boolean;

  constructor(problem: PairingProblem, confirmed: readonly NamedPair[], asking: Asking) {
    this.problem = problem;
    this.confirmed = confirmed;
    this.asking = asking;
    const factsOf = lookUp(problem, confirmed);
    const forbidden = keysIn(
      problem,
      (problem.forbidden ?? []).map(([a, b]) => ({ a, b })),
    );
    this.open = confirmed.filter(
      (visit) =>
        factsOf(visit.a, visit.b, visit.slot) !== null && !forbidden.has(keyIn(problem, visit)),
    );
    this.isOpen = amongVisits(problem, this.open);
  }

  async repair(mostChanges: number): Promise<Repair> {
    const best = await this.asking.ask(this.problem);
    if (best.status === 'infeasible') return { status: 'impossible', conflict: best.conflict };
    if (best.status !== 'best') return best;
    const first = await this.fewestChanges();
    if (first.status === 'infeasible') return { status: 'impossible', conflict: first.conflict };
    if (first.status !== 'best') return first;
    const most = this.kept(first.answer);
    const steps = [this.step(first.answer, most, null)];
    let last = first.answer;
    for (let changes = 1; changes <= Math.min(mostChanges, most); changes++) {
      if (this.compare(last, best.answer) >= 0) break;
      this.asking.report(changes / (1 + Math.min(mostChanges, most)));
      if (this.problem.reciprocal === true) break;
      const asked = await this.keeping(most - changes);
      if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
      if (asked.status !== 'best' || this.compare(asked.answer, last) <= 0) continue;
      steps.push(this.step(asked.answer, most, last));
      last = asked.answer;
    }
    this.asking.report(1);
    return {
      status: 'repaired',
      problem: this.problem,
      lost: this.confirmed.filter((pair) => !this.isOpen(pair)),
      steps,
      reachesBest: this.compare(last, best.answer) >= 0,
    };
  }

  /** All confirmed pairs can mostly stay; only else is it asked how many can. */
  private async fewestChanges(): Promise<Asked> {
    const kept = await this.asking.ask(this.keepingAll());
    if (kept.status !== 'infeasible') return kept;
    const counting = withScores(this.problem, (own) => (this.isOpen(own) ? 1 : 0));
    const most = await this.asking.ask({ ...counting, objective: ['total'] });
    return most.status === 'best' ? this.keeping(most.answer.objective.total) : most;
  }

  /** A lock holds a pair in any slot, so visits in their slots need a quota, which exchanges lack. */
  private keepingAll(): PairingProblem {
    const hasSlots = this.open.some(({ slot }) => slot !== undefined);
    if (hasSlots && this.problem.reciprocal !== true) {
      return withPairLimit(this.problem, this.isOpen, { min: this.open.length });
    }
    const pairs = this.open.map(({ a, b }): IdPair => [a, b]);
    return { ...this.problem, locked: [...(this.problem.locked ?? []), ...pairs] };
  }

  private keeping(least: number): Promise<Asked> {
    return this.asking.ask(withPairLimit(this.problem, this.isOpen, { min: least }));
  }

  private kept({ pairs }: BestAnswer): number {
    return pairs.filter((pair) => this.isOpen(pair)).length;
  }

  private compare(one: BestAnswer, other: BestAnswer): number {
    return compareValues(this.problem, one.objective, other.objective);
  }

  private step(answer: BestAnswer, most: number, before: BestAnswer | null): RepairStep {
    const { objective, pairs } = answer;
    const isHeld = amongVisits(this.problem, pairs);
    return {
      changed: most - this.kept(answer),
      ...rosterOf(answer),
      objective,
      gone: this.confirmed.filter((pair) => !isHeld(pair)),
      come: pairs.filter((pair) => !this.isOpen(pair)),
      gain: before === null ? null : stageLoss(this.problem, objective, before.objective),
    };
  }
}
