import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { useCurrentCohort, useRecentCohorts } from '../cohorts/current-cohort.ts';
import { useCarryOut } from '../desk/commands.tsx';
import { useDesk } from '../desk/desk-context.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import { usePreferences } from '../desk/preferences.tsx';
import {
  cohortEntries,
  commandEntries,
  documentEntries,
  personEntries,
  settingEntries,
} from './entries.ts';
import { type SearchedEntry, searchedEntries } from './find-entries.ts';

/** Everything that the palette can do as the desk stands now, ready to be searched. */
export function useEntries(): readonly SearchedEntry[] {
  const desk = useDesk();
  const words = useWords();
  const names = useOrganisation();
  const carryOut = useCarryOut();
  const cohorts = useRecentCohorts();
  const current = useCurrentCohort();
  const { showRoom, showCohort, showPerson } = useDeskState();
  const { preferences, prefer } = usePreferences();
  const { data: history } = useQuery(desk.history.get.queryOptions());
  const { data: people } = useQuery(desk.people.list.queryOptions());
  const somebody = useMemo(() => {
    const show = (personId: number): void => {
      showRoom('people');
      showPerson(personId);
    };
    return searchedEntries(personEntries(people ?? [], words, names, show));
  }, [people, words, names, showRoom, showPerson]);
  return useMemo(
    () => [
      ...searchedEntries([
        ...commandEntries(history, words, (command) => carryOut({ command })),
        ...documentEntries(current, words, (document) =>
          carryOut({ command: 'document', document }),
        ),
        ...cohortEntries(cohorts, words, showCohort),
        ...settingEntries(preferences, words, prefer),
      ]),
      ...somebody,
    ],
    [history, words, carryOut, current, cohorts, showCohort, preferences, prefer, somebody],
  );
}
