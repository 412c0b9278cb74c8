import { Activity, type ComponentType, Suspense, useEffect, useRef, useState } from 'react';
import { useDeskCommand } from '../desk/commands.tsx';
import { type RoomName, roomNames, useDeskState } from '../desk/desk-state.tsx';
import { useMenuCommands } from '../desk/menu-commands.ts';
import { useShortcuts } from '../desk/shortcuts.ts';
import { WorkbookDrop } from '../desk/workbook-drop.tsx';
import { Palette } from '../palette/palette.tsx';
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
  useDeskCommand('show-overview', () => showRoom('overview'));
  useDeskCommand('show-programme', () => showRoom('programme'));
  useDeskCommand('show-settings', () => showRoom('settings'));
  const opened = useOpenedRooms(room);
  const roomFrame = useFocusedOnChange(room);
  return (
    <div className={classes['window']}>
      <div className={classes['shell']}>
        <Navigation />
        <Header />
        <main ref={roomFrame} className={classes['rooms']} data-panel tabIndex={-1}>
          {roomNames
            .filter((name) => opened.has(name))
            .map((name) => {
              const Room = rooms[name];
              return (
                <Activity key={name} mode={name === room ? 'visible' : 'hidden'}>
                  <div className={classes['room']}>
                    <Failure>
                      <Suspense>
                        <Room />
                      </Suspense>
                    </Failure>
                  </div>
                </Activity>
              );
            })}
        </main>
        <StatusLine />
        <WorkbookDrop />
        <Palette />
      </div>
    </div>
  );
}

/**
 * The rooms that have been opened. A room that is left stays as it was, with its search, its
 * scrolling and its half-done work, and is there at once when it is opened again.
 */
function useOpenedRooms(room: RoomName): ReadonlySet<RoomName> {
  const [opened, setOpened] = useState<ReadonlySet<RoomName>>(() => new Set([room]));
  if (!opened.has(room)) setOpened(new Set([...opened, room]));
  return opened;
}

/**
 * A frame that gets the focus when its room changes, if the room that was left has taken the focus
 * with it.
 */
function useFocusedOnChange(room: RoomName) {
  const frame = useRef<HTMLElement>(null);
  const before = useRef(room);
  useEffect(() => {
    if (before.current !== room && !isFocusInSight()) frame.current?.focus();
    before.current = room;
  }, [room]);
  return frame;
}

/**
 * Whether something that is drawn has the focus. What has just been hidden keeps it until the next
 * frame.
 */
function isFocusInSight(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement.checkVisibility();
}
