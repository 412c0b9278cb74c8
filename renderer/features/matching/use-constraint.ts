import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Cohort, ConstraintView } from '../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useTurn } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { type Named, spokenName } from './names.ts';
import { idsOf, isSamePair } from './same-pair.ts';

type Kind = ConstraintView['kind'];

/** Two people, on the sides of the cohort's method. */
export interface TwoPeople {
  readonly a: Named & { readonly id: number };
  readonly b: Named & { readonly id: number };
}

type KnownConstraints = Pick<Cohort, 'constraints' | 'method'>;

/** What the coordinator has said of these two, with the reason; null when nothing. */
export function saidOf(
  { constraints, method }: KnownConstraints,
  pair: { readonly a: number; readonly b: number },
): ConstraintView | null {
  return constraints.find((constraint) => isSamePair(method, idsOf(constraint), pair)) ?? null;
}

/** Whether the coordinator has locked or parted these two; null when neither. */
export function constraintOf(
  cohort: KnownConstraints,
  pair: { readonly a: number; readonly b: number },
): Kind | null {
  return saidOf(cohort, pair)?.kind ?? null;
}

/**
 * Locks, forbids or lifts; saying the same thing twice lifts it. Each is said in its turn, so that
 * a quick second press lifts what the first has said.
 */
export function useConstraint(
  cohort: Cohort,
): (pair: TwoPeople, kind: Kind | null, onDone?: () => void) => void {
  const desk = useDesk();
  const words = useWords();
  const turn = useTurn();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(desk.matching.constrain.mutationOptions());
  const { id: cohortId } = cohort;
  return ({ a, b }, wanted, onDone) =>
    turn(async () => {
      const key = desk.cohorts.get.queryKey({ input: { cohortId } });
      const present = constraintOf(queries.getQueryData(key) ?? cohort, { a: a.id, b: b.id });
      const kind = present === wanted ? null : wanted;
      await mutateAsync({ cohortId, a: a.id, b: b.id, kind });
      announce(
        words.say(`matching:said-${kind ?? 'lifted'}`, {
          one: spokenName(a, words),
          other: spokenName(b, words),
        }),
      );
      onDone?.();
    });
}

const kindOfKey: Readonly<Record<string, Kind>> = {
  l: 'locked',
  e: 'forbidden',
  delete: 'forbidden',
};

/** What a key says of the pair looked at: L locks, E or Delete parts. Null for any other key. */
export function constraintOfKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Kind | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return kindOfKey[event.key.toLowerCase()] ?? null;
}
