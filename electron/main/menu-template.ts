import type { MenuItemConstructorOptions } from 'electron';
import { type DeskCommand, type MenuState, methodSchema, type Words } from '../contract/index.ts';
import { acceleratorOf } from './keys.ts';

export interface MenuSurroundings {
  readonly command: (command: DeskCommand) => void;
  readonly showKeys: () => void;
  readonly showAbout: () => void;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The whole menu as data: what it says, which keys it shows, what each choice sets going. */
export function menuTemplate(words: Words, menu: MenuState, around: MenuSurroundings): Item[] {
  const item = (command: DeskCommand, label = words.say(`shell:${command}`)): Item => {
    const accelerator = acceleratorOf(command);
    return {
      id: command,
      label,
      click: () => around.command(command),
      ...(accelerator === null ? {} : { accelerator }),
    };
  };
  const step = (command: 'undo' | 'redo', name: string | null): Item =>
    name === null
      ? { ...item(command), enabled: false }
      : item(command, words.say(`shell:${command}-step`, { step: name }));

  return [
    ...(around.isMac ? [macMenu(words, around)] : []),
    {
      label: words.say('shell:menu-file'),
      submenu: [
        item('new-cohort'),
        line,
        item('import'),
        {
          label: words.say('shell:template'),
          submenu: methodSchema.options.map((method) => item(`template-${method}`)),
        },
        {
          label: words.say('shell:sample'),
          submenu: methodSchema.options.map((method) => item(`sample-${method}`)),
        },
        line,
        item('export'),
        item('save-pdf'),
        item('print'),
        line,
        around.isMac
          ? { role: 'close', label: words.say('shell:close-window') }
          : { role: 'quit', label: words.say('shell:quit') },
      ],
    },
    {
      label: words.say('shell:menu-edit'),
      submenu: [
        step('undo', menu.undo),
        step('redo', menu.redo),
        line,
        { role: 'cut', label: words.say('shell:cut') },
        { role: 'copy', label: words.say('shell:copy') },
        { role: 'paste', label: words.say('shell:paste') },
        { role: 'selectAll', label: words.say('shell:select-all') },
        line,
        item('find'),
        item('palette'),
      ],
    },
    {
      label: words.say('shell:menu-view'),
      submenu: [
        item('show-overview'),
        item('show-people'),
        item('show-matching'),
        item('show-cohort'),
        item('show-programme'),
        item('show-settings'),
        line,
        { role: 'zoomIn', label: words.say('shell:zoom-in') },
        { role: 'zoomOut', label: words.say('shell:zoom-out') },
        { role: 'resetZoom', label: words.say('shell:zoom-reset') },
        { role: 'togglefullscreen', label: words.say('shell:full-screen') },
        ...(around.isDevelopment ? developmentItems(words) : []),
      ],
    },
    {
      label: words.say('shell:menu-pairs'),
      submenu: [
        item('run'),
        item('accept'),
        item('repair'),
        line,
        item('show-participants'),
        item('show-list'),
        item('show-board'),
        item('show-matrix'),
        item('show-map'),
        item('show-constraints'),
        item('show-comparison'),
      ],
    },
    {
      role: 'help',
      label: words.say('shell:menu-help'),
      submenu: [
        { label: words.say('shell:keys'), accelerator: 'F1', click: around.showKeys },
        { label: words.say('shell:about'), click: around.showAbout },
      ],
    },
  ];
}

/** The first menu of a Mac bears the program's name and holds what ends it. */
function macMenu(words: Words, around: MenuSurroundings): Item {
  return {
    label: words.say('common:app-name'),
    submenu: [
      { label: words.say('shell:about'), click: around.showAbout },
      line,
      { role: 'quit', label: words.say('shell:quit') },
    ],
  };
}

function developmentItems(words: Words): Item[] {
  return [
    line,
    { role: 'reload', label: words.say('shell:reload') },
    { role: 'toggleDevTools', label: words.say('shell:developer-tools') },
  ];
}
