import type { Run, TiesView, Words } from '../../../../electron/contract/index.ts';
import { useDesk, useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, useQuestion } from '../../../questions/index.ts';
import { PersonName } from '../../../ui/index.ts';
import classes from './proof.module.css';

/** Which pairs stand in every best roster, and which could be exchanged at no loss. */
export function Ties({ run }: { readonly run: Run }) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.ties.experimental_liveOptions({ input: { runId: run.id } }),
    (ties) => sayTies(ties, words).join(' '),
  );
  return (
    <Asked question={question} label={words.say('insight:ask-ties')}>
      {(ties) => (
        <>
          {sayTies(ties, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {ties !== null && <Interchangeable pairs={ties.interchangeable} />}
        </>
      )}
    </Asked>
  );
}

function sayTies(ties: TiesView | null, words: Words): readonly string[] {
  if (ties === null) return [words.say('insight:ties-unknown')];
  const { always, interchangeable } = ties;
  return interchangeable.length === 0
    ? [words.say('insight:ties-only')]
    : [
        words.say('insight:ties-always', { count: always }),
        words.say('insight:ties-exchange', { count: interchangeable.length }),
      ];
}

/** The pairs as buttons: choosing one shows the two in the inspector. */
function Interchangeable({ pairs }: { readonly pairs: TiesView['interchangeable'] }) {
  const { selectPair } = useDeskState();
  return (
    <ul className={classes['pairs']}>
      {pairs.map(({ a, b }) => (
        <li key={`${a.id}-${b.id}`}>
          <button
            type="button"
            className={classes['pair']}
            onClick={() => selectPair({ a: a.id, b: b.id })}
          >
            <PersonName person={a} />
            <PersonName person={b} />
          </button>
        </li>
      ))}
    </ul>
  );
}
