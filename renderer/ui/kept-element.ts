import { type RefCallback, useCallback, useState } from 'react';

/**
 * An element once it is there, for what can only be drawn then. A room that is hidden takes the refs
 * of all its elements back and gives them again when it is shown; the element has been the same all
 * the while, and what is drawn with it is not drawn anew.
 */
export function useKeptElement<Kept extends Element>(): readonly [Kept | null, RefCallback<Kept>] {
  const [kept, setKept] = useState<Kept | null>(null);
  const keep = useCallback((element: Kept | null) => {
    if (element !== null) setKept(element);
  }, []);
  return [kept, keep];
}
