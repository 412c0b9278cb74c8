import { basename, join } from 'node:path';
import type { BackendSetUp, ToMain } from '../contract/index.ts';
import type { Database } from '../database/index.ts';
import {
  createInsight,
  createMatcher,
  createWorkbookReader,
  readNamedFile,
  type Surroundings,
  sampleWorkbooks,
  writeWhole,
} from '../services/index.ts';
import type { CommandStream } from './command-stream.ts';
import type { Questions } from './questions.ts';
import { workerUrl } from './worker-url.ts';

/** What connects the backend with main. */
export interface MainSide {
  readonly questions: Questions;
  readonly commands: CommandStream;
  readonly say: (message: ToMain) => void;
}

/**
 * The backend's surroundings: dialogs and paper are main's, files are read and written here, parsing
 * and solving have workers. Paths come from main's dialogs alone and go no further than this file.
 */
export function createSurroundings(
  database: Database,
  { versions, openingCohortId, resourcesFolder }: BackendSetUp,
  { questions, commands, say }: MainSide,
): Surroundings {
  return {
    database,
    now: () => new Date(),
    versions,
    openingCohortId,
    commands: commands.listen,
    announceMenu: (menu) => say({ kind: 'menu', menu }),
    files: {
      chooseWorkbook: async () => {
        const path = await questions.path({ kind: 'choose-workbook' });
        return path === null ? null : readNamedFile(path);
      },
      sampleWorkbook: (method) =>
        readNamedFile(join(resourcesFolder, 'sample', sampleWorkbooks[method])),
      placeFile: async (file, suggestedName, contents) => {
        const path = await questions.path({ kind: 'choose-place', file, suggestedName });
        if (path === null) return null;
        await writeWhole(path, await contents());
        return { fileName: basename(path) };
      },
    },
    paper: {
      toPdf: (request) => questions.pdf({ kind: 'to-pdf', request }),
      toPrinter: (request) => questions.printer({ kind: 'to-printer', request }),
    },
    readWorkbook: createWorkbookReader({ workerUrl: workerUrl('workbook-worker') }),
    ask: createInsight({ workerUrl: workerUrl('insight-worker') }),
    match: createMatcher({ workerUrl: workerUrl('solver-worker') }),
  };
}
