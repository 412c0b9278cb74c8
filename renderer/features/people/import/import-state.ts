import type { ImportEvent, ImportPreview } from '../../../../electron/contract/index.ts';
import { type ImportWish, wishOf } from './mapping.ts';

/** How far the reading of a file is. */
export type ReadingProgress = Omit<Extract<ImportEvent, { kind: 'progress' }>, 'kind'>;

/** Where a workbook is on its way in. */
export type ImportState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly progress: ReadingProgress }
  | {
      readonly status: 'preview';
      readonly preview: ImportPreview;
      /** Counts the workbooks: a file that is read again is the same one. */
      readonly workbook: number;
      readonly wish: ImportWish;
      /** While the file is being read again as wished. */
      readonly progress: ReadingProgress | null;
    };

/** Before anything is known of a file. */
export const atTheBeginning: ReadingProgress = { phase: 'opening', fraction: 0 };

/** The state while a file is read: a preview that is there stays in sight. */
export function withProgress(progress: ReadingProgress): (state: ImportState) => ImportState {
  return (state) =>
    state.status === 'preview' ? { ...state, progress } : { status: 'reading', progress };
}

/** The state when a workbook has been read. */
export function withNewWorkbook(preview: ImportPreview): (state: ImportState) => ImportState {
  return (state) => ({
    status: 'preview',
    preview,
    workbook: state.status === 'preview' ? state.workbook + 1 : 1,
    wish: wishOf(preview),
    progress: null,
  });
}

/** The state when the file was read again; a wish that was made meanwhile still stands. */
export function withReread(
  preview: ImportPreview,
  next: ImportWish | null,
): (state: ImportState) => ImportState {
  return (state) =>
    state.status === 'preview'
      ? { ...state, preview, wish: next ?? wishOf(preview), progress: null }
      : state;
}

/** The state when reading ended with nothing: a preview that stands open stays as it is. */
export function withoutReading(state: ImportState): ImportState {
  return state.status === 'preview'
    ? { ...state, wish: wishOf(state.preview), progress: null }
    : { status: 'none' };
}
