import { useState } from 'react';
import { useDeskCommand } from '../../app/index.ts';

export const boardViews = ['participants', 'pairs', 'constraints', 'comparison'] as const;
export type BoardView = (typeof boardViews)[number];

/** The forms in which pairs are shown: one below the other, as cards, among all, on the map. */
export const pairForms = ['list', 'board', 'matrix', 'map'] as const;
export type PairForm = (typeof pairForms)[number];

/** What the middle of the room shows, chosen in the room or by a command from anywhere. */
export interface ShownView {
  /** Null until one is chosen. */
  readonly chosenView: BoardView | null;
  readonly setView: (view: BoardView) => void;
  readonly form: PairForm;
  readonly setForm: (form: PairForm) => void;
}

/** Keeps what is shown, and carries out the commands that show something else. */
export function useShownView(): ShownView {
  const [chosenView, setView] = useState<BoardView | null>(null);
  const [form, setForm] = useState<PairForm>('list');
  const showPairsAs = (wanted: PairForm): void => {
    setView('pairs');
    setForm(wanted);
  };
  useDeskCommand('show-participants', () => setView('participants'));
  useDeskCommand('show-list', () => showPairsAs('list'));
  useDeskCommand('show-board', () => showPairsAs('board'));
  useDeskCommand('show-matrix', () => showPairsAs('matrix'));
  useDeskCommand('show-map', () => showPairsAs('map'));
  useDeskCommand('show-constraints', () => setView('constraints'));
  useDeskCommand('show-comparison', () => setView('comparison'));
  return { chosenView, setView, form, setForm };
}
