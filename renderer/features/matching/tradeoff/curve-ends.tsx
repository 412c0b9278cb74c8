import { Button } from '@mantine/core';
import type { TradeoffPoint } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './tradeoff.module.css';

interface CurveEndsProps {
  readonly points: readonly TradeoffPoint[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** The rosters at both ends of the curve of fairness, one press away each. */
export function CurveEnds({ points, chosen, onChoose }: CurveEndsProps) {
  const words = useWords();
  const ends = [
    { end: 'richest', place: 0 },
    { end: 'fairest', place: points.length - 1 },
  ] as const;
  return (
    <div className={classes['ends']}>
      {ends.map(({ end, place }) => (
        <Button
          key={end}
          size="compact-sm"
          variant={place === chosen ? 'light' : 'default'}
          aria-pressed={place === chosen}
          onClick={() => onChoose(place)}
        >
          {words.say(`insight:fairness-${end}`, {
            lowest: words.number(points[place]?.value ?? 0),
            total: words.number(points[place]?.objective.total ?? 0),
          })}
        </Button>
      ))}
    </div>
  );
}
