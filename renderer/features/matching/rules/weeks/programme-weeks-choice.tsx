import { useMemo } from 'react';
import type { Person } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { SentenceSelect } from '../../../../ui/index.ts';
import { weekOf } from './iso-weeks.ts';
import { endingWith, startingFrom, weeksToChooseFrom } from './programme-weeks.ts';
import { WeekStrip } from './week-strip.tsx';

interface ProgrammeWeeksChoiceProps {
  readonly weeks: readonly string[];
  readonly people: readonly Person[];
  readonly onChange: (weeks: readonly string[]) => void;
}

const NONE = 'none';

/** The weeks in which visits take place: the first, the last, and those between to leave out. */
export function ProgrammeWeeksChoice({ weeks, people, onChange }: ProgrammeWeeksChoiceProps) {
  const words = useWords();
  const named = useMemo(
    () => [
      ...weeks,
      ...people.flatMap(({ weeksPossible, weeksImpossible }) => [
        ...weeksPossible,
        ...weeksImpossible,
      ]),
    ],
    [weeks, people],
  );
  const options = weeksToChooseFrom(named, weekOf(Date.now())).map((week) => ({
    value: week,
    label: words.week(week),
  }));
  return (
    <>
      <SentenceSelect
        message="matching:weeks-first-sentence"
        options={[{ value: NONE, label: words.say('matching:weeks-none') }, ...options]}
        value={weeks[0] ?? NONE}
        onChange={(first) => onChange(startingFrom(weeks, first === NONE ? null : first))}
      />
      {weeks.length > 0 && (
        <>
          <SentenceSelect
            message="matching:weeks-last-sentence"
            options={options}
            value={weeks.at(-1) ?? NONE}
            onChange={(last) => onChange(endingWith(weeks, last))}
          />
          <WeekStrip weeks={weeks} people={people} onChange={onChange} />
        </>
      )}
    </>
  );
}
