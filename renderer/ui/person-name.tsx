import type { Words } from '../../electron/contract/index.ts';
import { useWords } from '../i18n/index.ts';
import classes from './person-name.module.css';

interface NamedSomebody {
  readonly lastName: string;
  readonly firstName: string;
  readonly isErased?: boolean;
}

/** 'Öhman Mats', as lists are read; an erased person is called that. */
export function fullNameOf(person: NamedSomebody, words: Words): string {
  return person.isErased === true
    ? words.say('common:erased-person')
    : `${person.lastName} ${person.firstName}`.trim();
}

/** A name as lists show it: the last name first, and a little heavier. */
export function PersonName({ person }: { readonly person: NamedSomebody }) {
  const words = useWords();
  if (person.isErased === true) {
    return <span className={classes['erased']}>{words.say('common:erased-person')}</span>;
  }
  return (
    <span className={classes['name']}>
      <span className={classes['last']}>{person.lastName}</span> {person.firstName}
    </span>
  );
}
