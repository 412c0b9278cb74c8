/**
 * Turns work that reports by calling back into a stream of events, the last of which is the work's
 * result. Breaking off the stream, or the outer signal, fires the signal that the work was given.
 */
export async function* streamOf<Event>(
  work: (emit: (event: Event) => void, signal: AbortSignal) => Promise<Event>,
  outer: AbortSignal | undefined,
): AsyncGenerator<Event, void, void> {
  const inner = new AbortController();
  const signal = outer === undefined ? inner.signal : AbortSignal.any([outer, inner.signal]);
  const waiting: Event[] = [];
  let wake = (): void => {};
  let isOver = false;
  const emit = (event: Event): void => {
    waiting.push(event);
    wake();
  };
  const ended = work(emit, signal)
    .then(emit)
    .finally(() => {
      isOver = true;
      wake();
    });
  // A reader that has left, or is slow, must not turn a failure into an unhandled rejection.
  ended.catch(() => {});
  try {
    while (true) {
      const event = waiting.shift();
      if (event !== undefined) yield event;
      else if (isOver) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    await ended;
  } finally {
    inner.abort();
  }
}
