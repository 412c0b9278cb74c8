import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';

/** The rooms of the desk, in the order of the navigation. */
export const roomNames = ['people', 'matching', 'cohort', 'settings'] as const;
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
  readonly showRoom: (room: RoomName) => void;
  readonly showCohort: (cohortId: number | null) => void;
  readonly selectPair: (pair: SelectedPair | null) => void;
}

const storageKey = 'pariksi-desk';
const DeskStateContext = createContext<DeskState | null>(null);

/** Keeps the room and the cohort, also over a restart. Only ids are stored. */
export function DeskStateProvider({
  openingCohortId,
  children,
}: {
  readonly openingCohortId: number | null;
  readonly children: ReactNode;
}) {
  const [kept, setKept] = useState(() => openingState(openingCohortId));
  const [selectedPair, selectPair] = useState<SelectedPair | null>(null);
  useEffect(() => localStorage.setItem(storageKey, JSON.stringify(kept)), [kept]);

  const showRoom = useCallback((room: RoomName) => setKept((now) => ({ ...now, room })), []);
  const showCohort = useCallback((cohortId: number | null) => {
    selectPair(null);
    setKept((now) => ({ ...now, cohortId }));
  }, []);
  const state = useMemo(
    () => ({ ...kept, selectedPair, showRoom, showCohort, selectPair }),
    [kept, selectedPair, showRoom, showCohort],
  );
  return <DeskStateContext value={state}>{children}</DeskStateContext>;
}

/** What the coordinator is looking at, and how to look elsewhere. */
export function useDeskState(): DeskState {
  const state = use(DeskStateContext);
  if (state === null) throw new Error('useDeskState is used outside DeskStateProvider.');
  return state;
}

interface KeptState {
  readonly room: RoomName;
  readonly cohortId: number | null;
}

function openingState(openingCohortId: number | null): KeptState {
  const kept = readKeptState();
  return openingCohortId === null ? kept : { room: 'cohort', cohortId: openingCohortId };
}

function readKeptState(): KeptState {
  const first: KeptState = { room: 'people', cohortId: null };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return first;
    const room = roomNames.find((name) => 'room' in kept && kept.room === name) ?? first.room;
    const cohortId = 'cohortId' in kept && typeof kept.cohortId === 'number' ? kept.cohortId : null;
    return { room, cohortId };
  } catch {
    return first;
  }
}
