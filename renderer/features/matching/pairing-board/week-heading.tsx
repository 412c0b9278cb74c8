import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './pairing-board.module.css';
import type { WeekStanding } from './use-week-drop.ts';

interface WeekHeadingProps {
  readonly week: string;
  /** What would come of a carried visit here; null while none is carried. */
  readonly standing: WeekStanding | null;
  readonly onPut: () => void;
}

/** A week over its visits. A visit that is carried can be put upon it, by mouse or as a button. */
export function WeekHeading({ week, standing, onPut }: WeekHeadingProps) {
  const words = useWords();
  if (standing === null) return <h2 className={classes['week']}>{words.week(week)}</h2>;
  const { closedTo } = standing;
  const isOpen = closedTo.length === 0;
  const says = isOpen
    ? words.say('matching:lock-in-week', { week: words.week(week) })
    : `${words.week(week)}. ${words.say('matching:week-closed-to', { names: words.list(closedTo) })}`;
  return (
    <h2 className={classes['week']}>
      <button
        type="button"
        className={classes['weekPlace']}
        aria-disabled={!isOpen}
        onClick={() => {
          if (isOpen) onPut();
        }}
        onDragOver={(event) => {
          if (isOpen) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          onPut();
        }}
      >
        <Icon name={isOpen ? 'lock' : 'close'} size={12} />
        {says}
      </button>
    </h2>
  );
}
