import type { Candidate, IdPair, ProblemPerson, Stage } from '../../problem/problem.ts';

/** A host (left) or a visitor (right). */
export interface ShadowingPerson extends ProblemPerson {
  /** How many visitors a host receives in one slot; 1 when absent. Visitors have no use for it. */
  readonly slotCapacity?: number;
}

/**
 * What job shadowing reads of a problem file. A candidate names its slot by one tag, such as
 * `slot:2026-W10`; the same two people may stand as several candidates with different slots, and
 * are chosen at most once.
 */
export interface ShadowingProblem {
  readonly people: readonly ShadowingPerson[];
  readonly candidates: readonly Candidate[];
  readonly locked?: readonly IdPair[];
  readonly forbidden?: readonly IdPair[];
  readonly objective?: readonly Stage[];
  /** Whether people visit each other in exchange: both directions, or neither. */
  readonly reciprocal?: boolean;
}

/** What is wrong with the slot of a candidate. */
export interface SlotFault {
  readonly code: 'several-slots' | 'missing-slot' | 'duplicate-visit';
  /** The place of the candidate in the list. */
  readonly candidate: number;
}

const SLOT_TAG = 'slot:';

/** The slot that a candidate would use, or null when it names none. */
export function slotOf({ tags }: Candidate): string | null {
  const tag = tags?.find((text) => text.startsWith(SLOT_TAG));
  return tag === undefined ? null : tag.slice(SLOT_TAG.length);
}

/**
 * Finds candidates that name two slots, that name none although others do, or that repeat another
 * in people and slot. Cost: one pass over the candidates.
 */
export function slotFaults(candidates: readonly Candidate[]): readonly SlotFault[] {
  const slotted = candidates.some((candidate) => slotOf(candidate) !== null);
  const seen = new Map<string, Set<string>>();
  return candidates.flatMap((own, candidate): SlotFault[] => {
    const slots = new Set(own.tags?.filter((tag) => tag.startsWith(SLOT_TAG)));
    if (slots.size > 1) return [{ code: 'several-slots', candidate }];
    if (slotted && slots.size === 0) return [{ code: 'missing-slot', candidate }];
    const visits = seen.get(own.a) ?? new Set<string>();
    seen.set(own.a, visits);
    const visit = JSON.stringify([own.b, slotOf(own)]);
    if (visits.has(visit)) return [{ code: 'duplicate-visit', candidate }];
    visits.add(visit);
    return [];
  });
}
