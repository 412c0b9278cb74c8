import { Fragment } from 'react';
import type { Method, RosterPair, Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import { type Group, rosterGroups } from '../groups.ts';
import type { Paper } from '../paper/paper.ts';
import classes from './cards.module.css';
import { factsOf } from './facts.ts';
import {
  Lines,
  PersonLines,
  sayLanguages,
  sayMeeting,
  sayMeetings,
  sayOfEach,
  sayWeek,
} from './people-words.tsx';
import { WorkPairTerms } from './tasks.tsx';
import { visitTermsOf } from './visits.ts';

const CARDS_IN_A_ROW = 2;

/** A card for each pair or small group, to be cut out and given to all of it. */
export function cardsPaper(data: DocumentData, words: Words): Paper {
  const groups = rosterGroups(data.roster);
  const rows = Array.from({ length: Math.ceil(groups.length / CARDS_IN_A_ROW) }, (_, row) =>
    groups.slice(row * CARDS_IN_A_ROW, (row + 1) * CARDS_IN_A_ROW),
  );
  return {
    name: words.say('documents:kind-cards'),
    facts: [factsOf(data.roster, words)],
    contents: {
      kind: 'blocks',
      first: 4,
      blocks: rows.map((row) => ({
        key: row.map(({ key }) => key).join(' '),
        contents: (
          <div className={classes['row']}>
            {row.map((group) => (
              <Card key={group.key} group={group} data={data} words={words} />
            ))}
          </div>
        ),
      })),
    },
  };
}

interface CardProps {
  readonly group: Group;
  readonly data: DocumentData;
  readonly words: Words;
}

function Card({ group, data, words }: CardProps) {
  const { organisation, roster } = data;
  const sides = {
    mentoring: ['mentor', 'mentee'],
    shadowing: ['host', 'visitor'],
    workpair: ['first-member', 'second-member'],
  } as const;
  const [left, right] = sides[roster.method];
  const sideOf = (place: number): 'third' | (typeof sides)[Method][number] => {
    if (place === 0) return left;
    return roster.method === 'workpair' && place > 1 ? 'third' : right;
  };
  return (
    <section className={classes['card']}>
      <h2 className={classes['title']}>{roster.cohortName}</h2>
      {group.people.map((person, place) => (
        <Fragment key={person.id}>
          <p className={classes['side']}>{words.say(`documents:${sideOf(place)}`)}</p>
          <PersonLines person={person} organisation={organisation} words={words} />
        </Fragment>
      ))}
      <p className={classes['terms']}>
        <Terms group={group} data={data} words={words} />
      </p>
    </section>
  );
}

/** What those of a card have agreed on or can: of a small group once, or of each with the name. */
function Terms({ group, data, words }: CardProps) {
  const say = (parts: (pair: RosterPair) => readonly (string | null)[]): readonly string[] =>
    sayOfEach(
      group,
      (pair) =>
        parts(pair)
          .filter((part) => part !== null)
          .join(' · '),
      words,
    );
  switch (data.roster.method) {
    case 'mentoring':
      return <Lines lines={say((pair) => [sayLanguages(pair, words), sayMeeting(pair, words)])} />;
    case 'shadowing': {
      const visit = (pair: RosterPair) => {
        const { topic, days } = visitTermsOf(pair, data, words);
        return [sayWeek(pair.slot, words), days, `${words.say('documents:topic')}: ${topic}`];
      };
      return <Lines lines={[...say(visit), ...say((pair) => sayMeetings(pair, words))]} />;
    }
    case 'workpair':
      return group.pairs.map((pair) => (
        <WorkPairTerms key={pair.id} pair={pair} data={data} words={words} />
      ));
  }
}
