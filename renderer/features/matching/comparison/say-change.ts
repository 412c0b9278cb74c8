import { sayDuration, type Words } from '../../../../electron/contract/index.ts';
import { sayTravel } from '../../../charts/index.ts';
import type { MeasureName } from './measures.ts';

type Kind = 'number' | 'share' | 'minutes';

const kinds: Readonly<Record<MeasureName, Kind>> = {
  matched: 'number',
  'left-out': 'number',
  fairness: 'number',
  total: 'number',
  mean: 'number',
  'across-agencies': 'share',
  'across-sectors': 'share',
  'travel-median': 'minutes',
  'travel-most': 'minutes',
  remote: 'share',
};

/** What stands where there is no number. */
export const NO_NUMBER = '–';

/** A measure of a roster. */
export function sayMeasure(name: MeasureName, value: number | null, words: Words): string {
  if (value === null) return NO_NUMBER;
  if (kinds[name] === 'share') return words.percent(value);
  return kinds[name] === 'minutes'
    ? sayTravel(Math.round(value), words)
    : words.number(Math.round(value));
}

/** How a measure differs from one roster to another: shares in percentage points, ways by their time. */
export function sayMeasureChange(
  name: MeasureName,
  before: number | null,
  after: number | null,
  words: Words,
): string {
  if (before === null || after === null) return NO_NUMBER;
  if (kinds[name] === 'share') {
    const change = Math.round(100 * after) - Math.round(100 * before);
    return words.say('matching:change-share', { change: sayChange(change, words) });
  }
  const change = Math.round(after) - Math.round(before);
  return kinds[name] === 'minutes'
    ? signed(change, sayDuration(Math.abs(change), words))
    : sayChange(change, words);
}

/** A change with its sign; no change is written as a plain zero. */
export function sayChange(change: number, words: Words): string {
  return signed(change, words.number(Math.abs(change)));
}

function signed(change: number, size: string): string {
  if (change === 0) return size;
  return `${change > 0 ? '+' : '−'}${size}`;
}
