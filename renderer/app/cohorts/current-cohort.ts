import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CohortSummary } from '../../../electron/contract/index.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import { usePreferences } from '../desk/preferences.tsx';

const none: readonly CohortSummary[] = [];

/** All cohorts, the newest first as the desk tells them. */
export function useCohorts(): readonly CohortSummary[] {
  const desk = useDesk();
  return useQuery(desk.cohorts.list.queryOptions()).data ?? none;
}

/** All cohorts, those that were worked on last first. */
export function useRecentCohorts(): readonly CohortSummary[] {
  const cohorts = useCohorts();
  const { recentCohortIds } = usePreferences().preferences;
  return useMemo(() => {
    const turnOf = new Map(recentCohortIds.map((id, turn) => [id, turn]));
    const turn = ({ id }: CohortSummary): number => turnOf.get(id) ?? recentCohortIds.length;
    return cohorts.toSorted((one, other) => turn(one) - turn(other));
  }, [cohorts, recentCohortIds]);
}

/** The cohort that is worked on: the one chosen, or the first there is; null when there is none. */
export function useCurrentCohort(): CohortSummary | null {
  const cohorts = useCohorts();
  const { cohortId } = useDeskState();
  return cohorts.find((cohort) => cohort.id === cohortId) ?? cohorts[0] ?? null;
}
