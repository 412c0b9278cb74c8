import type { Cohort } from '../../../../electron/contract/index.ts';
import { idsOf } from '../same-pair.ts';
import { saidOf } from '../use-constraint.ts';
import type { Member } from './cards.ts';

/** That somebody is locked where they are, a visit perhaps in a week. */
export interface Hold {
  readonly week: string | null;
}

type Said = Pick<Cohort, 'constraints' | 'method'>;

/**
 * What holds somebody: the lock of the pair, with its week. Null where nothing does, as with those
 * without a pair, and the mentor of several can take on another as long as one of them may go.
 */
export function holdOf({ pairs }: Pick<Member, 'pairs'>, cohort: Said): Hold | null {
  const said = pairs.map((pair) => saidOf(cohort, idsOf(pair)));
  if (said.length === 0 || said.some((own) => own?.kind !== 'locked')) return null;
  return { week: said.length === 1 ? (said[0]?.slot ?? null) : null };
}

/** Whether a pair of somebody was locked when the run was made, and is so no more. */
export function isFreedSince({ pairs }: Pick<Member, 'pairs'>, cohort: Said): boolean {
  return pairs.some((pair) => pair.isLocked && saidOf(cohort, idsOf(pair))?.kind !== 'locked');
}
