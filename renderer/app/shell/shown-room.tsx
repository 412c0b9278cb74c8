import { Activity, type ComponentType, memo, Suspense, useEffect, useRef, useState } from 'react';
import { type RoomName, roomNames, useDeskState } from '../desk/desk-state.tsx';
import { Failure } from './failure.tsx';
import classes from './shell.module.css';

/** What fills each room of the desk. The rooms are brought by the page's door. */
export type Rooms = Readonly<Record<RoomName, ComponentType>>;

/** The room that is shown, and behind it those that have been left. */
export function ShownRoom({ rooms }: { readonly rooms: Rooms }) {
  const { room } = useDeskState();
  const opened = useOpenedRooms(room);
  const frame = useFocusedOnChange(room);
  return (
    <main ref={frame} className={classes['rooms']} data-panel tabIndex={-1}>
      {roomNames
        .filter((name) => opened.has(name))
        .map((name) => (
          <Activity key={name} mode={name === room ? 'visible' : 'hidden'}>
            <OpenedRoom room={rooms[name]} />
          </Activity>
        ))}
    </main>
  );
}

/** A room that has been opened. To go from one room to another is to draw neither of them anew. */
const OpenedRoom = memo(function OpenedRoom({ room: Room }: { readonly room: ComponentType }) {
  return (
    <div className={classes['room']}>
      <Failure>
        <Suspense>
          <Room />
        </Suspense>
      </Failure>
    </div>
  );
});

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
