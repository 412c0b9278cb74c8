import type { PointerEvent } from 'react';
import { useWords } from '../i18n/index.ts';
import classes from './panel.module.css';

const narrowest = 240;
const widest = 640;
const keyStep = 16;

/** The edge of a panel, which is dragged or moved with the arrow keys. */
export function PanelEdge({
  side,
  width,
  onWidth,
  label,
}: {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly label: string;
}) {
  const words = useWords();
  const outward = side === 'left' ? 1 : -1;
  const keep = (next: number): void => onWidth(Math.min(widest, Math.max(narrowest, next)));
  const drag = (event: PointerEvent<HTMLHRElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      keep(Math.round(width + outward * event.movementX));
    }
  };
  return (
    <hr
      tabIndex={0}
      className={classes['edge']}
      data-side={side}
      aria-orientation="vertical"
      aria-label={words.say('common:panel-width', { panel: label })}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') keep(width + outward * keyStep);
        if (event.key === 'ArrowLeft') keep(width - outward * keyStep);
      }}
    />
  );
}
