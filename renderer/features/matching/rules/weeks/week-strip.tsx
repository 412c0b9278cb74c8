import { type KeyboardEvent, useState } from 'react';
import type { Person, Words } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { weeksBetween } from './iso-weeks.ts';
import { suits, toggled } from './programme-weeks.ts';
import classes from './week-strip.module.css';

interface WeekStripProps {
  readonly weeks: readonly string[];
  readonly people: readonly Person[];
  readonly onChange: (weeks: readonly string[]) => void;
}

/**
 * Every week of the programme with how many people it suits, as a bar and a number. A press leaves
 * a week out or takes it in again; the first and the last are set above. Arrows move.
 */
export function WeekStrip({ weeks, people, onChange }: WeekStripProps) {
  const words = useWords();
  const [stop, setStop] = useState(0);
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
  const stretch = weeksBetween(first, last);
  const counts = stretch.map((week) => people.filter((person) => suits(person, week)).length);
  const most = Math.max(1, ...counts);
  const tabStop = Math.min(stop, stretch.length - 1);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = event.currentTarget.children[tabStop + step];
    if (step === 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={classes['frame']}>
      <p className={classes['title']}>{words.say('matching:weeks-suit')}</p>
      <div
        className={classes['strip']}
        role="toolbar"
        aria-label={words.say('matching:weeks-suit')}
        onKeyDown={press}
      >
        {stretch.map((week, place) => (
          <button
            key={week}
            type="button"
            className={classes['week']}
            aria-pressed={weeks.includes(week)}
            aria-label={sayWeek(week, counts[place] ?? 0, words)}
            title={sayWeek(week, counts[place] ?? 0, words)}
            aria-disabled={week === first || week === last}
            tabIndex={place === tabStop ? 0 : -1}
            onFocus={() => setStop(place)}
            onClick={() => {
              if (week !== first && week !== last) onChange(toggled(weeks, week));
            }}
          >
            <span className={classes['number']}>{Number(week.slice(-2))}</span>
            <span className={classes['track']}>
              <span
                className={classes['bar']}
                style={{ height: `${((counts[place] ?? 0) / most) * 100}%` }}
              />
            </span>
            <span className={classes['count']}>{words.number(counts[place] ?? 0)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function sayWeek(week: string, count: number, words: Words): string {
  return words.say('matching:week-suits', { week: words.week(week), count });
}
