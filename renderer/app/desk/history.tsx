import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeStep, Words } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useAnnounce } from './announcer.tsx';
import { useDeskCommand } from './commands.tsx';
import { useDesk } from './desk-context.tsx';
import { useTurn } from './turns.tsx';

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
  const turn = useTurn();

  const nameOf = (step: ChangeStep | null | undefined): string | null =>
    step ? sayStep(step, words) : null;
  const undoName = nameOf(history?.undo);
  const redoName = nameOf(history?.redo);

  /** A press undoes what was asked for last, even if that is still being stored. */
  const take = (direction: 'undo' | 'redo'): void =>
    turn(async () => {
      const options = desk.history.get.queryOptions();
      const present = await queryClient.fetchQuery({ ...options, staleTime: 0 });
      const name = nameOf(present[direction]);
      if (name === null) {
        announce(words.say(`common:nothing-to-${direction}`));
        return;
      }
      const left = await moves[direction].mutateAsync(undefined);
      queryClient.setQueryData(desk.history.get.queryKey(), left);
      announce(words.say(`common:${direction === 'undo' ? 'undone' : 'redone'}`, { name }));
    });
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
