import type { DeskCommand } from '../../../electron/contract/index.ts';

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
  { key: 'k', isShifted: false, command: 'palette' },
  { key: 'n', isShifted: false, command: 'new-cohort' },
  { key: 'enter', isShifted: false, command: 'run' },
  { key: 'z', isShifted: false, command: 'undo' },
  { key: 'z', isShifted: true, command: 'redo' },
  { key: 'y', isShifted: false, command: 'redo' },
  { key: '1', isShifted: false, command: 'show-overview' },
  { key: '2', isShifted: false, command: 'show-people' },
  { key: '3', isShifted: false, command: 'show-matching' },
  { key: '4', isShifted: false, command: 'show-cohort' },
  { key: '5', isShifted: false, command: 'show-programme' },
  { key: '6', isShifted: false, command: 'show-settings' },
  { key: ',', isShifted: false, command: 'show-settings' },
];

const control = navigator.userAgent.includes('Macintosh') ? 'Cmd' : 'Ctrl';

/** The keys of a command as they are written on the screen, 'Ctrl+Shift+Z'; null where it has none. */
export function keysOf(command: DeskCommand): string | null {
  const keys = commandKeys.find((entry) => entry.command === command);
  if (keys === undefined) return null;
  const key = keys.key.charAt(0).toUpperCase() + keys.key.slice(1);
  return [control, ...(keys.isShifted ? ['Shift'] : []), key].join('+');
}

/** The command of a pressed key; undefined for a key that is none of the desk's. */
export function commandOf(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey' | 'shiftKey'>,
): DeskCommand | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  return commandKeys.find((entry) => entry.key === key && entry.isShifted === event.shiftKey)
    ?.command;
}
