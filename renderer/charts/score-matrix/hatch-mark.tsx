import { useEffect, useRef } from 'react';
import { hatchOf } from './hatch.ts';
import classes from './score-matrix.module.css';

const SIDE = 16;

/** The hatching of a rule, for the legend. */
export function HatchMark({
  rule,
  ground,
  hatch,
}: {
  readonly rule: number;
  readonly ground: string;
  readonly hatch: string;
}) {
  const drawing = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = drawing.current?.getContext('2d') ?? null;
    if (canvas === null) return;
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, SIDE, SIDE);
    canvas.fillStyle = hatch;
    for (let place = 0; place < SIDE * SIDE; place += 1) {
      const [x, y] = [place % SIDE, Math.floor(place / SIDE)];
      if (hatchOf(rule, x, y)) canvas.fillRect(x, y, 1, 1);
    }
  }, [rule, ground, hatch]);
  return (
    <span className={classes['swatch']} aria-hidden="true">
      <canvas ref={drawing} width={SIDE} height={SIDE} />
    </span>
  );
}
