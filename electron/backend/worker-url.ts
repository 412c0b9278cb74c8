import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type WorkerName = 'contents-worker' | 'insight-worker' | 'solver-worker' | 'workbook-worker';

/** Where a worker is: they are built beside the backend. */
export function workerUrl(name: WorkerName): URL {
  return pathToFileURL(join(import.meta.dirname, `${name}.js`));
}
