import type { RosterPair, Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import { rosterGroups } from '../groups.ts';
import type { Paper, PaperColumn, PaperRow } from '../paper/paper.ts';
import { factsOf, scoresOf } from './facts.ts';
import {
  Lines,
  PersonLines,
  sayLanguages,
  sayMeeting,
  sayMeetings,
  sayWeek,
} from './people-words.tsx';
import { WorkPairTerms } from './tasks.tsx';
import { visitTermsOf } from './visits.ts';

/** The pairs one below the other with contact, place and what they have in common; a group is one. */
export function rosterPaper(data: DocumentData, words: Words, withScores: boolean): Paper {
  const { roster } = data;
  const score: readonly PaperColumn[] = withScores
    ? [{ name: words.say('documents:score'), width: 13, isNumber: true }]
    : [];
  return {
    name: words.say(`documents:kind-roster-${roster.method}`),
    facts: [factsOf(roster, words), ...(withScores ? [scoresOf(roster, words)] : [])],
    contents: {
      kind: 'table',
      rowSize: 'roomy',
      columns: [...columnsOf(data, words), ...score],
      rows: rosterGroups(roster).flatMap(({ key, pairs }, index) =>
        pairs.map((pair): PaperRow => {
          const cells = [index + 1, ...people(pair, data, words), ...terms(pair, data, words)];
          const own = withScores ? [words.number(pair.score)] : [];
          return {
            kind: 'cells',
            key: String(pair.id),
            cells: [...cells, ...own],
            // A mentor of several is written once, with the number, beside all of them.
            group: { key, shared: 2 },
          };
        }),
      ),
      first: 8,
    },
  };
}

function columnsOf({ roster }: DocumentData, words: Words): readonly PaperColumn[] {
  const number: PaperColumn = { name: words.say('documents:number'), width: 9 };
  switch (roster.method) {
    case 'mentoring':
      return [
        number,
        { name: words.say('documents:mentor') },
        { name: words.say('documents:mentee') },
        { name: words.say('documents:common-language'), width: 27 },
        { name: words.say('documents:meeting-mode'), width: 20 },
      ];
    case 'shadowing':
      return [
        number,
        { name: words.say('documents:host') },
        { name: words.say('documents:visitor') },
        { name: words.say('documents:when-and-how'), width: 27 },
        { name: words.say('documents:topic'), width: 36 },
      ];
    case 'workpair':
      return [
        number,
        { name: words.say('documents:first-member') },
        { name: words.say('documents:second-member') },
        { name: words.say('documents:tasks-and-meetings'), width: 56 },
      ];
  }
}

function people({ a, b, third }: RosterPair, { organisation }: DocumentData, words: Words) {
  return [
    <PersonLines key="a" person={a} organisation={organisation} words={words} />,
    <span key="b">
      <PersonLines person={b} organisation={organisation} words={words} />
      {third !== null && (
        <>
          <Lines lines={[`${words.say('documents:third')}:`]} />
          <PersonLines person={third.person} organisation={organisation} words={words} />
        </>
      )}
    </span>,
  ];
}

function terms(pair: RosterPair, data: DocumentData, words: Words) {
  switch (data.roster.method) {
    case 'mentoring':
      return [sayLanguages(pair, words), sayMeeting(pair, words)];
    case 'shadowing': {
      const { topic, days, confidential } = visitTermsOf(pair, data, words);
      return [
        <Lines key="week" lines={[sayWeek(pair.slot, words), days, ...sayMeetings(pair, words)]} />,
        <Lines key="topic" lines={[topic, confidential]} />,
      ];
    }
    case 'workpair':
      return [<WorkPairTerms key="terms" pair={pair} data={data} words={words} />];
  }
}
