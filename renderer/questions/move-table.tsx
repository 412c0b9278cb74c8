import type { Move, PersonReference } from '../../electron/contract/index.ts';
import { useWords } from '../i18n/index.ts';
import { fullNameOf, PersonName } from '../ui/index.ts';
import classes from './questions.module.css';

const SHOWN = 40;

interface MoveTableProps {
  readonly moves: readonly Move[];
  /** False where what stands around the table says already what it is. */
  readonly isNamed?: boolean;
}

/** Who would move from whom to whom. A very long list is cut, and says by how much. */
export function MoveTable({ moves, isNamed = true }: MoveTableProps) {
  const words = useWords();
  if (moves.length === 0) {
    return <p className={classes['quiet']}>{words.say('insight:moves-none')}</p>;
  }
  const sayPartners = (partners: readonly PersonReference[]): string =>
    partners.length === 0
      ? words.say('matching:nobody')
      : partners.map((person) => fullNameOf(person, words)).join(', ');
  return (
    <>
      <table className={classes['moves']}>
        <caption className={isNamed ? undefined : 'visually-hidden'}>
          {words.say('insight:moves')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.say('insight:move-who')}</th>
            <th scope="col">{words.say('insight:move-from')}</th>
            <th scope="col">{words.say('insight:move-to')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, SHOWN).map(({ person, from, to }) => (
            <tr key={person.id}>
              <th scope="row">
                <PersonName person={person} />
              </th>
              <td>{sayPartners(from)}</td>
              <td>{sayPartners(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves.length > SHOWN && (
        <p className={classes['quiet']}>
          {words.say('insight:and-more', { count: moves.length - SHOWN })}
        </p>
      )}
    </>
  );
}
