import type { DeskCommand, Words } from '../contract/index.ts';

const accelerators: Readonly<Partial<Record<DeskCommand, string>>> = {
  import: 'CmdOrCtrl+O',
  export: 'CmdOrCtrl+E',
  print: 'CmdOrCtrl+P',
  run: 'CmdOrCtrl+Enter',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  find: 'CmdOrCtrl+F',
  palette: 'CmdOrCtrl+K',
  'new-cohort': 'CmdOrCtrl+N',
  'show-overview': 'CmdOrCtrl+1',
  'show-people': 'CmdOrCtrl+2',
  'show-matching': 'CmdOrCtrl+3',
  'show-cohort': 'CmdOrCtrl+4',
  'show-programme': 'CmdOrCtrl+5',
  'show-settings': 'CmdOrCtrl+6',
};

/** The keys of a command as Electron writes them, or null for a command without keys. */
export function acceleratorOf(command: DeskCommand): string | null {
  return accelerators[command] ?? null;
}

/** All keys and what they do, one a line, for the help dialog. Those without a command are the page's. */
export function keysInWords(words: Words, isMac: boolean): string {
  const commands = [
    ...([
      'import',
      'export',
      'print',
      'new-cohort',
      'run',
      'undo',
      'redo',
      'find',
      'palette',
    ] as const),
    ...([
      'show-overview',
      'show-people',
      'show-matching',
      'show-cohort',
      'show-programme',
      'show-settings',
    ] as const),
  ];
  const lines: readonly (readonly [string, string])[] = [
    ...commands.map((command) => {
      const label = words.say(`shell:${command}`).replace('…', '');
      return [acceleratorOf(command) ?? '', label] as const;
    }),
    ['L', words.say('shell:keys-lock')],
    [words.say('shell:key-part'), words.say('shell:keys-part')],
    [words.say('shell:key-space'), words.say('shell:keys-lift')],
    ['Enter', words.say('shell:keys-enter')],
    ['Esc', words.say('shell:keys-escape')],
    [words.say('shell:key-menu'), words.say('shell:keys-menu')],
    ['F6', words.say('shell:keys-panels')],
    [words.say('shell:key-arrows'), words.say('shell:keys-inside')],
    [words.say('shell:key-sideways'), words.say('shell:keys-exchange')],
    ['T', words.say('shell:keys-table')],
    // The matrix listens to Control on a Mac too, where Command with an arrow is the system's.
    [`Ctrl+${words.say('shell:key-arrow')}`, words.say('shell:keys-matrix-next')],
    ['+ / -', words.say('shell:keys-matrix-zoom')],
    ['0', words.say('shell:keys-matrix-whole')],
  ];
  const key = isMac ? 'Cmd' : 'Ctrl';
  return lines.map(([keys, label]) => `${keys.replace('CmdOrCtrl', key)}: ${label}`).join('\n');
}
