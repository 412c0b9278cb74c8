import type { RosterPair, Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import type { Paper } from '../paper/paper.ts';
import classes from './cards.module.css';
import { factsOf } from './facts.ts';
import { PersonLines, sayLanguages, sayMeeting, sayWeek } from './people-words.tsx';
import { sharedTasksOf, visitTermsOf } from './visits.ts';

const CARDS_IN_A_ROW = 2;

/** A card for each pair, to be cut out and given to both. */
export function cardsPaper(data: DocumentData, words: Words): Paper {
  const { pairs } = data.roster;
  const rows = Array.from({ length: Math.ceil(pairs.length / CARDS_IN_A_ROW) }, (_, row) =>
    pairs.slice(row * CARDS_IN_A_ROW, (row + 1) * CARDS_IN_A_ROW),
  );
  return {
    name: words.say('documents:kind-cards'),
    facts: [factsOf(data.roster, words)],
    contents: {
      kind: 'blocks',
      first: 4,
      blocks: rows.map((row) => ({
        key: row.map(({ id }) => id).join(' '),
        contents: (
          <div className={classes['row']}>
            {row.map((pair) => (
              <Card key={pair.id} pair={pair} data={data} words={words} />
            ))}
          </div>
        ),
      })),
    },
  };
}

interface CardProps {
  readonly pair: RosterPair;
  readonly data: DocumentData;
  readonly words: Words;
}

function Card({ pair, data, words }: CardProps) {
  const { organisation, roster } = data;
  const sides = {
    mentoring: ['mentor', 'mentee'],
    shadowing: ['host', 'visitor'],
    workpair: ['first-member', 'second-member'],
  } as const;
  const [left, right] = sides[roster.method];
  return (
    <section className={classes['card']}>
      <h2 className={classes['title']}>{roster.cohortName}</h2>
      <p className={classes['side']}>{words.say(`documents:${left}`)}</p>
      <PersonLines person={pair.a} organisation={organisation} words={words} />
      <p className={classes['side']}>{words.say(`documents:${right}`)}</p>
      <PersonLines person={pair.b} organisation={organisation} words={words} />
      {pair.third !== null && (
        <>
          <p className={classes['side']}>{words.say('documents:third')}</p>
          <PersonLines person={pair.third.person} organisation={organisation} words={words} />
        </>
      )}
      <p className={classes['terms']}>{termsOf(pair, data, words).join(' · ')}</p>
    </section>
  );
}

function termsOf(pair: RosterPair, data: DocumentData, words: Words): readonly string[] {
  switch (data.roster.method) {
    case 'mentoring':
      return [sayLanguages(pair, words), sayMeeting(pair, words)];
    case 'shadowing': {
      const { topic, days } = visitTermsOf(pair, data, words);
      return [sayWeek(pair.slot, words), ...(days === null ? [] : [days]), topic];
    }
    case 'workpair':
      return sharedTasksOf(pair, data, words);
  }
}
