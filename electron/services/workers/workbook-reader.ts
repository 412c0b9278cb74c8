import { type Organisation, Refused } from '../../contract/index.ts';
import type { ReadingChoices, WorkbookProgress, WorkbookReading } from '../../workbook/index.ts';
import type { NamedBytes, Surroundings } from '../surroundings.ts';
import { runInWorker } from './run-job.ts';
import { createWorkers } from './workers.ts';

/** What the workbook worker is given. */
export interface WorkbookJob {
  readonly file: NamedBytes;
  readonly organisation: Organisation;
  readonly choices: ReadingChoices;
}

/**
 * A sheet of 200,000 rows takes about 20 s and 1 GiB. A small young generation costs no time here and
 * saves a third of the memory that 10,000 rows take.
 */
const memoryLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 24 };
const ordinaryTimeLimit = 120_000;

/**
 * Reads workbooks, each in a fresh worker that ends with it, under a limit of memory and of time in
 * milliseconds. A limit that is hit, or a file on which the parser breaks, is Refused by name; a
 * fired signal rejects with its reason.
 */
export function createWorkbookReader({
  workerUrl,
  timeLimit = ordinaryTimeLimit,
}: {
  readonly workerUrl: URL;
  readonly timeLimit?: number;
}): Surroundings['readWorkbook'] {
  const workers = createWorkers({ entry: workerUrl, limits: memoryLimits, warmFor: null });
  return async (file, organisation, choices, onProgress, signal) => {
    const end = await runInWorker<WorkbookJob, WorkbookProgress, WorkbookReading>(workers, {
      input: { file, organisation, choices },
      timeLimit,
      onProgress,
      signal,
    });
    switch (end.status) {
      case 'done':
        return underItsName(end.result, file.name);
      case 'cancelled':
        throw signal?.reason;
      case 'too-long':
        throw new Refused('file-took-too-long', { file: file.name, seconds: timeLimit / 1000 });
      case 'too-much-memory':
        throw new Refused('file-took-too-much-memory', { file: file.name });
      case 'crashed':
        throw new Refused('file-unreadable', { file: file.name });
    }
  };
}

/** The workbook room does not tell a file's name; whoever words the refusal needs it. */
function underItsName(reading: WorkbookReading, file: string): WorkbookReading {
  if (reading.status === 'read') return reading;
  const { code, params } = reading.refusal;
  return { status: 'refused', refusal: { code, params: { file, ...params } } };
}
