/**
 * Moves the focus to the next part of the window that is marked with `data-panel`, in the order
 * of the page, round and round. A panel gets the focus on what it names with `data-panel-focus`,
 * or on itself. A panel that holds panels is passed over for those it holds.
 */
export function focusNextPanel(step: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')].filter(
    (panel) => panel.getClientRects().length > 0 && panel.querySelector('[data-panel]') === null,
  );
  if (panels.length === 0) return;
  const current = panels.findIndex((panel) => panel.contains(document.activeElement));
  const start = current === -1 && step === -1 ? 0 : current;
  const next = panels[(start + step + panels.length) % panels.length];
  const target = next?.querySelector<HTMLElement>('[data-panel-focus]') ?? next;
  target?.focus();
}
