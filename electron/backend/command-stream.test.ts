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

  it('keeps what was asked before anybody listened for the first who does, once', async () => {
    const stream = createCommandStream();
    for (const command of ['import', 'undo'] as const) stream.send(command);
    const closing = new AbortController();
    const all: DeskCommand[] = [];
    for await (const command of stream.listen(closing.signal)) {
      all.push(command);
      if (command === 'undo') stream.send('redo');
      if (command === 'redo') closing.abort();
    }
    expect(all).toEqual(['import', 'undo', 'redo']);
    const later: DeskCommand[] = [];
    const leaving = new AbortController();
    const commands = stream.listen(leaving.signal);
    stream.send('run');
    for await (const command of commands) {
      later.push(command);
      leaving.abort();
    }
    expect(later).toEqual(['run']);
  });

  it('is over at once for a signal that has fired already', async () => {
    const all: DeskCommand[] = [];
    const commands = createCommandStream().listen(AbortSignal.abort());
    for await (const command of commands) all.push(command);
    expect(all).toEqual([]);
  });
});
