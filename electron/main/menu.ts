import { app, Menu, nativeTheme } from 'electron';
import { createWords, type DeskCommand, type MenuState } from '../contract/index.ts';
import { menuTemplate } from './menu-template.ts';

/** What the menu's choices set going. */
export interface MenuActions {
  readonly command: (command: DeskCommand) => void;
  readonly showKeys: () => void;
  readonly showAbout: () => void;
}

/** Puts up the menu in the desk's language, naming the steps that can be undone and redone. */
export function showMenu(menu: MenuState, actions: MenuActions): void {
  nativeTheme.themeSource = menu.colourScheme === 'auto' ? 'system' : menu.colourScheme;
  const template = menuTemplate(createWords(menu.language), menu, {
    ...actions,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
