import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { z } from 'zod';
import type {
  ImportEvent,
  ImportPreview,
  importSourceSchema,
} from '../../../../electron/contract/index.ts';
import { readRefusal, useAnnounce, useDesk, useShowRefusal } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';

type ImportSource = z.infer<typeof importSourceSchema>;
type Phase = Extract<ImportEvent, { kind: 'progress' }>['phase'];

/** Where a workbook is on its way in. */
export type ImportState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly phase: Phase | null; readonly fraction: number }
  | { readonly status: 'preview'; readonly preview: ImportPreview };

/**
 * Reads a workbook and holds its preview until it is stored or left. Nothing is stored here. A
 * second workbook takes the place of the first.
 */
export function useImport(): {
  readonly state: ImportState;
  readonly begin: (source: ImportSource) => void;
  readonly stop: () => void;
  readonly leave: () => void;
} {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const showRefusal = useShowRefusal();
  const [state, setState] = useState<ImportState>({ status: 'none' });
  const reading = useRef<AbortController | null>(null);
  const { mutate: discard } = useMutation(
    desk.imports.discard.mutationOptions({
      meta: { showsRefusal: true, changesNothing: true },
    }),
  );

  const openPreview = useRef<string | null>(null);
  const release = useCallback(() => {
    if (openPreview.current !== null) discard({ previewId: openPreview.current });
    openPreview.current = null;
  }, [discard]);

  const follow = useCallback(
    async (source: ImportSource, signal: AbortSignal): Promise<void> => {
      for await (const event of await desk.imports.read.call(source, { signal })) {
        if (signal.aborted) return;
        if (event.kind === 'progress') {
          setState({ status: 'reading', phase: event.phase, fraction: event.fraction });
        } else if (event.kind === 'preview') {
          release();
          openPreview.current = event.preview.previewId;
          setState({ status: 'preview', preview: event.preview });
          announce(words.say('people:preview-ready', { count: event.preview.rows.length }));
        } else {
          setState(withoutReading);
          if (event.kind === 'refused') showRefusal(event.refusal);
        }
      }
    },
    [desk, words, announce, showRefusal, release],
  );
  const begin = useCallback(
    (source: ImportSource) => {
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      // A file dialog shows its own waiting; only reading the file is progress.
      if (source.kind !== 'dialog') setState({ status: 'reading', phase: null, fraction: 0 });
      follow(source, controller.signal).catch((error: unknown) => {
        if (controller.signal.aborted) return;
        setState(withoutReading);
        showRefusal(readRefusal(error));
      });
    },
    [follow, showRefusal],
  );
  const stop = useCallback(() => {
    reading.current?.abort();
    setState({ status: 'none' });
    announce(words.say('people:reading-stopped'));
  }, [announce, words]);
  const leave = useCallback(() => {
    setState({ status: 'none' });
    release();
  }, [release]);
  return { state, begin, stop, leave };
}

/** A dialog that was closed without a file leaves a preview that stands open as it is. */
function withoutReading(state: ImportState): ImportState {
  return state.status === 'reading' ? { status: 'none' } : state;
}
