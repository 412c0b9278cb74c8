import type { Cohort, PairView, PersonReference } from '../../../../electron/contract/index.ts';
import { idsOf } from '../same-pair.ts';
import { saidOf } from '../use-constraint.ts';
import { type Member, onlyPairOf } from './cards.ts';

/** That somebody is locked where they are, a visit perhaps in a week. */
export interface Hold {
  readonly week: string | null;
  /** Whether a visit is locked in no week yet, so that it can still be put upon one. */
  readonly takesWeek: boolean;
}

type Said = Pick<Cohort, 'constraints' | 'method'>;

/**
 * What holds somebody: the lock of the pair, with its week. Null where nothing does, as with those
 * without a pair, and the mentor of several can take on another as long as one of them may go.
 */
export function holdOf({ pairs }: Pick<Member, 'pairs'>, cohort: Said): Hold | null {
  const said = pairs.map((pair) => saidOf(cohort, idsOf(pair)));
  if (said.length === 0 || said.some((own) => own?.kind !== 'locked')) return null;
  const visit = onlyPairOf({ pairs });
  const week = visit === null ? null : (said[0]?.slot ?? null);
  return { week, takesWeek: week === null && visit !== null && visit.slot !== null };
}

/** The pairs of somebody that were locked when the run was made, and are so no more. */
export function freedSince({ pairs }: Pick<Member, 'pairs'>, cohort: Said): readonly PairView[] {
  return pairs.filter((pair) => pair.isLocked && saidOf(cohort, idsOf(pair))?.kind !== 'locked');
}

/** What tells who has how many places, beside what is said. */
type Places = Said & {
  readonly people: readonly {
    readonly person: { readonly id: number };
    readonly capacity: number;
  }[];
  readonly settings: Pick<Cohort['settings'], 'menteesPerMentor'>;
};

/**
 * To whom somebody is locked where that takes every place, whatever the run was told; null while a
 * place is free. A host has places week by week, so that locks alone do not fill them.
 */
export function lockedTo(
  { person, side }: Pick<Member, 'person' | 'side'>,
  { constraints, method, people, settings }: Places,
): readonly PersonReference[] | null {
  if (method === 'shadowing' && side === 'left') return null;
  const partners = constraints.flatMap(({ a, b, kind }) => {
    if (kind !== 'locked') return [];
    if (side !== 'right' && a.id === person.id) return [b];
    return side !== 'left' && b.id === person.id ? [a] : [];
  });
  if (partners.length === 0) return null;
  const offered = people.find((own) => own.person.id === person.id)?.capacity ?? 1;
  const most = side === 'left' ? (settings.menteesPerMentor ?? offered) : offered;
  return partners.length < Math.min(offered, most) ? null : partners;
}
