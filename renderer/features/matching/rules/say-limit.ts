import { sayDuration, type Words } from '../../../../electron/contract/index.ts';

/**
 * What a limit in minutes is in hours, as durations are told everywhere else: '150 min = 2 h 30 min'.
 * Null where it is told in minutes there too, or is no whole number of them.
 */
export function sayLimit(minutes: number, words: Words): string | null {
  if (!Number.isInteger(minutes) || minutes < 60) return null;
  return `${words.say('common:minutes', { minutes })} = ${sayDuration(minutes, words)}`;
}
