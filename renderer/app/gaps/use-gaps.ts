import { useQuery } from '@tanstack/react-query';
import type { RosterGap } from '../../../electron/contract/index.ts';
import { useIsPastFirstFrame } from '../../ui/index.ts';
import { useCurrentCohort } from '../cohorts/current-cohort.ts';
import { useDesk } from '../desk/desk-context.tsx';

/** What the accepted rosters of all cohorts lack by now; undefined until it has been asked. */
export function useGaps(): readonly RosterGap[] | undefined {
  const desk = useDesk();
  const enabled = useIsPastFirstFrame();
  return useQuery(desk.programme.gaps.queryOptions({ enabled })).data;
}

/** What the roster of the cohort that is worked on lacks; null for nothing. */
export function useCurrentGap(): RosterGap | null {
  const gaps = useGaps();
  const current = useCurrentCohort();
  return gaps?.find(({ cohortId }) => cohortId === current?.id) ?? null;
}
