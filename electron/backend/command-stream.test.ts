import { describe, expect, it } from 'vitest';
import type { DeskCommand } from '../contract/index.ts';
import { createCommandStream } from './command-stream.ts';

describe('the stream of commands', () => {
  it('brings every command to every listener in order, and ends with the signal', async () => {
    const stream = createCommandStream();
    const closing = new AbortController();
    const heard = [stream.listen(closing.signal), stream.listen(closing.signal)].map(
      async (commands) => {
        const all: DeskCommand[] = [];
        for await (const command of commands) {
          all.push(command);
          if (command === 'redo') closing.abort();
        }
        return all;
      },
    );
    for (const command of ['import', 'undo', 'redo'] as const) stream.send(command);
    expect(await Promise.all(heard)).toEqual([
      ['import', 'undo', 'redo'],
      ['import', 'undo', 'redo'],
    ]);
  });

  it('is over at once for a signal that has fired already', async () => {
    const all: DeskCommand[] = [];
    const commands = createCommandStream().listen(AbortSignal.abort());
    for await (const command of commands) all.push(command);
    expect(all).toEqual([]);
  });
});
