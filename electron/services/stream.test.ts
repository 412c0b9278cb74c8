import { describe, expect, it } from 'vitest';
import { streamOf } from './stream.ts';

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

async function collect<Event>(stream: AsyncIterable<Event>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

describe('a stream of work', () => {
  it('tells every event in order and ends with the result', async () => {
    const stream = streamOf<string>(async (emit) => {
      emit('first');
      await tick();
      emit('second');
      return 'result';
    }, undefined);
    expect(await collect(stream)).toEqual(['first', 'second', 'result']);
  });

  it('fires the signal of the work when the reader breaks off', async () => {
    let inner: AbortSignal | undefined;
    const stream = streamOf<number>(async (emit, signal) => {
      inner = signal;
      emit(1);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return 2;
    }, undefined);
    for await (const _event of stream) break;
    expect(inner?.aborted).toBe(true);
  });

  it('fires the signal of the work when the outer signal fires', async () => {
    const outer = new AbortController();
    const stream = streamOf<string>(
      (_emit, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('cancelled'))),
      outer.signal,
    );
    setTimeout(() => outer.abort(), 1);
    expect(await collect(stream)).toEqual(['cancelled']);
  });

  it('passes a failure of the work on to the reader', async () => {
    const stream = streamOf<string>(async (emit) => {
      emit('before');
      await tick();
      throw new Error('broken');
    }, undefined);
    await expect(collect(stream)).rejects.toThrow('broken');
  });

  it('leaves no unhandled rejection when the reader has left before the failure', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const stream = streamOf<string>(async (emit) => {
      emit('before');
      await tick();
      throw new Error('broken');
    }, undefined);
    for await (const _event of stream) break;
    await tick();
    await tick();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});
