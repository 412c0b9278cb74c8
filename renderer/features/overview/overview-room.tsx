import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cohort, Roster } from '../../../electron/contract/index.ts';
import { useCarryOut, useCurrentCohort, useDesk } from '../../app/index.ts';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { EmptyRoom } from '../../ui/index.ts';
import { overviewOf } from './overview.ts';
import { OverviewCharts } from './overview-charts.tsx';

/** The numbers that matter of the cohort that is worked on, at a glance. */
export function OverviewRoom() {
  const desk = useDesk();
  const words = useWords();
  const carryOut = useCarryOut();
  const current = useCurrentCohort();
  const asked = { input: { cohortId: current?.id ?? 0 }, enabled: current !== null };
  const { data: cohort } = useQuery(desk.cohorts.get.queryOptions(asked));
  const { data: roster } = useQuery(desk.rosters.get.queryOptions(asked));
  if (current !== null && (cohort === undefined || roster === undefined)) return null;
  if (cohort === undefined || roster === undefined || cohort.people.length === 0) {
    return (
      <>
        <h1 className="visually-hidden">{words.say('common:room-overview')}</h1>
        <EmptyRoom
          sentence={words.say(current === null ? 'overview:no-cohort' : 'overview:no-people')}
          action={words.say('overview:to-matching')}
          onAction={() => carryOut({ command: 'show-matching' })}
        />
      </>
    );
  }
  return <CohortOverview key={cohort.id} cohort={cohort} roster={roster} />;
}

interface CohortOverviewProps {
  readonly cohort: Cohort;
  readonly roster: Roster | null;
}

function CohortOverview({ cohort, roster }: CohortOverviewProps) {
  const desk = useDesk();
  const { data: runs } = useQuery(
    desk.matching.runs.queryOptions({
      input: { cohortId: cohort.id },
      enabled: roster === null,
    }),
  );
  const newest = runs?.[0];
  const { data: run } = useQuery(
    desk.matching.get.queryOptions({
      input: { runId: newest?.id ?? 0 },
      enabled: newest !== undefined,
    }),
  );
  const { organisation } = useOrganisation();
  const overview = useMemo(
    () => overviewOf(cohort, roster, run ?? null, organisation.travel),
    [cohort, roster, run, organisation],
  );
  const isWaiting =
    roster === null && (runs === undefined || (newest !== undefined && run === undefined));
  if (isWaiting) return null;
  return <OverviewCharts cohort={cohort} overview={overview} />;
}
