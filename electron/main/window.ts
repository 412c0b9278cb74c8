import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
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

/**
 * Opens the desk's window where it was closed last, in the light it was closed in. It shows itself
 * once it can be drawn and what it waits for has come; if that never comes, nobody sees the window.
 */
export function openWindow(waitedFor: Promise<void>): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const kept = readWindowState(stateFile);
  nativeTheme.themeSource = kept?.theme ?? 'system';
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
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1917' : '#fcfbf9',
    webPreferences: pagePreferences(),
  });
  window.once('ready-to-show', () => {
    const show = (): void => {
      if (window.isDestroyed()) return;
      if (kept?.isMaximised === true) window.maximize();
      window.show();
    };
    // What went wrong is told by whoever opens the desk.
    waitedFor.then(show, () => {});
  });
  window.on('close', () => {
    keepWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
      theme: nativeTheme.themeSource,
    });
  });
  void window.loadURL(pageAddress());
  return window;
}
