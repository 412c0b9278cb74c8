import type { Words } from '../../../electron/contract/index.ts';
import { isNoDay, readDay, writeDay } from './read-day.ts';

/** Between which days a day must lie, both included; null where there is no limit. */
export interface DayLimits {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const anyDay: DayLimits = { earliest: null, latest: null };

/** Says what is wrong with a day that somebody writes, or null. */
export function dayProblem(
  text: string,
  { earliest, latest }: DayLimits,
  words: Words,
): string | null {
  const day = readDay(text);
  if (day === null) {
    return isNoDay(text)
      ? words.say('common:day-unknown', { day: text })
      : words.say('common:day-unreadable');
  }
  if (earliest !== null && day < earliest)
    return words.say('common:day-too-early', { day: writeDay(earliest) });
  if (latest !== null && day > latest)
    return words.say('common:day-too-late', { day: writeDay(latest) });
  return null;
}
