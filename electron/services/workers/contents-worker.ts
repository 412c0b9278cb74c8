/** The entry of the worker that checks the contents of the open database, so that nobody waits for it. */
import { isDamaged } from '../../database/index.ts';
import { answerJobs } from './answer-jobs.ts';
import type { DatabaseFile } from './contents-check.ts';

answerJobs<DatabaseFile, never, boolean>(({ file, nativeBinding }) =>
  isDamaged(file, nativeBinding ?? undefined),
);
