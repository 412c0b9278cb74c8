import { type Language, languageSchema } from '../../electron/contract/index.ts';

/** Which document to put on paper, as the address of a printing window names it. */
export interface PrintedRoster {
  readonly cohortId: number;
  readonly language: Language;
  readonly withScores: boolean;
}

/**
 * Reads `?document=roster&cohort=1&language=fi&scores=1`. Null when the address asks for no
 * document, or for one that does not exist.
 */
export function readPrintRequest(search: string): PrintedRoster | null {
  const asked = new URLSearchParams(search);
  const cohortId = Number(asked.get('cohort'));
  const language = languageSchema.safeParse(asked.get('language'));
  if (asked.get('document') !== 'roster' || !language.success) return null;
  if (!Number.isSafeInteger(cohortId) || cohortId < 1) return null;
  return { cohortId, language: language.data, withScores: asked.get('scores') === '1' };
}
