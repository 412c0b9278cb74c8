import { useState } from 'react';
import type { Run, TradeoffAxis, TradeoffPoint } from '../../../../electron/contract/index.ts';
import { ChartFigure } from '../../../charts/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import { ChosenPoint } from './chosen-point.tsx';
import { CurveDrawing } from './curve-drawing.tsx';
import { CurveEnds } from './curve-ends.tsx';
import { CurveTable } from './curve-table.tsx';
import { sayFairnessPrice } from './fairness-price.ts';
import classes from './tradeoff.module.css';

interface CurveProps {
  readonly run: Run;
  readonly axis: TradeoffAxis;
  readonly points: readonly TradeoffPoint[];
  readonly settings: SettingsDesk;
  readonly onRun: () => void;
}

/** The rosters on the curve, as a drawing or a table, and what becomes of the chosen one. */
export function Curve({ run, axis, points, settings, onRun }: CurveProps) {
  const words = useWords();
  const own = points.findIndex(({ changedPairs }) => changedPairs === 0);
  const [chosen, choose] = useState(Math.max(0, own));
  const [first, last] = [points[0], points.at(-1)];
  const point = points[chosen];
  if (first === undefined || last === undefined || point === undefined) return null;
  return (
    <div className={classes['curve']}>
      <ChartFigure
        question={words.say(`insight:tradeoff-${axis}-question`)}
        answer={
          axis === 'fairness'
            ? sayFairnessPrice(points, words)
            : words.say('insight:tradeoff-answer', {
                from: words.number(first.value),
                to: words.number(last.value),
                loss: words.number(first.objective.total - last.objective.total),
              })
        }
        chart={
          <CurveDrawing axis={axis} points={points} own={own} chosen={chosen} onChoose={choose} />
        }
        table={
          <CurveTable run={run} axis={axis} points={points} chosen={chosen} onChoose={choose} />
        }
      />
      {axis === 'fairness' && <CurveEnds points={points} chosen={chosen} onChoose={choose} />}
      <ChosenPoint
        run={run}
        axis={axis}
        points={points}
        point={point}
        settings={settings}
        onRun={onRun}
      />
    </div>
  );
}
