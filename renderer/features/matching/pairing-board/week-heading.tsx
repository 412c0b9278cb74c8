import type { Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './pairing-board.module.css';
import { sayLock } from './say-offer.ts';
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
  const isOpen = standing.status === 'open';
  // The window lets a file be dropped anywhere, so that a drop comes here whatever is said of it.
  const put = (): void => {
    if (isOpen) onPut();
  };
  return (
    <h2 className={classes['week']}>
      <button
        type="button"
        className={classes['weekPlace']}
        aria-disabled={!isOpen}
        onClick={put}
        onDragOver={(event) => {
          if (isOpen) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <Icon name={standing.status === 'closed' ? 'close' : 'lock'} size={12} />
        {sayStanding(week, standing, words)}
      </button>
    </h2>
  );
}

/** What would come of the carried visit in a week; a lock in that very week says all by itself. */
function sayStanding(week: string, standing: WeekStanding, words: Words): string {
  const name = words.week(week);
  if (standing.status === 'open') return words.say('matching:lock-in-week', { week: name });
  if (standing.status === 'closed')
    return `${name}. ${words.say('matching:week-closed-to', { names: words.list(standing.to) })}`;
  const lock = sayLock({ week: standing.in }, words);
  return standing.in === week ? lock : `${name} (${lock})`;
}
