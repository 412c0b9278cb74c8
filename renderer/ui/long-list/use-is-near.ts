import { type RefObject, useEffect, useState } from 'react';

/** How far around what is in sight counts as near: as much again on either side. */
const NEAR = '100% 0px';

/** Whether a list is in sight of what scrolls it or soon will be. Until that is known it is. */
export function useIsNear(
  list: RefObject<HTMLElement | null>,
  scroller: HTMLElement | null,
): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    if (list.current === null || scroller === null) return undefined;
    const observer = new IntersectionObserver(
      (seen) => setNear(seen.at(-1)?.isIntersecting === true),
      { root: scroller, rootMargin: NEAR },
    );
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [list, scroller]);
  return isNear;
}
