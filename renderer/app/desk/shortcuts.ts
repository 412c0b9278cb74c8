import { useEffect } from 'react';
import { commandOf } from './command-keys.ts';
import { useCarryOut } from './commands.tsx';
import { focusNextPanel } from './panels.ts';

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

/** Whether a dialog waits for an answer, and keeps the keys. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
