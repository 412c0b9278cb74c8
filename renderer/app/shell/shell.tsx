import type { ComponentType } from 'react';
import { useDeskCommand } from '../desk/commands.tsx';
import { type RoomName, useDeskState } from '../desk/desk-state.tsx';
import { useMenuCommands } from '../desk/menu-commands.ts';
import { useShortcuts } from '../desk/shortcuts.ts';
import { WorkbookDrop } from '../desk/workbook-drop.tsx';
import { Failure } from './failure.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';
import { StatusLine } from './status-line.tsx';

/** What fills each room of the desk. The rooms are brought by the page's door. */
export type Rooms = Readonly<Record<RoomName, ComponentType>>;

/** The frame of the desk: navigation, the cohort and its state, a room, and the proof below. */
export function Shell({ rooms }: { readonly rooms: Rooms }) {
  const { room, showRoom } = useDeskState();
  useMenuCommands();
  useShortcuts();
  useDeskCommand('show-people', () => showRoom('people'));
  useDeskCommand('show-matching', () => showRoom('matching'));
  useDeskCommand('show-cohort', () => showRoom('cohort'));
  useDeskCommand('show-settings', () => showRoom('settings'));
  const Room = rooms[room];
  return (
    <div className={classes['shell']}>
      <Navigation />
      <Header />
      <main className={classes['room']} data-panel tabIndex={-1}>
        <Failure key={room}>
          <Room />
        </Failure>
      </main>
      <StatusLine />
      <WorkbookDrop />
    </div>
  );
}
