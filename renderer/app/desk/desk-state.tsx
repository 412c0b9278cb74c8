import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { usePreferences } from './preferences.tsx';

/** The rooms of the desk, in the order of the navigation. */
export const roomNames = [
  'overview',
  'people',
  'matching',
  'cohort',
  'programme',
  'settings',
] as const;
export type RoomName = (typeof roomNames)[number];

/** A pair that is looked at, by the ids of its people; `a` is the mentor. */
export interface SelectedPair {
  readonly a: number;
  readonly b: number;
}

/** What the coordinator is looking at. Shared by every room, so that all of them follow. */
export interface DeskState {
  readonly room: RoomName;
  readonly cohortId: number | null;
  readonly selectedPair: SelectedPair | null;
  /** Whose profile is open. */
  readonly personId: number | null;
  readonly showRoom: (room: RoomName) => void;
  readonly showCohort: (cohortId: number | null) => void;
  readonly selectPair: (pair: SelectedPair | null) => void;
  readonly showPerson: (personId: number | null) => void;
}

const DeskStateContext = createContext<DeskState | null>(null);

/**
 * Keeps what is looked at. The cohort is remembered over a restart; a desk that was opened on a
 * cohort shows its roster.
 */
export function DeskStateProvider({
  openingCohortId,
  children,
}: {
  readonly openingCohortId: number | null;
  readonly children: ReactNode;
}) {
  const { preferences, prefer } = usePreferences();
  const [room, showRoom] = useState<RoomName>(openingCohortId === null ? 'people' : 'cohort');
  const [cohortId, setCohortId] = useState(openingCohortId ?? preferences.cohortId);
  const [selectedPair, selectPair] = useState<SelectedPair | null>(null);
  const [personId, showPerson] = useState<number | null>(null);
  const { recentCohortIds } = preferences;
  const showCohort = useCallback(
    (next: number | null) => {
      selectPair(null);
      setCohortId(next);
      prefer({
        cohortId: next,
        ...(next === null ? {} : { recentCohortIds: withRecent(recentCohortIds, next) }),
      });
    },
    [prefer, recentCohortIds],
  );
  const state = useMemo(
    () => ({
      room,
      cohortId,
      selectedPair,
      personId,
      showRoom,
      showCohort,
      selectPair,
      showPerson,
    }),
    [room, cohortId, selectedPair, personId, showCohort],
  );
  return <DeskStateContext value={state}>{children}</DeskStateContext>;
}

/** What the coordinator is looking at, and how to look elsewhere. */
export function useDeskState(): DeskState {
  const state = use(DeskStateContext);
  if (state === null) throw new Error('useDeskState is used outside DeskStateProvider.');
  return state;
}

const MOST_RECENT = 20;

function withRecent(recent: readonly number[], cohortId: number): readonly number[] {
  return [cohortId, ...recent.filter((id) => id !== cohortId)].slice(0, MOST_RECENT);
}
