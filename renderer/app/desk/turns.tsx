import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { settled } from './settled.ts';

type Task = () => Promise<unknown>;

interface Turns {
  readonly register: (store: Task) => () => void;
  readonly take: (task: Task) => void;
}

const TurnContext = createContext<Turns | null>(null);

/**
 * Lets no key be lost, however fast they are pressed: what a key asks for is done in its turn, once
 * all that was asked for before has been stored and can be seen.
 */
export function TurnProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const unsaved = useRef(new Set<Task>());
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const register = useCallback((store: Task) => {
    unsaved.current.add(store);
    return () => {
      unsaved.current.delete(store);
    };
  }, []);
  const take = useCallback(
    (task: Task) => {
      line.current = line.current
        .then(async () => {
          for (const store of unsaved.current) await store();
          await settled(client);
          await task();
        })
        // The refusal has been shown; the next key is a key of its own.
        .catch(() => undefined);
    },
    [client],
  );
  const turns = useMemo(() => ({ register, take }), [register, take]);
  return <TurnContext value={turns}>{children}</TurnContext>;
}

/** How to have something done in its turn: after everything that was asked for before. */
export function useTurn(): (task: Task) => void {
  return useTurns().take;
}

/** Has what waits for the hand to rest stored before the next turn, while a room is open. */
export function useUnsaved(store: Task): void {
  const { register } = useTurns();
  useEffect(() => register(store), [register, store]);
}

function useTurns(): Turns {
  const turns = use(TurnContext);
  if (turns === null) throw new Error('Turns are taken outside TurnProvider.');
  return turns;
}
