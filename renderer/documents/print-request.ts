import { type DocumentPrintRequest, printRequestSchema } from '../../electron/contract/index.ts';

/**
 * Reads `?document=roster&cohort=1&language=fi&scores=1`, the address of a window that prints. Null
 * when the address asks for no document, or for one that does not exist.
 */
export function readPrintRequest(search: string): DocumentPrintRequest | null {
  const asked = new URLSearchParams(search);
  const request = printRequestSchema.safeParse({
    cohortId: Number(asked.get('cohort')),
    document: asked.get('document'),
    language: asked.get('language'),
    withScores: asked.get('scores') === '1',
  });
  return request.success ? request.data : null;
}
