import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Run } from '../../../electron/contract/index.ts';
import { useDesk } from '../../app/index.ts';

/** The newest run of a cohort, and the one before it that has a roster. */
export interface ShownRuns {
  readonly run: Run | null;
  readonly previous: Run | null;
  readonly isLoading: boolean;
}

/**
 * Reads the two runs that the room shows. A run may have thousands of pairs: another one is drawn in
 * between the frames, and until it is ready the one before it stands.
 */
export function useRuns(cohortId: number): ShownRuns {
  const desk = useDesk();
  const runs = useQuery(desk.matching.runs.queryOptions({ input: { cohortId } }));
  const [newest, ...older] = runs.data ?? [];
  const before = older.find(({ objective }) => objective !== null);
  const newestRun = useQuery(
    desk.matching.get.queryOptions({
      input: { runId: newest?.id ?? 0 },
      enabled: newest !== undefined,
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
  const run = newest === undefined ? null : (newestRun.data ?? null);
  const previous = before === undefined ? null : (previousRun.data ?? null);
  const isLoading = runs.isPending || (newest !== undefined && newestRun.isPending);
  return useDeferredValue(
    useMemo(() => ({ run, previous, isLoading }), [run, previous, isLoading]),
  );
}
