import { useWords } from '../../i18n/index.ts';
import { DraftLine } from '../draft-line.tsx';
import { anyDay, type DayLimits, dayProblem } from './day-limits.ts';
import { readDay, writeDay } from './read-day.ts';

/** A day as a line of text, stored when it is left. An emptied one is given as null. */
export function DayField({
  label,
  day,
  onDay,
  limits = anyDay,
  isNeeded = false,
  hasHiddenLabel = false,
}: {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
  readonly limits?: DayLimits;
  /** A day that cannot be taken back is not let empty. */
  readonly isNeeded?: boolean;
  readonly hasHiddenLabel?: boolean;
}) {
  const words = useWords();
  return (
    <DraftLine
      label={label}
      hasHiddenLabel={hasHiddenLabel}
      placeholder={words.say('common:day-example')}
      maxLength={12}
      value={day === null ? '' : writeDay(day)}
      check={(draft) => {
        if (draft !== '') return dayProblem(draft, limits, words);
        return isNeeded ? words.say('common:day-needed') : null;
      }}
      onCommit={(text) => onDay(readDay(text))}
    />
  );
}
