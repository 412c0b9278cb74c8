import { useEffect } from 'react';
import type { DeskCommand } from '../../../electron/contract/index.ts';
import { useCarryOut } from './commands.tsx';
import { focusNextPanel } from './panels.ts';

/** The keys of the desk's commands; with Control, or Command on a Mac. */
const commandKeys: readonly {
  readonly key: string;
  readonly isShifted: boolean;
  readonly command: DeskCommand;
}[] = [
  { key: 'o', isShifted: false, command: 'import' },
  { key: 'e', isShifted: false, command: 'export' },
  { key: 'p', isShifted: false, command: 'print' },
  { key: 'f', isShifted: false, command: 'find' },
  { key: 'enter', isShifted: false, command: 'run' },
  { key: 'z', isShifted: false, command: 'undo' },
  { key: 'z', isShifted: true, command: 'redo' },
  { key: 'y', isShifted: false, command: 'redo' },
  { key: '1', isShifted: false, command: 'show-people' },
  { key: '2', isShifted: false, command: 'show-matching' },
  { key: '3', isShifted: false, command: 'show-cohort' },
  { key: ',', isShifted: false, command: 'show-settings' },
];

/**
 * Listens to the keyboard for the whole page. A handled key goes no further, so that the menu's
 * accelerator does not carry out the same command a second time. An open dialog keeps its keys.
 */
export function useShortcuts(): void {
  const carryOut = useCarryOut();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen()) return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusNextPanel(event.shiftKey ? -1 : 1);
        return;
      }
      const command = commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      carryOut({ command });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [carryOut]);
}

function commandOf(event: KeyboardEvent): DeskCommand | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  return commandKeys.find((entry) => entry.key === key && entry.isShifted === event.shiftKey)
    ?.command;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
