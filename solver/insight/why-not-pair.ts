import type { Answer } from '../problem/answer.ts';
import type { PairingProblem, PairLock } from '../problem/problem.ts';
import {
  type InsightOptions,
  type NoInsight,
  provedBest,
  startAsking,
  unproved,
} from './asking.ts';
import { withLock } from './changed-problem.ts';
import { conflict } from './conflict.ts';
import type { Rule } from './named-rules.ts';
import {
  findPerson,
  type Move,
  movesBetween,
  type Roster,
  rosterOf,
  type Stand,
  standsOf,
} from './people.ts';
import { type StageLoss, stageLoss } from './stage-loss.ts';
import { whyPair } from './why-pair.ts';

/** What stands in the way of a pair, or what it would cost. */
export type WhyNotPair =
  | { readonly status: 'unknown-person'; readonly id: string }
  | { readonly status: 'not-a-candidate' }
  | { readonly status: 'forbidden' }
  | { readonly status: 'chosen' }
  | { readonly status: 'no-capacity'; readonly id: string }
  /** All places of one of the two are locked to others. */
  | {
      readonly status: 'locked-elsewhere';
      readonly id: string;
      readonly locks: readonly PairLock[];
    }
  /** No roster can hold the pair beside these rules; none if it can be in no roster at all. */
  | { readonly status: 'impossible'; readonly rules: readonly Rule[] }
  /** With the best roster that holds the pair. */
  | ({
      readonly status: 'priced';
      readonly loss: StageLoss;
      /** Everybody whose partners change, the two themselves among them. */
      readonly moves: readonly Move[];
    } & Roster)
  | NoInsight;

/** How it is asked, and of job shadowing in which slot; in any without it. */
export interface WhyNotWanted extends InsightOptions {
  readonly slot?: string;
}

/**
 * Why a pair, or a visit in a slot, is not in the best roster: the rule in its way, or else what the
 * best roster with it loses in each stage, exactly, and who would move. What holds the two in another
 * slot gives way, so that the loss may be a gain. Cost: one solve.
 */
export async function whyNotPair(
  problem: PairingProblem,
  answer: Answer,
  a: string,
  b: string,
  { slot, ...options }: WhyNotWanted = {},
): Promise<WhyNotPair> {
  const why = whyPair(problem, answer, a, b);
  if (why.status !== 'explained') return why;
  if (why.chosen && isIn(answer, a, b, slot)) return { status: 'chosen' };
  if (why.forbidden) return { status: 'forbidden' };
  const stands = standsOf(problem);
  const free = slot === undefined ? problem : withoutLock(problem, a, b);
  const inTheWay = blocked(free, a, stands.a) ?? blocked(free, b, stands.b);
  if (inTheWay !== null) return inTheWay;
  const best = provedBest(answer);
  if (best === null) return unproved(answer);
  const forced = withLock(free, slot === undefined ? [a, b] : [a, b, slot]);
  const asked = await startAsking(options).ask(forced);
  if (asked.status === 'infeasible') return inItsWay(problem, forced, options);
  if (asked.status !== 'best') return asked;
  return {
    status: 'priced',
    loss: stageLoss(problem, best.objective, asked.answer.objective),
    moves: movesBetween(problem, best, asked.answer),
    ...rosterOf(asked.answer),
  };
}

function isIn({ pairs }: Answer, a: string, b: string, slot: string | undefined): boolean {
  const isThis = (own: Answer['pairs'][number]): boolean =>
    own.a === a && own.b === b && own.slot === slot;
  return slot === undefined || pairs.some(isThis);
}

function withoutLock(problem: PairingProblem, a: string, b: string): PairingProblem {
  const locked = (problem.locked ?? []).filter(([one, other]) => one !== a || other !== b);
  return { ...problem, locked };
}

/** The rules of a conflict with the pair, which is itself one as long as it is forced. */
async function inItsWay(
  problem: PairingProblem,
  forced: PairingProblem,
  options: InsightOptions,
): Promise<WhyNotPair> {
  const found = await conflict(forced, {}, options);
  if (found.status === 'cancelled' || found.status === 'not-proved') return found;
  if (found.status === 'no-conflict') throw new Error('a pair is impossible and is not');
  const own = new Set(problem.locked ?? []);
  const rules = found.rules.filter((rule) => rule.kind !== 'lock' || own.has(rule.pair));
  return { status: 'impossible', rules };
}

function blocked(problem: PairingProblem, id: string, stand: Stand): WhyNotPair | null {
  const places = findPerson(problem, id, stand)?.capacity ?? 1;
  if (places === 0) return { status: 'no-capacity', id };
  const locks = (problem.locked ?? []).filter(
    ([a, b]) => (a === id && stand !== 'right') || (b === id && stand !== 'left'),
  );
  return locks.length < places ? null : { status: 'locked-elsewhere', id, locks };
}
