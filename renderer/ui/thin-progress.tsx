import classes from './thin-progress.module.css';

interface ThinProgressProps {
  /** What goes on, for those who do not see the bar. */
  readonly label: string;
  /** 0..1; null as long as nobody knows. */
  readonly fraction: number | null;
}

/** How far something has come, as a line as wide as the place it is given. */
export function ThinProgress({ label, fraction }: ThinProgressProps) {
  return (
    <progress
      className={classes['bar']}
      aria-label={label}
      max={1}
      {...(fraction === null ? {} : { value: fraction })}
    />
  );
}
