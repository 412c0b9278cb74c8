import { useCallback, useState } from 'react';

/** A number of the view, such as a width, that is remembered on this machine under its name. */
export function useKeptNumber(
  name: string,
  first: number,
): readonly [number, (value: number) => void] {
  const key = `pariksi-${name}`;
  const [value, setValue] = useState(() => {
    const kept = Number(localStorage.getItem(key));
    return Number.isFinite(kept) && kept > 0 ? kept : first;
  });
  const keep = useCallback(
    (next: number) => {
      setValue(next);
      localStorage.setItem(key, String(next));
    },
    [key],
  );
  return [value, keep];
}
