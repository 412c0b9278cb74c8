import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Run } from '../../../electron/contract/index.ts';
import { useDesk } from '../../app/index.ts';

/** How the page learns of a run that it has asked for. */
export interface NewRuns {
  /** Keeps the run that has come, so that it is not asked for once more. */
  readonly keep: (run: Run) => void;
  /** Asks which runs there now are. */
  readonly ask: () => void;
}

/**
 * Takes new runs of a cohort into what the page knows. A run changes neither people nor cohorts, of
 * whom there may be thousands: nothing is asked anew but which runs there are.
 */
export function useNewRuns(cohortId: number): NewRuns {
  const desk = useDesk();
  const queries = useQueryClient();
  const keep = useCallback(
    (run: Run) =>
      void queries.setQueryData(desk.matching.get.queryKey({ input: { runId: run.id } }), run),
    [desk, queries],
  );
  const ask = useCallback(() => {
    const input = { cohortId };
    for (const queryKey of [
      desk.matching.runs.key({ input }),
      desk.matching.standing.key({ input }),
      desk.scenarios.list.key({ input }),
    ]) {
      void queries.invalidateQueries({ queryKey });
    }
  }, [desk, queries, cohortId]);
  return { keep, ask };
}
