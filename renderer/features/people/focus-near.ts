/**
 * Moves the focus to the nearest part around what has it now, or to something within that part. To
 * be called before what has the focus goes away, so that the focus is never lost to the page.
 */
export function focusNear(part: string, within?: string): void {
  const around = document.activeElement?.closest(part);
  const target = within === undefined ? around : around?.querySelector(within);
  if (target instanceof HTMLElement) target.focus();
}
