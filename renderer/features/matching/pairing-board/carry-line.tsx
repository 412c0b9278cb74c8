import { useWords } from '../../../i18n/index.ts';
import { QuietButton, ThinProgress } from '../../../ui/index.ts';
import type { Member } from './cards.ts';
import type { Hold } from './holds.ts';
import classes from './pairing-board.module.css';
import { sayCarrying } from './say-offer.ts';

interface CarryLineProps {
  readonly carried: Member | null;
  /** What holds the carried one; null when nothing does. */
  readonly hold: Hold | null;
  /** Why the last move could not be made. */
  readonly refused: string | null;
  /** How far the prices are; null when they are there. */
  readonly fraction: number | null;
  readonly onPutBack: () => void;
}

/** Above the board: how it is used, who is carried, or why a move could not be made. */
export function CarryLine({ carried, hold, refused, fraction, onPutBack }: CarryLineProps) {
  const words = useWords();
  if (carried === null) {
    return (
      <p className={classes['line']} data-refused={refused === null ? undefined : ''}>
        {refused ?? words.say('matching:board-says')}
      </p>
    );
  }
  return (
    <p className={classes['line']} data-carrying>
      <span>{sayCarrying(carried, hold, words)}</span>
      {fraction !== null && (
        <span className={classes['progress']}>
          <ThinProgress label={words.say('insight:asking')} fraction={fraction} />
        </span>
      )}
      {refused !== null && <strong>{refused}</strong>}
      <QuietButton onClick={onPutBack}>{words.say('matching:put-back')}</QuietButton>
    </p>
  );
}
