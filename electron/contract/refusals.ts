import { z } from 'zod';
import { paramsSchema } from './values.ts';

/**
 * Why a request was refused. The page and the command line word it as `errors:<code>`, with the
 * remedy, in the reader's language.
 */
export const refusalCodes = [
  'busy',
  'cohort-unknown',
  'cohort-has-no-roster',
  'database-damaged',
  'database-empty-file',
  'database-from-the-future',
  'database-locked',
  'database-not-ours',
  'database-unreadable',
  'file-damaged',
  'file-empty',
  'file-encrypted',
  'file-not-a-workbook',
  'file-not-found',
  'file-too-large',
  'file-too-many-columns',
  'file-too-many-rows',
  'file-took-too-long',
  'file-took-too-much-memory',
  'file-unreadable',
  'identity-code-refused',
  'internal',
  'no-header-found',
  'nothing-to-redo',
  'nothing-to-undo',
  'participants-missing',
  'person-unknown',
  'preview-unknown',
  'print-failed',
  'programme-ended',
  'reference-in-use',
  'reference-removed',
  'run-unknown',
  'run-without-roster',
  'settings-invalid',
  'stale',
  'supervisor-loop',
  'target-not-writable',
  'target-disk-full',
  'value-invalid',
] as const;

export const refusalSchema = z
  .object({ code: z.enum(refusalCodes), params: paramsSchema })
  .readonly();
export type Refusal = z.infer<typeof refusalSchema>;
export type RefusalCode = Refusal['code'];

/** Carries a refusal from a service to its door. Anything else thrown there is a bug. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, params: Refusal['params'] = {}) {
    super(code);
    this.name = 'Refused';
    this.refusal = { code, params };
  }
}
