import { startTransition, useEffect, useState } from 'react';

/**
 * False while something is drawn for the first time, true soon after its first frame: what is heavy
 * and stands further down follows then, and what stands above is there at once.
 */
export function useIsPastFirstFrame(): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    let later = 0;
    const frame = requestAnimationFrame(() => {
      later = window.setTimeout(() => startTransition(() => setPast(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(later);
    };
  }, []);
  return isPast;
}
