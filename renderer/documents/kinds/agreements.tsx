import { membersOf, type RosterPair, type Words } from '../../../electron/contract/index.ts';
import type { DocumentData } from '../document-data.ts';
import { type Group, rosterGroups } from '../groups.ts';
import type { Paper } from '../paper/paper.ts';
import classes from './agreements.module.css';
import { factsOf } from './facts.ts';
import { nameOf, PersonLines, sayWeek } from './people-words.tsx';
import { visitTermsOf } from './visits.ts';

/** What the two agree on, by method; each gets lines to write on. */
const QUESTIONS = {
  mentoring: ['aims', 'topics', 'meetings', 'between', 'duties', 'check', 'ending'],
  shadowing: ['aims', 'program', 'duties', 'supervisors'],
  workpair: ['tasks', 'learning', 'standing-in', 'check', 'ending'],
} as const;

/** Two lines for each where there are many questions, so that the signatures stay on the page. */
const LINES = { mentoring: [1, 2], shadowing: [1, 2, 3], workpair: [1, 2, 3] } as const;

const MOST_WITH_ALL_LINES = 3;
const IN_TWO_COLUMNS = [2, 4];
const MOST_SIGNING = 9;

/** A blank agreement for each pair or small group, with all names, to be filled in by hand. */
export function agreementsPaper(data: DocumentData, words: Words): Paper {
  const { roster } = data;
  return {
    name: words.say('documents:kind-agreements'),
    facts: [factsOf(roster, words)],
    contents: {
      kind: 'blocks',
      first: 1,
      blocks: rosterGroups(roster)
        .flatMap(asFarAsSigned)
        .map((group) => ({
          key: group.key,
          contents: <Agreement group={group} data={data} words={words} />,
        })),
    },
  };
}

/** A group of more than can sign on one page makes its agreements pair by pair. */
function asFarAsSigned(group: Group): readonly Group[] {
  if (group.people.length <= MOST_SIGNING) return [group];
  return group.pairs.map((pair) => ({
    key: String(pair.id),
    pairs: [pair],
    people: membersOf(pair),
  }));
}

interface AgreementProps {
  readonly group: Group;
  readonly data: DocumentData;
  readonly words: Words;
}

function Agreement({ group: { pairs, people }, data, words }: AgreementProps) {
  const { method } = data.roster;
  // The more people sign, the fewer lines are left for each question.
  const lines = people.length > MOST_WITH_ALL_LINES ? LINES[method].slice(1) : LINES[method];
  const isGroup = method === 'mentoring' && people.length > 2;
  const columns = IN_TWO_COLUMNS.includes(people.length) ? 'two' : 'three';
  return (
    <section className={classes['agreement']}>
      <h2>{words.say(`documents:kind-agreement-${method}`)}</h2>
      <div className={classes['people']} data-columns={columns}>
        {people.map((person) => (
          <div key={person.id}>
            <PersonLines person={person} organisation={data.organisation} words={words} />
          </div>
        ))}
      </div>
      {method === 'shadowing' &&
        pairs.map((pair) => <p key={pair.id}>{visitOf(pair, data, words)}</p>)}
      {QUESTIONS[method].map((question) => (
        <div key={question} className={classes['question']}>
          <h3>
            {words.say(
              question === 'duties' && isGroup
                ? 'documents:agreement-duties-group'
                : `documents:agreement-${question}`,
            )}
          </h3>
          {lines.map((line) => (
            <div key={line} className={classes['line']} aria-hidden="true" />
          ))}
        </div>
      ))}
      <p>{words.say(`documents:agreement-confidence-${isGroup ? 'group' : method}`)}</p>
      <h3>{words.say('documents:agreement-signatures')}</h3>
      <div className={classes['people']} data-columns={columns}>
        {people.map((person) => (
          <div key={person.id} className={classes['signature']}>
            {nameOf(person, words)}
          </div>
        ))}
        {method === 'shadowing' &&
          people.map((person) => (
            <div key={`supervisor of ${person.id}`} className={classes['signature']}>
              {words.say('documents:agreement-supervisor-of', { person: nameOf(person, words) })}
            </div>
          ))}
      </div>
    </section>
  );
}

function visitOf(pair: RosterPair, data: DocumentData, words: Words): string {
  const { topic, days } = visitTermsOf(pair, data, words);
  return [sayWeek(pair.slot, words), days, topic].filter((part) => part !== null).join(' · ');
}
