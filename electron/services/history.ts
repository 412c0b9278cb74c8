import { createWords, type History, Refused } from '../contract/index.ts';
import { type Database, readHistory, readPreferences, redo, undo } from '../database/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Takes back the latest change, and tells what can be undone and redone now. */
export function undoLatest(database: Database): History {
  if (!undo(database)) throw new Refused('nothing-to-undo');
  return readHistory(database);
}

/** Makes the latest undone change again, and tells what can be undone and redone now. */
export function redoLatest(database: Database): History {
  if (!redo(database)) throw new Refused('nothing-to-redo');
  return readHistory(database);
}

/** Lets the menu name what can be undone, in the desk's language. */
export function announceToMenu({ database, announceMenu }: Surroundings): void {
  const { language, colourScheme } = readPreferences(database);
  const words = createWords(language);
  const history = readHistory(database);
  const label = (step: History['undo']): string | null =>
    step === null ? null : (words.sayIfKnown(`history:${step.code}`, step.params) ?? step.code);
  announceMenu({ language, colourScheme, undo: label(history.undo), redo: label(history.redo) });
}
