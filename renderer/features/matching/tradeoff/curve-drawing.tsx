import type { KeyboardEvent } from 'react';
import type { TradeoffAxis, TradeoffPoint } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { keyMove } from '../../../ui/index.ts';
import { curvePlaces } from './curve-places.ts';
import classes from './tradeoff.module.css';

interface CurveDrawingProps {
  readonly axis: TradeoffAxis;
  readonly points: readonly TradeoffPoint[];
  /** The place of the roster at hand, or -1. */
  readonly own: number;
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

const WIDTH = 480;
const HEIGHT = 150;
const MARGIN = { left: 28, right: 28, top: 26, foot: 36 } as const;

/** The way along the curve by keyboard: arrows to either side, Home and End. */
const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' };

/**
 * The curve as a drawing that is walked like a slider: to the right there is more of what is asked
 * for, upwards the total is higher. The roster at hand is a ring, the chosen one is filled.
 */
export function CurveDrawing({ axis, points, own, chosen, onChoose }: CurveDrawingProps) {
  const words = useWords();
  const places = curvePlaces(
    points.map(({ value, objective }) => ({ value, total: objective.total })),
  ).map(({ x, y }) => ({
    x: MARGIN.left + x * (WIDTH - MARGIN.left - MARGIN.right),
    y: HEIGHT - MARGIN.foot - y * (HEIGHT - MARGIN.top - MARGIN.foot),
  }));
  const press = (event: KeyboardEvent): void => {
    const moved = keyMove(turned[event.key] ?? event.key, chosen, points.length, 1);
    if (moved === null) return;
    event.preventDefault();
    onChoose(moved);
  };
  const sayPoint = ({ value, objective }: TradeoffPoint): string =>
    words.say('insight:tradeoff-point', {
      what: words.say(`insight:axis-${axis}`),
      value: words.number(value),
      total: words.number(objective.total),
    });
  const point = points[chosen];
  return (
    <div
      className={classes['drawing']}
      role="slider"
      tabIndex={0}
      aria-label={words.say(`insight:tradeoff-${axis}-question`)}
      aria-valuemin={points[0]?.value ?? 0}
      aria-valuemax={points.at(-1)?.value ?? 0}
      aria-valuenow={point?.value ?? 0}
      aria-valuetext={point === undefined ? '' : sayPoint(point)}
      onKeyDown={press}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path
          className={classes['ground']}
          d={`M${MARGIN.left / 2} ${HEIGHT - MARGIN.foot + 10}H${WIDTH - MARGIN.right / 2}`}
        />
        <polyline
          className={classes['line']}
          points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {points.map((shown, place) => {
          const { x, y } = places[place] ?? { x: 0, y: 0 };
          const isNamed = place === chosen || place === own || place === points.length - 1;
          return (
            <g
              key={shown.value}
              className={classes['point']}
              data-chosen={place === chosen || undefined}
              data-own={place === own || undefined}
              onPointerDown={() => onChoose(place)}
            >
              <title>{sayPoint(shown)}</title>
              <circle className={classes['grip']} cx={x} cy={y} r="14" />
              <circle className={classes['dot']} cx={x} cy={y} r={place === chosen ? 7 : 5} />
              {isNamed && (
                <text x={x} y={y - 12}>
                  {words.number(shown.objective.total)}
                </text>
              )}
              <text className={classes['value']} x={x} y={HEIGHT - MARGIN.foot + 26}>
                {words.number(shown.value)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
