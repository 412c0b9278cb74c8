import type { Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, QuietButton } from '../../../ui/index.ts';
import classes from './duplicates.module.css';
import { PersonLines } from './person-lines.tsx';
import { useTellApart } from './use-tell-apart.ts';

/** Who looked alike and are different people, folded away: each can be suggested again. */
export function DismissedGroups({ groups }: { readonly groups: readonly (readonly Person[])[] }) {
  const words = useWords();
  if (groups.length === 0) return null;
  return (
    <details className={classes['dismissed']}>
      <summary>
        {words.say('people:dismissed')} ({words.number(groups.length)})
      </summary>
      <p className={classes['reason']}>{words.say('people:dismissed-lead')}</p>
      {groups.map((people) => (
        <DismissedGroup key={people.map(({ id }) => id).join(' ')} people={people} />
      ))}
    </details>
  );
}

function DismissedGroup({ people }: { readonly people: readonly Person[] }) {
  const words = useWords();
  const suggestAgain = useTellApart(people, false);
  const [first] = people;
  if (first === undefined) return null;
  const name = fullNameOf(first, words);
  return (
    <section className={classes['group']} aria-label={name}>
      <h3 className={classes['name']}>{name}</h3>
      <div className={classes['people']}>
        {people.map((person) => (
          <PersonLines key={person.id} person={person} />
        ))}
      </div>
      <div className={classes['apart']}>
        <QuietButton onClick={suggestAgain}>{words.say('people:suggest-again')}</QuietButton>
      </div>
    </section>
  );
}
