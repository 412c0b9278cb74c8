import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';
import type { DeskCommand, DocumentKind } from '../../../electron/contract/index.ts';
import { type RoomName, useDeskState } from './desk-state.tsx';

/** A command of the menu, or one that the page alone knows: to show a document of the roster. */
export type PageCommand = DeskCommand | 'document';

/**
 * A command and what it needs: an import may bring a workbook dropped on the window, a repair who
 * leaves.
 */
export interface DeskRequest {
  readonly command: PageCommand;
  readonly file?: File;
  readonly document?: DocumentKind;
  readonly leaving?: readonly number[];
}

type Handler = (request: DeskRequest) => void;

interface CommandDesk {
  readonly carryOut: (request: DeskRequest) => void;
  readonly register: (command: PageCommand, handler: Handler) => () => void;
}

const CommandContext = createContext<CommandDesk | null>(null);

/** The room in which a command is carried out; null where any room will do. */
const roomOf: Readonly<Record<PageCommand, RoomName | null>> = {
  import: 'people',
  'template-mentoring': 'people',
  'template-shadowing': 'people',
  'template-workpair': 'people',
  'sample-mentoring': 'people',
  'sample-shadowing': 'people',
  'sample-workpair': 'people',
  export: 'cohort',
  print: 'cohort',
  'save-pdf': 'cohort',
  run: 'matching',
  accept: 'matching',
  repair: 'programme',
  undo: null,
  redo: null,
  find: null,
  palette: null,
  'new-cohort': null,
  'show-people': 'people',
  'show-matching': 'matching',
  'show-participants': 'matching',
  'show-list': 'matching',
  'show-board': 'matching',
  'show-matrix': 'matching',
  'show-map': 'matching',
  'show-constraints': 'matching',
  'show-comparison': 'matching',
  document: 'cohort',
  'show-cohort': 'cohort',
  'show-overview': 'overview',
  'show-programme': 'programme',
  'show-settings': 'settings',
};

/**
 * Brings commands to the room that knows them. A command for a room that is not open opens it and
 * waits until the room has registered for it.
 */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const { showRoom } = useDeskState();
  const handlers = useRef(new Map<PageCommand, Handler>());
  const waiting = useRef<DeskRequest | null>(null);

  const carryOut = useCallback(
    (request: DeskRequest) => {
      const handler = handlers.current.get(request.command);
      // A room without a search of its own is no place to find people in.
      const room = roomOf[request.command] ?? (handler === undefined ? 'people' : null);
      if (room !== null) showRoom(room);
      waiting.current = handler === undefined && room !== null ? request : null;
      handler?.(request);
    },
    [showRoom],
  );
  const register = useCallback((command: PageCommand, handler: Handler) => {
    handlers.current.set(command, handler);
    const request = waiting.current;
    if (request?.command === command) {
      waiting.current = null;
      handler(request);
    }
    return () => {
      if (handlers.current.get(command) === handler) handlers.current.delete(command);
    };
  }, []);
  const desk = useMemo(() => ({ carryOut, register }), [carryOut, register]);
  return <CommandContext value={desk}>{children}</CommandContext>;
}

/** Carries out a command as if it had been chosen from the menu. */
export function useCarryOut(): (request: DeskRequest) => void {
  return useCommandDesk().carryOut;
}

/** Lets a room carry out a command while it is open. */
export function useDeskCommand(command: PageCommand, handler: Handler): void {
  const { register } = useCommandDesk();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  }, [handler]);
  useEffect(() => register(command, (request) => latest.current(request)), [register, command]);
}

function useCommandDesk(): CommandDesk {
  const desk = use(CommandContext);
  if (desk === null) throw new Error('Commands are used outside CommandProvider.');
  return desk;
}
