import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { QuestionEvent } from '../../../electron/contract/index.ts';
import { useAnnounce, useDesk, useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

/** A change of many people: how far it is, and how it is stopped. */
export interface LongChange<Input> {
  readonly isGoingOn: boolean;
  /** From 0 to 1; null while it is not going on, or not long enough to be told of. */
  readonly fraction: number | null;
  readonly start: (input: Input) => void;
  /** Leaves everything as it was. */
  readonly stop: () => void;
}

/** What lasts no longer, in milliseconds, comes and goes without a word. */
const shortest = 200;

/**
 * Carries out a change that takes long and tells how far it is. One that is stopped has changed
 * nothing, unless it ended in the same moment: then it is said to be stored.
 */
export function useLongChange<Input, Answer>(
  call: (
    input: Input,
    options: { readonly signal: AbortSignal },
  ) => Promise<AsyncIterable<QuestionEvent<Answer>>>,
  onStored: (answer: Answer) => void,
  /** It ended in the moment in which it was stopped. */
  onStoredAfterAll: () => void,
): LongChange<Input> {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const notify = useNotify();
  const stopping = useRef<AbortController | null>(null);
  const [fraction, setFraction] = useState<number | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async (input: Input): Promise<Answer | 'stopped' | 'stored-after-all'> => {
      const { signal } = stopping.current ?? new AbortController();
      const begun = performance.now();
      const stepBefore = (await desk.history.get.call()).undo?.id;
      try {
        return await answerOf(await call(input, { signal }), (reached) => {
          if (performance.now() - begun > shortest) setFraction(reached);
        });
      } catch (error) {
        if (!signal.aborted) throw error;
        const stepAfter = (await desk.history.get.call()).undo?.id;
        return stepAfter === stepBefore ? 'stopped' : 'stored-after-all';
      }
    },
    onSettled: () => {
      stopping.current = null;
      setFraction(null);
    },
    onSuccess: (outcome) => {
      if (outcome === 'stopped') announce(words.say('people:change-stopped'));
      else if (outcome === 'stored-after-all') {
        notify({ sentence: words.say('people:change-stored-after-all') });
        onStoredAfterAll();
      } else onStored(outcome);
    },
  });
  const start = useCallback(
    (input: Input) => {
      stopping.current = new AbortController();
      mutate(input);
    },
    [mutate],
  );
  const stop = useCallback(() => stopping.current?.abort(), []);
  return { isGoingOn: isPending, fraction, start, stop };
}

/** Follows a stream to its answer. A stream that ends without one was broken off. */
async function answerOf<Answer>(
  events: AsyncIterable<QuestionEvent<Answer>>,
  onProgress: (fraction: number) => void,
): Promise<Answer> {
  for await (const event of events) {
    if (event.kind === 'answer') return event.answer;
    onProgress(event.fraction);
  }
  throw new Error('a change ended without an answer');
}
