import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ChangeStep, Words } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useAnnounce } from './announcer.tsx';
import { useDeskCommand } from './commands.tsx';
import { useDesk } from './desk-context.tsx';

/** One direction of the history: the name of the step, if there is one, and how to take it. */
export interface HistoryMove {
  readonly name: string | null;
  readonly take: () => void;
}

/** Undo and redo of every change of data, by name; carries out the menu's commands too. */
export function useHistory(): { readonly undo: HistoryMove; readonly redo: HistoryMove } {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const { data: history } = useQuery(desk.history.get.queryOptions());
  const queryClient = useQueryClient();
  const moves = {
    undo: useMutation(desk.history.undo.mutationOptions()),
    redo: useMutation(desk.history.redo.mutationOptions()),
  };
  const inLine = useRef<Promise<void>>(Promise.resolve());

  const nameOf = (step: ChangeStep | null | undefined): string | null =>
    step ? sayStep(step, words) : null;
  const undoName = nameOf(history?.undo);
  const redoName = nameOf(history?.redo);

  /** Quick presses are taken one after the other; each looks at what the one before has left. */
  const take = (direction: 'undo' | 'redo'): void => {
    inLine.current = inLine.current
      .then(async () => {
        const step = queryClient.getQueryData(desk.history.get.queryKey())?.[direction];
        const name = nameOf(step);
        if (name === null) return;
        const left = await moves[direction].mutateAsync(undefined);
        queryClient.setQueryData(desk.history.get.queryKey(), left);
        announce(words.say(`common:${direction === 'undo' ? 'undone' : 'redone'}`, { name }));
      })
      // The refusal has been shown; the next press is a press of its own.
      .catch(() => {});
  };
  const takeUndo = (): void => take('undo');
  const takeRedo = (): void => take('redo');
  useDeskCommand('undo', takeUndo);
  useDeskCommand('redo', takeRedo);
  return { undo: { name: undoName, take: takeUndo }, redo: { name: redoName, take: takeRedo } };
}

/** The name of a step of the history. */
export function sayStep(step: ChangeStep, words: Words): string {
  return words.sayIfKnown(`history:${step.code}`, step.params) ?? step.code;
}
