import {
  app,
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { type Refusal, sayCause, sayRemedy, type Words } from '../contract/index.ts';
import { keysInWords } from './keys.ts';

/** The window a dialog belongs to; null while there is none. */
type Owner = BrowserWindow | null;

/** The kinds of file that staff profiles are read from. */
const workbookKinds = ['xlsx', 'xls', 'ods', 'csv'];

/** The kinds of file that are placed, with their endings. */
const placedKinds = {
  workbook: { name: 'shell:kind-workbook', extension: 'xlsx' },
  text: { name: 'shell:kind-text', extension: 'csv' },
  pdf: { name: 'shell:kind-pdf', extension: 'pdf' },
} as const;

/** Asks for a workbook to read; null when the user thinks better of it. */
export async function chooseWorkbook(owner: Owner, words: Words): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: words.say('shell:choose-workbook'),
    buttonLabel: words.say('shell:choose-workbook-button'),
    filters: [{ name: words.say('shell:kind-workbooks'), extensions: workbookKinds }],
    properties: ['openFile'],
  };
  const chosen = await (owner === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(owner, options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Asks where to write a file, and about replacing one; null when the user thinks better of it. */
export async function choosePlace(
  owner: Owner,
  words: Words,
  file: keyof typeof placedKinds,
  suggestedName: string,
): Promise<string | null> {
  const { name, extension } = placedKinds[file];
  const options: SaveDialogOptions = {
    title: words.say('shell:choose-place'),
    defaultPath: suggestedName,
    filters: [{ name: words.say(name), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const chosen = await (owner === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(owner, options));
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** Says what went wrong and what to do about it. Resolves when it has been read. */
export function showRefusal(owner: Owner, words: Words, refusal: Refusal): Promise<void> {
  return showProblem(owner, words, {
    cause: sayCause(words, refusal),
    remedy: sayRemedy(words, refusal),
  });
}

/** Says that the backend crashed, and that it runs again or that the desk has to close. */
export function showCrash(
  owner: Owner,
  words: Words,
  outcome: 'restarted' | 'stopped',
): Promise<void> {
  return showProblem(owner, words, {
    cause: words.say(`shell:${outcome}`),
    remedy: words.say(`shell:${outcome}-remedy`),
  });
}

/** The keys of the desk, as help. */
export function showKeys(owner: Owner, words: Words): Promise<void> {
  return show(owner, words, {
    type: 'info',
    message: words.say('shell:keys'),
    detail: keysInWords(words, process.platform === 'darwin'),
  });
}

/** What program this is, on what it runs and where the data stay. */
export function showAbout(owner: Owner, words: Words, isTrialRuntime: boolean): Promise<void> {
  const lines = [
    words.say('shell:about-version', { version: app.getVersion() }),
    words.say('shell:about-electron', { version: process.versions.electron }),
    words.say('shell:about-offline'),
    ...(isTrialRuntime ? [words.say('shell:about-trial-runtime')] : []),
  ];
  return show(owner, words, {
    type: 'info',
    message: words.say('common:app-name'),
    detail: lines.join('\n'),
  });
}

function showProblem(
  owner: Owner,
  words: Words,
  problem: { readonly cause: string; readonly remedy: string },
): Promise<void> {
  return show(owner, words, { type: 'error', message: problem.cause, detail: problem.remedy });
}

async function show(owner: Owner, words: Words, options: MessageBoxOptions): Promise<void> {
  const whole = { title: app.getName(), buttons: [words.say('shell:ok')], ...options };
  await (owner === null ? dialog.showMessageBox(whole) : dialog.showMessageBox(owner, whole));
}
