import { useCallback, useState } from 'react';

/** What was kept last, by name. The page has no storage of its own on the disk. */
const kept = new Map<string, number>();

/**
 * A number of the view, such as a width, that is remembered under its name for as long as the
 * window is open, also while the part that asked for it is not shown.
 */
export function useKeptNumber(
  name: string,
  first: number,
): readonly [number, (value: number) => void] {
  const [value, setValue] = useState(() => kept.get(name) ?? first);
  const keep = useCallback(
    (next: number) => {
      kept.set(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, keep];
}
