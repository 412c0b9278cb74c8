import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { readColours, useThemeMoment } from './colours.ts';
import { HatchMark } from './hatch-mark.tsx';
import { countRules, type Matrix } from './matrix.ts';
import type { Scale } from './scale.ts';
import classes from './score-matrix.module.css';

interface MatrixLegendProps {
  readonly matrix: Matrix;
  readonly scale: Scale;
  readonly hasChosen: boolean;
}

/** What the colours say, in numbers, and what the hatchings say, with how many pairs each rules out. */
export function MatrixLegend({ matrix, scale, hasChosen }: MatrixLegendProps) {
  const words = useWords();
  const theme = useThemeMoment();
  const [element, ref] = useState<HTMLElement | null>(null);
  const colours = useMemo(
    () => (element === null ? null : { theme, ...readColours(element, scale) }),
    [element, scale, theme],
  );
  const counts = useMemo(() => countRules(matrix), [matrix]);
  return (
    <ul ref={ref} className={classes['legend']} aria-label={words.say('charts:legend')}>
      {scale.starts.map((start, step) => (
        <li key={start}>
          <span
            className={classes['swatch']}
            style={{ background: colours?.steps[step]?.fill }}
            aria-hidden="true"
          />
          {words.number(start)}–{words.number(Math.min(1000, start + scale.width - 1))}
        </li>
      ))}
      {hasChosen ? (
        <li>
          <span className={classes['swatch']} data-mark="chosen" aria-hidden="true" />
          {words.say('charts:chosen-pair')}
        </li>
      ) : null}
      {matrix.ruleNames.map((name, place) => {
        const count = counts[place + 1] ?? 0;
        return count === 0 || colours === null ? null : (
          <li key={name}>
            <HatchMark rule={place + 1} ground={colours.ground} hatch={colours.hatch} />
            {words.say('charts:ruled-out-by', { rule: name, number: words.number(count) })}
          </li>
        );
      })}
    </ul>
  );
}
