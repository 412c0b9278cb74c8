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
  const here = placeOf(document.activeElement ?? document.body, panels);
  const beside = step === 1 ? Math.floor(here + 1) : Math.ceil(here - 1);
  const next = panels.at(beside % panels.length);
  const target = next?.querySelector<HTMLElement>('[data-panel-focus]') ?? next;
  target?.focus();
}

/** The place of the panel that has the element, or a place between panels for one outside them. */
function placeOf(element: Element, panels: readonly HTMLElement[]): number {
  const holder = panels.findIndex((panel) => panel.contains(element));
  if (holder !== -1) return holder;
  const before = panels.findLastIndex(
    (panel) => (panel.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before + 0.5;
}
