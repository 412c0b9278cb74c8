import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type {
  ImportEvent,
  ImportPart,
  ImportPreview,
  ImportSource,
} from '../../../../electron/contract/index.ts';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import {
  atTheBeginning,
  type ImportState,
  withNewWorkbook,
  withoutReading,
  withProgress,
  withReread,
} from './import-state.ts';
import type { ImportWish } from './mapping.ts';

type ImportSummary = Extract<ImportEvent, { kind: 'preview' }>['preview'];

/** A preview with the rows and issues that came before it. */
function wholeOf(preview: ImportSummary, parts: readonly ImportPart[]): ImportPreview {
  return {
    ...preview,
    rows: parts.flatMap(({ rows }) => rows),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** A workbook on its way in, and what can be done with it. */
export interface Import {
  readonly state: ImportState;
  readonly begin: (source: ImportSource) => void;
  /** Reads the file of the preview in another way. The last wish counts. */
  readonly readAgain: (wish: ImportWish) => void;
  /** Stops reading. A preview that was there stays as it was. */
  readonly stop: () => void;
  readonly leave: () => void;
}

/**
 * Reads a workbook and holds its preview until it is stored or left. Nothing is stored here. A
 * second workbook takes the place of the first.
 */
export function useImport(): Import {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [state, setState] = useState<ImportState>({ status: 'none' });
  const reading = useRef<AbortController | null>(null);
  const openPreview = useRef<string | null>(null);
  const nextWish = useRef<ImportWish | null>(null);
  const { mutate: discard } = useMutation(
    desk.imports.discard.mutationOptions({
      meta: { showsRefusal: true, changesNothing: true },
    }),
  );

  const release = useCallback(() => {
    if (openPreview.current !== null) discard({ previewId: openPreview.current });
    openPreview.current = null;
  }, [discard]);

  /** Takes in the events of a reading. */
  const follow = useCallback(
    async (
      events: AsyncIterable<ImportEvent>,
      signal: AbortSignal,
      onPreview: (preview: ImportPreview) => void,
    ): Promise<void> => {
      const parts: ImportPart[] = [];
      for await (const event of events) {
        if (signal.aborted) return;
        if (event.kind === 'progress') setState(withProgress(event));
        else if (event.kind === 'part') parts.push(event.part);
        else if (event.kind === 'preview') onPreview(wholeOf(event.preview, parts));
        else {
          setState(withoutReading);
          if (event.kind === 'refused') showRefusal(event.refusal);
        }
      }
    },
    [showRefusal],
  );
  /** Starts a reading in place of any that is going on. */
  const start = useCallback(
    (read: (signal: AbortSignal) => Promise<void>) => {
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      const ended = (): void => {
        if (reading.current === controller) reading.current = null;
      };
      read(controller.signal)
        .catch((error: unknown) => {
          if (controller.signal.aborted) return;
          setState(withoutReading);
          showRefusal(readRefusal(error));
        })
        .finally(ended);
    },
    [showRefusal],
  );

  const begin = useCallback(
    (source: ImportSource) => {
      nextWish.current = null;
      // A file dialog shows its own waiting; only reading the file is progress.
      if (source.kind !== 'dialog') setState({ status: 'reading', progress: atTheBeginning });
      start(async (signal) =>
        follow(await desk.imports.read.call(source, { signal }), signal, (preview) => {
          release();
          openPreview.current = preview.previewId;
          setState(withNewWorkbook(preview));
          announce(words.say('people:preview-ready', { count: preview.rows.length }));
        }),
      );
    },
    [desk, words, announce, start, follow, release],
  );

  const readAgain = useCallback(
    (wish: ImportWish) => {
      setState((before) => (before.status === 'preview' ? { ...before, wish } : before));
      nextWish.current = wish;
      // A reading that is going on looks for the next wish itself when it ends.
      if (reading.current !== null) return;
      start(async (signal) => {
        while (nextWish.current !== null && openPreview.current !== null && !signal.aborted) {
          const wanted = nextWish.current;
          nextWish.current = null;
          const request = { previewId: openPreview.current, ...wanted };
          const events = await desk.imports.reread.call(request, { signal });
          await follow(events, signal, (preview) => {
            openPreview.current = preview.previewId;
            setState(withReread(preview, nextWish.current));
            announce(words.say('people:read-again', { count: preview.rows.length }));
          });
        }
      });
    },
    [desk, words, announce, start, follow],
  );

  const stop = useCallback(() => {
    reading.current?.abort();
    reading.current = null;
    nextWish.current = null;
    setState(withoutReading);
    announce(words.say('people:reading-stopped'));
  }, [announce, words]);
  const leave = useCallback(() => {
    reading.current?.abort();
    reading.current = null;
    nextWish.current = null;
    setState({ status: 'none' });
    release();
  }, [release]);
  return { state, begin, readAgain, stop, leave };
}
