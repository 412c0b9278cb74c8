import type { RosterPair } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './pairs.module.css';

/** From when to when a pair was one, and in what way it ended. */
export function Period({ pair: { startedOn, ended } }: { readonly pair: RosterPair }) {
  const words = useWords();
  return (
    <>
      <span>{words.say('programme:began', { day: words.day(startedOn) })}</span>
      {ended !== null && (
        <span className={classes['line']}>
          {words.say(`programme:ended-${ended.kind}`, { day: words.day(ended.on) })}
        </span>
      )}
    </>
  );
}
