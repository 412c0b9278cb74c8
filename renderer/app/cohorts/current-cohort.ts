import { useQuery } from '@tanstack/react-query';
import type { CohortSummary } from '../../../electron/contract/index.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { useDeskState } from '../desk/desk-state.tsx';

const none: readonly CohortSummary[] = [];

/** All cohorts, the newest first as the desk tells them. */
export function useCohorts(): readonly CohortSummary[] {
  const desk = useDesk();
  return useQuery(desk.cohorts.list.queryOptions()).data ?? none;
}

/** The cohort that is worked on: the one chosen, or the first there is; null when there is none. */
export function useCurrentCohort(): CohortSummary | null {
  const cohorts = useCohorts();
  const { cohortId } = useDeskState();
  return cohorts.find((cohort) => cohort.id === cohortId) ?? cohorts[0] ?? null;
}
