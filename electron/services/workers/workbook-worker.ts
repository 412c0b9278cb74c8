/** The entry of the worker that parses workbooks: an untrusted file never meets the database. */
import { readWorkbook, type WorkbookProgress, type WorkbookReading } from '../../workbook/index.ts';
import { answerJobs } from './answer-jobs.ts';
import type { WorkbookJob } from './workbook-reader.ts';

answerJobs<WorkbookJob, WorkbookProgress, WorkbookReading>(
  ({ file, organisation, choices }, onProgress) =>
    readWorkbook(file, organisation, { ...choices, onProgress }),
);
