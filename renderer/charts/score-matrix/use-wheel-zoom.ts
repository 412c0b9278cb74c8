import { useEffect, useRef } from 'react';

type OnZoom = (step: 1 | -1, x: number, y: number) => void;

/**
 * Control and the wheel zoom, around the pointer. A listener of the element's own, because React's
 * come too late to keep the page from zooming with it.
 */
export function useWheelZoom(element: HTMLElement | null, onZoom: OnZoom): void {
  const latest = useRef(onZoom);
  useEffect(() => {
    latest.current = onZoom;
  }, [onZoom]);
  useEffect(() => {
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      latest.current(event.deltaY < 0 ? 1 : -1, event.clientX - box.left, event.clientY - box.top);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [element]);
}
