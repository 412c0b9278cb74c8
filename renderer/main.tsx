import './app/theme/styles.ts';
import { lazy, type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { connect, type DeskClient, type Rooms, receivePort, ScreenDesk } from './app/index.ts';
import { readPrintRequest } from './documents/index.ts';
import { CohortRoom } from './features/cohort/index.ts';
import { MatchingRoom } from './features/matching/index.ts';
import { OverviewRoom } from './features/overview/index.ts';
import { PeopleRoom } from './features/people/index.ts';
import { ProgrammeRoom } from './features/programme/index.ts';
import { SettingsRoom } from './features/settings/index.ts';

// The page's policy forbids making code at run time, which zod would otherwise try.
config({ jitless: true });

const rooms: Rooms = {
  overview: OverviewRoom,
  people: PeopleRoom,
  matching: MatchingRoom,
  cohort: CohortRoom,
  programme: ProgrammeRoom,
  settings: SettingsRoom,
};

const PrintPage = lazy(async () => ({
  default: (await import('./documents/print-page.tsx')).PrintPage,
}));

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
const client = connect(await receivePort(window));
createRoot(root).render(<StrictMode>{contents(client)}</StrictMode>);

/** A document for paper if the address names one, otherwise the desk. */
function contents(client: DeskClient): ReactNode {
  const request = readPrintRequest(window.location.search);
  return request === null ? (
    <ScreenDesk client={client} rooms={rooms} />
  ) : (
    <Suspense>
      <PrintPage client={client} request={request} />
    </Suspense>
  );
}
