import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import classes from './chart-figure.module.css';

interface ChartFigureProps {
  /** The question that the chart answers. */
  readonly question: string;
  /** The answer in one sentence, read before the drawing. */
  readonly answer: string;
  /** The level of the question among the headings of its room; 3 under a panel's or section's. */
  readonly level?: 2 | 3;
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
}

/**
 * A chart under its question, with its numbers as a table one key away: T while the figure has the
 * focus, or the button.
 */
export function ChartFigure({ question, answer, level = 3, chart, table }: ChartFigureProps) {
  const words = useWords();
  const Heading = level === 2 ? 'h2' : 'h3';
  const title = useId();
  const [isTable, setIsTable] = useState(false);
  const turn = () => setIsTable((before) => !before);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    // In a list of choices, letters look for what begins with them.
    if (event.target instanceof Element && event.target.matches('select, input, textarea')) return;
    event.preventDefault();
    turn();
  };
  return (
    <figure className={classes['figure']} aria-labelledby={title} onKeyDown={onKeyDown}>
      <figcaption className={classes['caption']}>
        <span>
          <Heading id={title}>{question}</Heading>
          <p>{answer}</p>
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={turn}
          aria-pressed={isTable}
          aria-keyshortcuts="T"
          title={words.say('cohort:turn-chart-key')}
        >
          {words.say('cohort:as-table')}
        </Button>
      </figcaption>
      {isTable ? table : chart}
    </figure>
  );
}
