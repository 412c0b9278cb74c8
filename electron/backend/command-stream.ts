import { EventEmitter, on } from 'node:events';
import type { DeskCommand } from '../contract/index.ts';

/** The menu's commands on their way to every page that listens. */
export interface CommandStream {
  readonly send: (command: DeskCommand) => void;
  /**
   * The commands sent from now on, and before them those that nobody has heard yet: a key that is
   * pressed while the page is being drawn is not lost. Ends when the signal fires or the reader
   * leaves.
   */
  readonly listen: (signal: AbortSignal | undefined) => AsyncIterable<DeskCommand>;
}

/** Makes a stream that any number of pages may listen to; none misses what others read. */
export function createCommandStream(): CommandStream {
  const emitter = new EventEmitter<{ command: [DeskCommand] }>();
  let unheard: DeskCommand[] = [];
  return {
    send: (command) => {
      if (!emitter.emit('command', command)) unheard.push(command);
    },
    listen: (signal) => {
      if (signal?.aborted === true) return nothing();
      const commands = untilAborted(on(emitter, 'command', { signal }), signal);
      const early = unheard;
      unheard = [];
      return after(early, commands);
    },
  };
}

async function* after(
  early: readonly DeskCommand[],
  commands: AsyncIterable<DeskCommand>,
): AsyncGenerator<DeskCommand> {
  yield* early;
  yield* commands;
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
