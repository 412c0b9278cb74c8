import { join } from 'node:path';
import { app, BrowserWindow, screen, type WebPreferences } from 'electron';
import { pageAddress, places, resourcesFolder } from './places.ts';
import { deskSession } from './security.ts';
import { keepWindowState, leastSize, placeWindow, readWindowState } from './window-state.ts';

/** What every page is: sandboxed, isolated, without Node, without a dictionary to download. */
export function pagePreferences(): WebPreferences {
  return {
    session: deskSession(),
    preload: places.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    enableWebSQL: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
  };
}

/** Opens the desk's window where it was closed last, and shows it once the page is drawn. */
export function openWindow(isDark: boolean): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const kept = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...placeWindow(
      kept?.bounds ?? null,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: app.getName(),
    icon: join(resourcesFolder(), 'icons/pariksi.png'),
    backgroundColor: isDark ? '#1a1917' : '#fcfbf9',
    webPreferences: pagePreferences(),
  });
  window.once('ready-to-show', () => {
    if (kept?.isMaximised === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    keepWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
    });
  });
  void window.loadURL(pageAddress());
  return window;
}
