import './app/desk/no-made-code.ts';
import './app/theme/styles.ts';
import { lazy, type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { connect, type DeskClient, type Rooms, receivePort, ScreenDesk } from './app/index.ts';
import { readPrintRequest } from './documents/index.ts';
import { PeopleRoom } from './features/people/index.ts';

/** The desk opens on the people; the other rooms are read from the disk once it is drawn. */
const laterRooms = {
  overview: async () => ({ default: (await import('./features/overview/index.ts')).OverviewRoom }),
  matching: async () => ({ default: (await import('./features/matching/index.ts')).MatchingRoom }),
  cohort: async () => ({ default: (await import('./features/cohort/index.ts')).CohortRoom }),
  programme: async () => ({
    default: (await import('./features/programme/index.ts')).ProgrammeRoom,
  }),
  settings: async () => ({ default: (await import('./features/settings/index.ts')).SettingsRoom }),
};

const rooms: Rooms = {
  people: PeopleRoom,
  overview: lazy(laterRooms.overview),
  matching: lazy(laterRooms.matching),
  cohort: lazy(laterRooms.cohort),
  programme: lazy(laterRooms.programme),
  settings: lazy(laterRooms.settings),
};

const PrintPage = lazy(async () => ({
  default: (await import('./documents/print-page.tsx')).PrintPage,
}));

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
const client = connect(await receivePort(window));
const request = readPrintRequest(window.location.search);
createRoot(root).render(<StrictMode>{contents(client)}</StrictMode>);

/** A document for paper if the address names one, otherwise the desk. */
function contents(client: DeskClient): ReactNode {
  return request === null ? (
    <ScreenDesk
      client={client}
      rooms={rooms}
      onAnswered={() => requestIdleCallback(readLaterRooms)}
    />
  ) : (
    <Suspense>
      <PrintPage client={client} request={request} />
    </Suspense>
  );
}

/** Reads the rooms that nobody has opened yet while there is nothing else to do. */
function readLaterRooms(): void {
  for (const read of Object.values(laterRooms)) void read();
}
