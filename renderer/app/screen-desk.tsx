import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Refusal } from '../../electron/contract/index.ts';
import { OrganisationProvider, WordsProvider } from '../i18n/index.ts';
import { AnnouncerProvider } from './desk/announcer.tsx';
import { CommandProvider } from './desk/commands.tsx';
import { type Desk, type DeskClient, deskOf } from './desk/connection.ts';
import { DeskProvider, useDesk } from './desk/desk-context.tsx';
import { DeskStateProvider } from './desk/desk-state.tsx';
import { usePreferences } from './desk/preferences.tsx';
import { createQueryClient } from './desk/query-client.ts';
import { TurnProvider } from './desk/turns.tsx';
import { readRefusal } from './refusals/read-refusal.ts';
import { RefusalDialog } from './refusals/refusal-dialog.tsx';
import { RefusalContext } from './refusals/refusals.ts';
import { Failure } from './shell/failure.tsx';
import { Shell } from './shell/shell.tsx';
import type { Rooms } from './shell/shown-room.tsx';
import { Appearance } from './theme/appearance.tsx';

/** The whole desk on a screen, over one connection. */
export function ScreenDesk({
  client,
  rooms,
  onAnswered,
}: {
  readonly client: DeskClient;
  readonly rooms: Rooms;
  /** What the first room shows is there, and about to be drawn. */
  readonly onAnswered: () => void;
}) {
  const [desk] = useState(() => deskOf(client));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What is drawn before the first answers would be drawn again for each of them.
  const [isAnswered, setAnswered] = useState(false);
  const [queries] = useState(() => {
    const created = createQueryClient((error) => setRefusal(readRefusal(error)));
    void askAhead(created, desk).then(() => {
      setAnswered(true);
      onAnswered();
    });
    return created;
  });
  return (
    <DeskProvider desk={desk}>
      <QueryClientProvider client={queries}>
        <RefusalContext value={setRefusal}>
          {isAnswered ? (
            <PreferredDesk rooms={rooms} refusal={refusal} onSeen={() => setRefusal(null)} />
          ) : null}
        </RefusalContext>
      </QueryClientProvider>
    </DeskProvider>
  );
}

/**
 * Asks at once for what the frame and the first room are going to ask for one after the other, so
 * that no answer has to wait for another to be drawn.
 */
async function askAhead(queries: QueryClient, desk: Desk): Promise<void> {
  await Promise.all([
    queries.prefetchQuery(desk.desk.preferences.queryOptions()),
    queries.prefetchQuery(desk.desk.about.queryOptions()),
    queries.prefetchQuery(desk.organisation.get.queryOptions()),
    queries.prefetchQuery(desk.cohorts.list.queryOptions()),
    queries.prefetchQuery(desk.history.get.queryOptions()),
    queries.prefetchQuery(desk.people.first.queryOptions()),
  ]);
}

/** The desk in the coordinator's language and look, as soon as these are known. */
function PreferredDesk({
  rooms,
  refusal,
  onSeen,
}: {
  readonly rooms: Rooms;
  readonly refusal: Refusal | null;
  readonly onSeen: () => void;
}) {
  const desk = useDesk();
  const { preferences } = usePreferences();
  const preferencesQuery = useQuery(desk.desk.preferences.queryOptions());
  const { data: about } = useQuery(desk.desk.about.queryOptions());
  const { data: organisation } = useQuery(desk.organisation.get.queryOptions());
  return (
    <Appearance preferences={preferences}>
      <WordsProvider language={preferences.language}>
        <RefusalDialog refusal={refusal} onClose={onSeen} />
        {preferencesQuery.isPending || about === undefined || organisation === undefined ? null : (
          <OrganisationProvider organisation={organisation}>
            <AnnouncerProvider>
              <Failure>
                <DeskStateProvider openingCohortId={about.openingCohortId}>
                  <TurnProvider>
                    <CommandProvider>
                      <Shell rooms={rooms} />
                    </CommandProvider>
                  </TurnProvider>
                </DeskStateProvider>
              </Failure>
              <Notifications position="bottom-left" autoClose={6000} limit={3} />
            </AnnouncerProvider>
          </OrganisationProvider>
        )}
      </WordsProvider>
    </Appearance>
  );
}
