import type { Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useProfileWords } from '../profile-words.ts';
import classes from './duplicates.module.css';

/** What tells one namesake from another: the address, the place, and when the answers changed. */
export function PersonLines({ person }: { readonly person: Person }) {
  const words = useWords();
  const { textOf } = useProfileWords();
  const place = (['agency', 'unit', 'title'] as const).flatMap(
    (field) => textOf(person, field) ?? [],
  );
  return (
    <span className={classes['person']}>
      <span>{person.email ?? person.staffNumber ?? words.say('people:no-email')}</span>
      <span className={classes['place']}>{place.join(', ')}</span>
      <span className={classes['place']}>
        {words.say('people:changed-at', { moment: words.moment(person.changedAt) })}
      </span>
    </span>
  );
}
