import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import type { Database } from '../database/index.ts';
import {
  createInsight,
  createMatcher,
  createWorkbookReader,
  readNamedFile,
  type Surroundings,
  sampleWorkbooks,
} from '../services/index.ts';

const workers = {
  insight: new URL('../services/workers/insight-worker.ts', import.meta.url),
  solver: new URL('../services/workers/solver-worker.ts', import.meta.url),
  workbook: new URL('../services/workers/workbook-worker.ts', import.meta.url),
};

const sampleFolder = fileURLToPath(new URL('../../resources/sample/', import.meta.url));

/**
 * The command line's surroundings: the same services in this process, with no window, no menu and
 * no dialogs. Asking for one of these is a bug, since every path comes from the command line.
 */
export function createSurroundings(database: Database): Surroundings {
  return {
    database,
    now: () => new Date(),
    versions: { pariksi: packageFile.version, electron: null, isTrialRuntime: false },
    openingCohortId: null,
    commands: () => noCommands(),
    announceMenu: () => {},
    files: {
      chooseWorkbook: withoutWindow,
      sampleWorkbook: (method) => readNamedFile(join(sampleFolder, sampleWorkbooks[method])),
      placeFile: withoutWindow,
    },
    paper: { toPdf: withoutWindow, toPrinter: withoutWindow },
    readWorkbook: createWorkbookReader({ workerUrl: workers.workbook }),
    ask: createInsight({ workerUrl: workers.insight }),
    match: createMatcher({ workerUrl: workers.solver }),
  };
}

async function* noCommands() {}

function withoutWindow(): never {
  throw new Error('the command line has no window to ask with');
}
