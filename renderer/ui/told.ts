import { useSyncExternalStore } from 'react';

/**
 * A value that changes many times a second. Whoever holds it hands it on without being drawn for
 * each of its values; only what shows the value is.
 */
export interface Told<Value> {
  readonly read: () => Value;
  readonly tell: (value: Value) => void;
  /** Calls a listener at every other value. @returns what ends that. */
  readonly hear: (listener: () => void) => () => void;
}

/** A value that is told, and what it is at first. */
export function createTold<Value>(first: Value): Told<Value> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    read: () => now,
    tell: (value) => {
      if (Object.is(value, now)) return;
      now = value;
      for (const listener of listeners) listener();
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** What a told value now is. */
export function useTold<Value>({ hear, read }: Told<Value>): Value {
  return useSyncExternalStore(hear, read);
}
