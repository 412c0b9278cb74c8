import { EventEmitter, on } from 'node:events';
import type { DeskCommand } from '../contract/index.ts';

/** The menu's commands on their way to every page that listens. */
export interface CommandStream {
  readonly send: (command: DeskCommand) => void;
  /** The commands sent from now on, until the signal fires or the reader leaves. */
  readonly listen: (signal: AbortSignal | undefined) => AsyncIterable<DeskCommand>;
}

/** Makes a stream that any number of pages may listen to; none misses what others read. */
export function createCommandStream(): CommandStream {
  const emitter = new EventEmitter<{ command: [DeskCommand] }>();
  return {
    send: (command) => {
      emitter.emit('command', command);
    },
    listen: (signal) =>
      signal?.aborted === true
        ? nothing()
        : untilAborted(on(emitter, 'command', { signal }), signal),
  };
}

/** Ends quietly when the signal fires: a page that closes is no failure. */
async function* untilAborted(
  events: AsyncIterable<DeskCommand[]>,
  signal: AbortSignal | undefined,
): AsyncGenerator<DeskCommand> {
  try {
    for await (const commands of events) yield* commands;
  } catch (problem) {
    if (signal?.aborted !== true) throw problem;
  }
}

async function* nothing(): AsyncGenerator<never> {}
