import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import {
  type BackendSetUp,
  createWords,
  databaseFileName,
  type Language,
  languageSchema,
  Refused,
} from '../contract/index.ts';
import type { ArgumentProblem, DeskArguments } from './arguments.ts';
import { dataFolder, resourcesFolder, sqliteBinding } from './places.ts';

/** What Windows gathers the desk's windows and its place in the task bar under. */
const applicationId = 'fi.pariksi.desktop';

/** Exit codes, the same as the command line's. */
export const exitCodes = { failure: 1, wrongUsage: 2 } as const;

/** The language of the desk before its database is open: the system's, or Finnish. */
export function startingLanguage(asked: Language | null): Language {
  const known = app
    .getPreferredSystemLanguages()
    .map((tag) => languageSchema.safeParse(tag.slice(0, 2)).data)
    .find((language) => language !== undefined);
  return asked ?? known ?? 'fi';
}

/** Says in one line what is wrong with the command line, and ends. */
export function refuseArguments({ code, argument }: ArgumentProblem): void {
  const words = createWords('fi');
  process.stderr.write(`${words.say(`shell:${code}`, { argument })}\n`);
  app.exit(exitCodes.wrongUsage);
}

/**
 * Takes the data folder as Chromium's own. A run without a window takes a folder within it instead,
 * so that it works while the desk is open, and keeps Chromium's talk from the terminal.
 */
export function settleIn(asked: DeskArguments): void {
  const isWithoutWindow = asked.rosterPdf !== null;
  const folder = isWithoutWindow ? join(dataFolder(), 'without-window') : dataFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setAppUserModelId(applicationId);
  if (isWithoutWindow) app.commandLine.appendSwitch('log-level', '3');
}

/** What the backend is told: which database, which runtime, which cohort. */
export function backendSetUp(asked: DeskArguments): BackendSetUp {
  return {
    databaseFile:
      asked.databaseFile === null
        ? join(dataFolder(), databaseFileName)
        : resolve(asked.databaseFile),
    // A window is there sooner; what is written and done has to be right when it ends.
    checksSoonAfter: asked.rosterPdf === null,
    sqliteBinding: sqliteBinding(),
    resourcesFolder: resourcesFolder(),
    versions: {
      pariksi: app.getVersion(),
      electron: process.versions.electron,
      isTrialRuntime: isTrialRuntime(),
    },
    openingCohortId: asked.cohortId,
  };
}

/** Only the runtime for trying and testing brings a SQLite binding of its own. */
export function isTrialRuntime(): boolean {
  return sqliteBinding() !== null;
}

/** A bug ends the program, plainly: in a dialog, or in one line for a run without a window. */
export function endOnBug(asked: DeskArguments): void {
  const end = (bug: unknown): void => {
    process.stderr.write(`${bug instanceof Error ? bug.stack : String(bug)}\n`);
    const words = createWords(startingLanguage(asked.language));
    if (asked.rosterPdf === null)
      dialog.showErrorBox(words.say('errors:internal'), words.say('errors:internal-remedy'));
    app.exit(exitCodes.failure);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Any problem as a refusal; what is none is a bug and says no more than that. */
export function refusalOf(problem: unknown): Refused {
  return problem instanceof Refused ? problem : new Refused('internal');
}
