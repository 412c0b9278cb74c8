import type { Answer } from '../problem/answer.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { slotOf } from '../problem/slots.ts';
import { type InsightOptions, type NoInsight, startAsking } from './asking.ts';
import type { StageLoss } from './stage-loss.ts';
import { whyNotPair } from './why-not-pair.ts';

/** A slot in which two people could meet, with what that loses; null where no roster has it. */
export interface PricedSlot {
  readonly slot: string;
  readonly chosen: boolean;
  readonly loss: StageLoss | null;
}

/** The prices of all slots that are open to two people, in the order of the slots. */
export type SlotPrices =
  | { readonly status: 'priced'; readonly slots: readonly PricedSlot[] }
  | NoInsight;

/**
 * What it would cost, exactly, that two people meet in each of the slots that are open to both. A
 * slot in which they are locked gives way to the others. Cost: a solve for each slot but theirs.
 */
export async function slotPrices(
  problem: PairingProblem,
  answer: Answer,
  a: string,
  b: string,
  options: InsightOptions = {},
): Promise<SlotPrices> {
  const asking = startAsking(options);
  const open = asCandidates(problem).candidates.filter((own) => own.a === a && own.b === b);
  const slots = open.flatMap(({ tags }) => slotOf(tags) ?? []).sort();
  const priced: PricedSlot[] = [];
  for (const [done, slot] of slots.entries()) {
    const stopped = asking.stop();
    if (stopped !== null) return stopped;
    const within = { ...options, onProgress: () => undefined };
    const told = await whyNotPair(problem, answer, a, b, { ...within, slot });
    if (told.status === 'cancelled' || told.status === 'not-proved') return told;
    const loss = told.status === 'priced' ? told.loss : null;
    priced.push({ slot, chosen: told.status === 'chosen', loss });
    asking.report((done + 1) / slots.length);
  }
  return { status: 'priced', slots: priced };
}
