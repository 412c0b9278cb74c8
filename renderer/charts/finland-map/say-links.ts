import { sayDuration, type Words } from '../../../electron/contract/index.ts';
import type { OfficeLinks } from './office-links.ts';

/** How far it is, as a timetable says it: '6 h 20 min', '45 min', 'same office', or not known. */
export function sayTravel(minutes: number | null, words: Words): string {
  if (minutes === null) return words.say('charts:travel-unknown');
  if (minutes === 0) return words.say('charts:same-office');
  return sayDuration(minutes, words);
}

/** The answer of the map in a sentence or two: how many meet at home, and the busiest way between. */
export function sayLinks(
  { links, withoutOffice }: OfficeLinks,
  words: Words,
  nameOf: (office: string) => string,
): string {
  if (links.length === 0 && withoutOffice === 0) return words.say('charts:map-empty');
  const countOf = (wanted: typeof links): number =>
    wanted.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const between = links.filter(({ from, to }) => from !== to);
  const busiest = between[0];
  return [
    words.say('charts:map-answer', {
      apart: countOf(between),
      pairs: countOf(links) + withoutOffice,
    }),
    ...(busiest === undefined
      ? []
      : [
          words.say('charts:map-busiest', {
            count: busiest.pairs.length,
            from: nameOf(busiest.from),
            to: nameOf(busiest.to),
            travel: sayTravel(busiest.minutes, words),
          }),
        ]),
    ...(withoutOffice === 0
      ? []
      : [words.say('charts:map-without-office', { count: withoutOffice })]),
  ].join(' ');
}
