import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Cohort, ConstraintView, HandMadePair } from '../../../electron/contract/index.ts';
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

/** Whether the coordinator put these two together by hand, and why; null where not. */
export function handMadeOf(
  { handMade, method }: Pick<Cohort, 'handMade' | 'method'>,
  pair: { readonly a: number; readonly b: number },
): HandMadePair | null {
  return handMade.find((made) => isSamePair(method, idsOf(made), pair)) ?? null;
}

/** Whether the coordinator has locked or parted these two; null when neither. */
export function constraintOf(
  cohort: KnownConstraints,
  pair: { readonly a: number; readonly b: number },
): Kind | null {
  return saidOf(cohort, pair)?.kind ?? null;
}

/** What is to be said of two, and the sentence that tells it was. */
interface Saying {
  readonly constraint: {
    readonly kind: Kind | null;
    readonly slot?: string;
    readonly isByHand?: boolean;
  };
  readonly told: (two: { readonly one: string; readonly other: string }) => string;
}

/**
 * Says something of two, decided by what was said of them before. Each is said in its turn, so that
 * a quick second press is decided by what the first has said.
 */
export function useSaying(
  cohort: Cohort,
): (
  pair: TwoPeople,
  decide: (before: ConstraintView | null) => Saying,
  onDone?: () => void,
) => void {
  const desk = useDesk();
  const words = useWords();
  const turn = useTurn();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(desk.matching.constrain.mutationOptions());
  const { id: cohortId } = cohort;
  return ({ a, b }, decide, onDone) =>
    turn(async () => {
      const key = desk.cohorts.get.queryKey({ input: { cohortId } });
      const pair = { a: a.id, b: b.id };
      const { constraint, told } = decide(saidOf(queries.getQueryData(key) ?? cohort, pair));
      await mutateAsync({ cohortId, ...pair, ...constraint });
      announce(told({ one: spokenName(a, words), other: spokenName(b, words) }));
      onDone?.();
    });
}

/** Locks, forbids or lifts; saying the same thing twice lifts it. One undo step. */
export function useConstraint(
  cohort: Cohort,
): (pair: TwoPeople, kind: Kind | null, onDone?: () => void) => void {
  const words = useWords();
  const say = useSaying(cohort);
  return (pair, wanted, onDone) =>
    say(
      pair,
      (before) => {
        const kind = before?.kind === wanted ? null : wanted;
        return {
          constraint: { kind },
          told: (two) => words.say(`matching:said-${kind ?? 'lifted'}`, two),
        };
      },
      onDone,
    );
}

/** Locks two who have been put together by hand, whatever was said of them. One undo step. */
export function usePuttingTogether(cohort: Cohort): (pair: TwoPeople, onDone: () => void) => void {
  const words = useWords();
  const say = useSaying(cohort);
  return (pair, onDone) =>
    say(
      pair,
      () => ({
        constraint: { kind: 'locked', isByHand: true },
        told: (two) => words.say('matching:said-locked', two),
      }),
      onDone,
    );
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
