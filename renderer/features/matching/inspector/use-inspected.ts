import { useQuery } from '@tanstack/react-query';
import type {
  Cohort,
  PairExplanation,
  Participant,
  Run,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import type { PickedPair } from '../picked-pair.ts';

/** What is known of the two people looked at. */
export interface Inspected {
  readonly mentor: Participant | null;
  readonly mentee: Participant | null;
  /** Null until both are picked and the solver has spoken. */
  readonly explanation: PairExplanation | null;
  readonly isInRoster: boolean;
}

/** A pair of the run is shown as the run scored it; any other two are asked of the solver. */
export function useInspected(cohort: Cohort, run: Run | null, picked: PickedPair): Inspected {
  const desk = useDesk();
  const { a, b } = picked;
  const find = (id: number | null): Participant | null =>
    cohort.people.find(({ person }) => person.id === id) ?? null;
  const mentor = find(a);
  const mentee = find(b);
  const inRun = run?.pairs.find((pair) => pair.a.id === a && pair.b.id === b);
  const { data } = useQuery(
    desk.matching.explain.queryOptions({
      input: { cohortId: cohort.id, a: a ?? 0, b: b ?? 0 },
      enabled: mentor !== null && mentee !== null && inRun === undefined,
    }),
  );
  const explanation: PairExplanation | null =
    inRun === undefined ? (data ?? null) : { status: 'allowed', ...inRun };
  return { mentor, mentee, explanation, isInRoster: inRun !== undefined };
}
