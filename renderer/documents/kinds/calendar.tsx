import type { Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import type { Paper, PaperRow } from '../paper/paper.ts';
import { factsOf } from './facts.ts';
import { nameOf, placeOf, sayWeek } from './people-words.tsx';
import { byWeek, visitTermsOf } from './visits.ts';

/** All visits by week. */
export function calendarPaper(data: DocumentData, words: Words): Paper {
  const { roster, organisation } = data;
  const visits = [...roster.pairs].sort(byWeek);
  const weeks = [...new Set(visits.map(({ slot }) => slot))];
  return {
    name: words.say('documents:kind-calendar'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'table',
      rowSize: 'close',
      columns: [
        { name: words.say('documents:host') },
        { name: words.say('documents:visitor') },
        { name: words.say('documents:office'), width: 42 },
        { name: words.say('documents:topic'), width: 48 },
      ],
      rows: weeks.flatMap((week): readonly PaperRow[] => [
        { kind: 'heading', key: week ?? '', text: sayWeek(week, words) },
        ...visits
          .filter(({ slot }) => slot === week)
          .map((pair): PaperRow => {
            const { topic, days } = visitTermsOf(pair, data, words);
            return {
              kind: 'cells',
              key: String(pair.id),
              cells: [
                nameOf(pair.a, words),
                nameOf(pair.b, words),
                placeOf(pair.a, organisation, words),
                days === null ? topic : `${topic} (${days})`,
              ],
            };
          }),
      ]),
      first: 30,
    },
  };
}
