import type {
  Organisation,
  PairView,
  PersonReference,
  Words,
} from '../../electron/contract/index.ts';
import { commonLanguages, commonMeetingMode } from './common-ground.ts';
import classes from './roster-document.module.css';

interface RosterTableProps {
  readonly rows: readonly { readonly number: number; readonly pair: PairView }[];
  readonly organisation: Organisation;
  readonly words: Words;
  readonly withScores: boolean;
}

/** The pairs of one page as a table whose columns and rows name themselves to a screen reader. */
export function RosterTable({ rows, organisation, words, withScores }: RosterTableProps) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col" className={classes['number']}>
            {words.say('documents:number')}
          </th>
          <th scope="col">{words.say('documents:mentor')}</th>
          <th scope="col">{words.say('documents:mentee')}</th>
          <th scope="col" className={classes['language']}>
            {words.say('documents:common-language')}
          </th>
          <th scope="col" className={classes['meeting']}>
            {words.say('documents:meeting-mode')}
          </th>
          {withScores && (
            <th scope="col" className={classes['score']}>
              {words.say('documents:score')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, pair }) => (
          <tr key={`${pair.a.id}-${pair.b.id}`}>
            <th scope="row" className={classes['number']}>
              {number}
            </th>
            <td>
              <PersonLines person={pair.a} organisation={organisation} words={words} />
            </td>
            <td>
              <PersonLines person={pair.b} organisation={organisation} words={words} />
            </td>
            <td className={classes['language']}>{sayLanguages(pair, words)}</td>
            <td className={classes['meeting']}>
              {words.say(`documents:meet-${commonMeetingMode(pair.a, pair.b)}`)}
            </td>
            {withScores && <td className={classes['score']}>{words.number(pair.score)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayLanguages({ a, b }: PairView, words: Words): string {
  const languages = commonLanguages(a, b).map((language) => words.say(`common:${language}`));
  return languages.length === 0 ? words.say('common:not-answered') : languages.join(', ');
}

interface PersonLinesProps {
  readonly person: PersonReference;
  readonly organisation: Organisation;
  readonly words: Words;
}

function PersonLines({ person, organisation, words }: PersonLinesProps) {
  if (person.isErased) return <span>{words.say('common:erased-person')}</span>;
  const agency = organisation.agencies.find(({ code }) => code === person.agency);
  const office = organisation.offices.find(({ code }) => code === person.office);
  const place = [agency?.shortNames[words.language], office?.names[words.language]];
  const lines = [person.title, place.filter((part) => part !== undefined).join(', '), person.email];
  return (
    <>
      <span className={classes['name']}>
        {person.firstName} {person.lastName}
      </span>
      {lines
        .filter((line) => line !== null && line !== '')
        .map((line) => (
          <span className={classes['line']} key={line}>
            {line}
          </span>
        ))}
    </>
  );
}
