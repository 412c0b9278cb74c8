import { runInWorker } from './run-job.ts';
import { createWorkers } from './workers.ts';

/** A database, and where the native part of SQLite is on a runtime for which the package brings none. */
export interface DatabaseFile {
  readonly file: string;
  readonly nativeBinding: string | null;
}

const memoryLimits = { maxOldGenerationSizeMb: 256 };

/**
 * Tells whether the contents of a database are damaged, in a worker that ends with its answer. The
 * database may be open. A check that cannot be made is a bug, and rejects as one.
 */
export async function areContentsDamaged(workerUrl: URL, database: DatabaseFile): Promise<boolean> {
  const workers = createWorkers({ entry: workerUrl, limits: memoryLimits, warmFor: null });
  const end = await runInWorker<DatabaseFile, never, boolean>(workers, {
    input: database,
    timeLimit: null,
    onProgress: () => {},
    signal: undefined,
  });
  if (end.status === 'done') return end.result;
  throw end.status === 'crashed' ? end.cause : new Error(`the check ended as ${end.status}`);
}
