import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Run } from '../../../electron/contract/index.ts';
import { useDesk } from '../../app/index.ts';

/** The run of a cohort that holds, and the one before it that has a roster. */
export interface ShownRuns {
  readonly run: Run | null;
  readonly previous: Run | null;
  readonly isLoading: boolean;
}

/**
 * Reads the two runs that the room shows: after an undo the run of before the undone change. A run
 * may have thousands of pairs: another one is drawn in between the frames, and until it is ready the
 * one before it stands.
 */
export function useRuns(cohortId: number): ShownRuns {
  const desk = useDesk();
  const standing = useQuery(desk.matching.standing.queryOptions({ input: { cohortId } }));
  const runs = useQuery(desk.matching.runs.queryOptions({ input: { cohortId } }));
  const shown = standing.data ?? undefined;
  const place = runs.data?.findIndex(({ id }) => id === shown?.id) ?? -1;
  const before =
    place === -1
      ? undefined
      : runs.data?.slice(place + 1).find(({ objective }) => objective !== null);
  const shownRun = useQuery(
    desk.matching.get.queryOptions({
      input: { runId: shown?.id ?? 0 },
      enabled: shown !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const previousRun = useQuery(
    desk.matching.get.queryOptions({
      input: { runId: before?.id ?? 0 },
      enabled: before !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const run = shown === undefined ? null : (shownRun.data ?? null);
  const previous = before === undefined ? null : (previousRun.data ?? null);
  const isLoading = standing.isPending || (shown !== undefined && shownRun.isPending);
  return useDeferredValue(
    useMemo(() => ({ run, previous, isLoading }), [run, previous, isLoading]),
  );
}
