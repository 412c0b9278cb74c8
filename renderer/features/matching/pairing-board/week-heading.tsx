import type { Person, Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, Icon } from '../../../ui/index.ts';
import classes from './pairing-board.module.css';
import { sayLock } from './say-offer.ts';
import type { WeekStanding } from './use-week-drop.ts';

interface WeekHeadingProps {
  readonly week: string;
  /** In a week without a visit: which hosts still have a place in it. */
  readonly free?: readonly Person[];
  /** What would come of a carried visit here; null while none is carried. */
  readonly standing: WeekStanding | null;
  readonly onPut: () => void;
}

/** A week over its visits, or by itself where nobody visits. A visit that is carried can be put upon it, by mouse or as a button. */
export function WeekHeading({ week, free, standing, onPut }: WeekHeadingProps) {
  const words = useWords();
  const looks = classes[free === undefined ? 'week' : 'freeWeek'];
  if (standing === null) {
    const says = free === undefined ? words.week(week) : sayFree(week, free, words);
    return (
      <h2 className={looks} title={free === undefined ? undefined : says}>
        {says}
      </h2>
    );
  }
  const isOpen = standing.status === 'open';
  // The window lets a file be dropped anywhere, so that a drop comes here whatever is said of it.
  const put = (): void => {
    if (isOpen) onPut();
  };
  return (
    <h2 className={looks}>
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

function sayFree(week: string, free: readonly Person[], words: Words): string {
  const name = words.week(week);
  if (free.length === 0) return words.say('matching:week-free-nobody', { week: name });
  const names = free.map((person) => fullNameOf(person, words)).join(', ');
  return words.say('matching:week-free', { week: name, names });
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
