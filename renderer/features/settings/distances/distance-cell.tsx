import { type KeyboardEvent, useState } from 'react';
import classes from './distances.module.css';
import { focusNeighbour } from './focus-neighbour.ts';

/** One figure of the table of distances: the arrows walk between figures, typing changes one. */
export function DistanceCell({
  label,
  value,
  read,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly read: (text: string) => number | null;
  readonly onCommit: (number: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && read(draft) === null;
  const leave = (): void => {
    const number = draft === null ? null : read(draft);
    setDraft(null);
    if (number !== null && draft !== value) onCommit(number);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setDraft(null);
    if (focusNeighbour(event.currentTarget, event.key)) event.preventDefault();
  };
  return (
    <input
      className={classes['figure']}
      aria-label={label}
      title={label}
      inputMode="numeric"
      aria-invalid={isWrong || undefined}
      value={draft ?? value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}
