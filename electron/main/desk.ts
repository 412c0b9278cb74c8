import { app, type BrowserWindow, nativeTheme } from 'electron';
import {
  createWords,
  type DeskAnswer,
  type DeskQuestion,
  type MenuState,
  type Words,
} from '../contract/index.ts';
import type { DeskArguments } from './arguments.ts';
import { type Backend, startBackend } from './backend-process.ts';
import {
  choosePlace,
  chooseWorkbook,
  showAbout,
  showCrash,
  showKeys,
  showRefusal,
} from './dialogs.ts';
import { showMenu } from './menu.ts';
import { handPort } from './page-port.ts';
import { places } from './places.ts';
import { rosterToPdf, rosterToPrinter } from './printing.ts';
import { backendSetUp, exitCodes, isTrialRuntime, refusalOf, startingLanguage } from './start.ts';
import { openWindow } from './window.ts';

/** Opens the desk: the backend with the database, the menu, the window. Ends with its window. */
export async function openDesk(asked: DeskArguments): Promise<void> {
  let window: BrowserWindow | null = null;
  let menu: MenuState = {
    language: startingLanguage(asked.language),
    colourScheme: 'auto',
    undo: null,
    redo: null,
  };
  const words = (): Words => createWords(menu.language);

  const backend = await startBackend(places.backend, backendSetUp(asked), {
    answer: (question, asking) => answer(question, asking, window, words()),
    showMenu: (next) => {
      menu = next;
      putUpMenu();
    },
    restarted: () => {
      window?.reload();
      void showCrash(window, words(), 'restarted');
    },
    lost: () => {
      void showCrash(window, words(), 'stopped').then(() => app.exit(exitCodes.failure));
    },
  }).catch(async (problem: unknown) => {
    await showRefusal(null, words(), refusalOf(problem).refusal);
    return null;
  });
  if (backend === null) return app.exit(exitCodes.failure);

  const putUpMenu = (): void =>
    showMenu(menu, {
      command: backend.command,
      showKeys: () => void showKeys(window, words()),
      showAbout: () => void showAbout(window, words(), isTrialRuntime()),
    });
  putUpMenu();
  window = openWindow(nativeTheme.shouldUseDarkColors);
  handPort(window.webContents, backend);
  window.webContents.on('render-process-gone', () => {
    void showCrash(window, words(), 'restarted').then(() => window?.reload());
  });
  window.once('closed', () => {
    window = null;
  });
  app.on('second-instance', () => comeForward(window));
  stopBackendBeforeQuitting(backend);
}

async function answer(
  question: DeskQuestion,
  backend: Backend,
  window: BrowserWindow | null,
  words: Words,
): Promise<DeskAnswer> {
  try {
    switch (question.kind) {
      case 'choose-workbook':
        return { kind: 'path', path: await chooseWorkbook(window, words) };
      case 'choose-place':
        return {
          kind: 'path',
          path: await choosePlace(window, words, question.file, question.suggestedName),
        };
      case 'to-pdf':
        return { kind: 'pdf', bytes: await rosterToPdf(backend, question.request) };
      case 'to-printer':
        return { kind: 'printer', status: await rosterToPrinter(backend, question.request) };
    }
  } catch (problem) {
    return { kind: 'refused', refusal: refusalOf(problem).refusal };
  }
}

function comeForward(window: BrowserWindow | null): void {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

/** From the moment the desk is asked to end, the backend's end is no crash. */
function stopBackendBeforeQuitting(backend: Backend): void {
  let stopped: Promise<void> | null = null;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', () => {
    stopped ??= backend.stop();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void stopped?.then(() => app.exit());
  });
}
