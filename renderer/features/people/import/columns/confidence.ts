import type { ImportColumn } from '../../../../../electron/contract/index.ts';

/** How sure a guess is, in three steps and none. */
export type Confidence = 'sure' | 'likely' | 'unsure' | 'none';

const likelyFrom = 0.7;

/** The step of a column's confidence; a column that nothing is guessed of has none. */
export function confidenceOf({ guess, confidence }: ImportColumn): Confidence {
  if (guess === 'none') return 'none';
  if (confidence >= 1) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'unsure';
}
