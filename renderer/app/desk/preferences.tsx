import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Preferences } from '../../../electron/contract/index.ts';
import { useDesk } from './desk-context.tsx';

/** The text sizes that are offered, in per cent of the ordinary one. */
export const textSizes = [90, 100, 125, 150, 200] as const;

const first: Preferences = {
  language: 'fi',
  colourScheme: 'auto',
  contrast: 'auto',
  isCompact: false,
  textSize: 100,
  cohortId: null,
  recentCohortIds: [],
  peopleColumns: null,
};

/** The coordinator's preferences, and how to change some of them. A change shows at once. */
export function usePreferences(): {
  readonly preferences: Preferences;
  readonly prefer: (changes: Partial<Preferences>) => void;
} {
  const desk = useDesk();
  const client = useQueryClient();
  const options = desk.desk.preferences.queryOptions();
  const { data: preferences = first } = useQuery(options);
  const { mutate } = useMutation(
    desk.desk.savePreferences.mutationOptions({ meta: { changesNothing: true } }),
  );
  const { queryKey } = options;
  const prefer = useCallback(
    (changes: Partial<Preferences>) => {
      const next = { ...preferences, ...changes };
      client.setQueryData(queryKey, next);
      mutate(next);
    },
    [client, queryKey, mutate, preferences],
  );
  return { preferences, prefer };
}
