import { useWords } from '../../../i18n/index.ts';
import { QuietButton } from '../../../ui/index.ts';
import { spokenName } from '../names.ts';
import type { Member } from './cards.ts';
import classes from './pairing-board.module.css';

interface CarryLineProps {
  readonly carried: Member | null;
  /** How far the prices are; null when they are there. */
  readonly fraction: number | null;
  readonly onPutBack: () => void;
}

/** Above the board: how it is used, or who is carried and how that ends. */
export function CarryLine({ carried, fraction, onPutBack }: CarryLineProps) {
  const words = useWords();
  if (carried === null) {
    return <p className={classes['line']}>{words.say('matching:board-says')}</p>;
  }
  return (
    <p className={classes['line']} data-carrying>
      <span>{words.say('matching:carrying', { name: spokenName(carried.person, words) })}</span>
      {fraction !== null && (
        <progress
          className={classes['progress']}
          aria-label={words.say('insight:asking')}
          max={1}
          value={fraction}
        />
      )}
      <QuietButton onClick={onPutBack}>{words.say('matching:put-back')}</QuietButton>
    </p>
  );
}
