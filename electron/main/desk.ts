import { app, type BrowserWindow } from 'electron';
import {
  createWords,
  type DeskAnswer,
  type DeskQuestion,
  type MenuState,
  type Refusal,
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
import { documentToPdf, documentToPrinter } from './printing.ts';
import { backendSetUp, exitCodes, isTrialRuntime, refusalOf, startingLanguage } from './start.ts';
import { openWindow } from './window.ts';

/**
 * Opens the desk: the backend with the database, the menu, the window. The window is made while the
 * backend opens the database, and shows itself when that has gone well. Ends with its window.
 */
export async function openDesk(asked: DeskArguments): Promise<void> {
  const desk = new Desk(asked);
  const backend = startBackend(places.backend, backendSetUp(asked), desk);
  desk.open(backend);
  try {
    await backend.opened;
    app.on('second-instance', () => desk.comeForward());
  } catch (problem) {
    await showRefusal(null, desk.words, refusalOf(problem).refusal);
    app.exit(exitCodes.failure);
  }
}

/** The desk as the user sees it: one window, one menu, and the dialogs over them. */
class Desk {
  #window: BrowserWindow | null = null;
  #menu: MenuState;

  constructor(asked: DeskArguments) {
    const language = startingLanguage(asked.language);
    this.#menu = { language, colourScheme: 'auto', undo: null, redo: null };
  }

  get words(): Words {
    return createWords(this.#menu.language);
  }

  open(backend: Backend): void {
    this.#putUpMenu(backend);
    const window = openWindow(backend.opened);
    this.#window = window;
    handPort(window.webContents, backend);
    window.webContents.on('render-process-gone', () => {
      void showCrash(window, this.words, 'restarted').then(() => this.#window?.reload());
    });
    window.once('closed', () => {
      this.#window = null;
    });
    stopBackendBeforeQuitting(backend);
  }

  showMenu(menu: MenuState, backend: Backend): void {
    this.#menu = menu;
    this.#putUpMenu(backend);
  }

  /** The desk was started a second time: there is only one, and it comes to the front. */
  comeForward(): void {
    if (this.#window?.isMinimized() === true) this.#window.restore();
    this.#window?.focus();
  }

  restarted(): void {
    this.#window?.reload();
    void showCrash(this.#window, this.words, 'restarted');
  }

  lost(refusal: Refusal | null): void {
    const read =
      refusal === null
        ? showCrash(this.#window, this.words, 'stopped')
        : showRefusal(this.#window, this.words, refusal);
    void read.then(() => app.exit(exitCodes.failure));
  }

  async answer(question: DeskQuestion, backend: Backend): Promise<DeskAnswer> {
    try {
      return await this.#answer(question, backend);
    } catch (problem) {
      return { kind: 'refused', refusal: refusalOf(problem).refusal };
    }
  }

  async #answer(question: DeskQuestion, backend: Backend): Promise<DeskAnswer> {
    const { words } = this;
    switch (question.kind) {
      case 'choose-workbook':
        return { kind: 'path', path: await chooseWorkbook(this.#window, words) };
      case 'choose-place': {
        const { file, suggestedName } = question;
        return { kind: 'path', path: await choosePlace(this.#window, words, file, suggestedName) };
      }
      case 'to-pdf':
        return { kind: 'pdf', bytes: await documentToPdf(backend, question.request) };
      case 'to-printer':
        return { kind: 'printer', status: await documentToPrinter(backend, question.request) };
    }
  }

  #putUpMenu(backend: Backend): void {
    showMenu(this.#menu, {
      command: (command) => backend.command(command),
      showKeys: () => void showKeys(this.#window, this.words),
      showAbout: () => void showAbout(this.#window, this.words, isTrialRuntime()),
    });
  }
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
