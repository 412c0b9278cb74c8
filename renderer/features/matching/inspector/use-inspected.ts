import { useQuery } from '@tanstack/react-query';
import type {
  Cohort,
  PairExplanation,
  PairView,
  Participant,
  Run,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import type { PickedPair } from '../picked-pair.ts';
import { idsOf, isSamePair } from '../same-pair.ts';

/** What is known of the two people looked at. */
export interface Inspected {
  readonly a: Participant | null;
  readonly b: Participant | null;
  /** Null until both are picked and the solver has spoken. */
  readonly explanation: PairExplanation | null;
  /** The pair of the run that the two are, if they are one. */
  readonly pair: PairView | null;
}

/** A pair of the run is shown as the run scored it; any other two are asked of the solver. */
export function useInspected(cohort: Cohort, run: Run | null, picked: PickedPair): Inspected {
  const desk = useDesk();
  const pair =
    run?.pairs.find((chosen) => isSamePair(cohort.method, idsOf(chosen), picked)) ?? null;
  // The reasons of a pair speak of its two in the order in which the run names them.
  const shown = pair === null ? picked : idsOf(pair);
  const find = (id: number | null): Participant | null =>
    cohort.people.find(({ person }) => person.id === id) ?? null;
  const a = find(shown.a);
  const b = find(shown.b);
  const { data } = useQuery(
    desk.matching.explain.queryOptions({
      input: { cohortId: cohort.id, a: shown.a ?? 0, b: shown.b ?? 0 },
      enabled: a !== null && b !== null && pair === null,
    }),
  );
  const explanation: PairExplanation | null =
    pair === null ? (data ?? null) : { status: 'allowed', ...pair };
  return { a, b, explanation, pair };
}
