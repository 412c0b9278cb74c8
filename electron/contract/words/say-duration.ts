import type { Words } from './words.ts';

/** How long travel takes, as a timetable says it: '6 h 20 min', '3 h', '45 min'. */
export function sayDuration(minutes: number, words: Words): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return words.say('common:minutes', { minutes: rest });
  return rest === 0
    ? words.say('common:hours', { hours })
    : words.say('common:hours-minutes', { hours, minutes: rest });
}
