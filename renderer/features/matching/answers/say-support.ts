import type { Person, Words } from '../../../../electron/contract/index.ts';

/** Whether somebody's supervisor supports taking part, and since when; null when nothing was said. */
export function saySupport(
  { supervisorSupports, supportedOn }: Pick<Person, 'supervisorSupports' | 'supportedOn'>,
  words: Words,
): string | null {
  if (supervisorSupports === false) return words.say('matching:support-not');
  if (supportedOn !== null)
    return words.say('matching:support-on', { day: words.day(supportedOn) });
  return supervisorSupports === null ? null : words.say('matching:support-undated');
}
