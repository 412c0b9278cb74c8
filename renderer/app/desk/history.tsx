import { useMutation, useQuery } from '@tanstack/react-query';
import type { ChangeStep } from '../../../electron/contract/index.ts';
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
  const undo = useMutation(desk.history.undo.mutationOptions());
  const redo = useMutation(desk.history.redo.mutationOptions());

  const nameOf = (step: ChangeStep | null | undefined): string | null =>
    step ? (words.sayIfKnown(`history:${step.code}`, step.params) ?? step.code) : null;
  const undoName = nameOf(history?.undo);
  const redoName = nameOf(history?.redo);

  const takeUndo = (): void => {
    if (undoName === null || undo.isPending) return;
    undo.mutate(undefined, {
      onSuccess: () => announce(words.say('common:undone', { name: undoName })),
    });
  };
  const takeRedo = (): void => {
    if (redoName === null || redo.isPending) return;
    redo.mutate(undefined, {
      onSuccess: () => announce(words.say('common:redone', { name: redoName })),
    });
  };
  useDeskCommand('undo', takeUndo);
  useDeskCommand('redo', takeRedo);
  return { undo: { name: undoName, take: takeUndo }, redo: { name: redoName, take: takeRedo } };
}
