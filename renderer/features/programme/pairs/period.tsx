import type { RosterPair } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './pairs.module.css';

/** From when to when a pair was one, when it signed its agreement, and in what way it ended. */
export function Period({ pair: { startedOn, agreedOn, ended } }: { readonly pair: RosterPair }) {
  const words = useWords();
  return (
    <>
      <span>{words.say('programme:began', { day: words.day(startedOn) })}</span>
      {agreedOn !== null && (
        <span className={classes['line']}>
          {words.say('programme:agreed-on', { day: words.day(agreedOn) })}
        </span>
      )}
      {ended !== null && (
        <span className={classes['line']}>
          {words.say(`programme:ended-${ended.kind}`, { day: words.day(ended.on) })}
        </span>
      )}
    </>
  );
}
