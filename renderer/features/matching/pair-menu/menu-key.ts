import type { KeyboardEvent } from 'react';

/** Opens the menu of what has the focus by the menu key or Shift+F10; tells whether it was one of them. */
export function opensMenu({ key, shiftKey, target }: KeyboardEvent): boolean {
  if (key !== 'ContextMenu' && !(key === 'F10' && shiftKey)) return false;
  if (!(target instanceof HTMLElement)) return false;
  const { left, bottom } = target.getBoundingClientRect();
  target.dispatchEvent(
    new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      clientX: left + INDENT,
      clientY: bottom - INDENT / 2,
    }),
  );
  return true;
}

/** So far from the corner of what has the focus, in pixels. */
const INDENT = 16;
