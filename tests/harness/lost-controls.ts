import type { Page } from 'playwright';

/** Whatever can be pressed, chosen or typed in. */
const controls = [
  'button',
  'a[href]',
  'input:not([type="hidden"]):not([type="file"])',
  'select',
  'textarea',
  'summary',
  '[role="tab"]',
  '[role="option"]',
  '[role="menuitem"]',
  '[role="slider"]',
].join();

/**
 * The controls that cannot be reached by any scrolling, because they lie outside of the window or
 * under something else, or whose words are cut off; and how far the page itself reaches beyond the
 * window. Where a dialog is open, only what is in it counts.
 */
export function lostControls(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}`;
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    /** What is drawn for a control: a choice is drawn by its label. */
    const drawnBy = (element: Element): Element => {
      const { width, height } = boxOf(element);
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return width > 4 && height > 4 ? element : (label ?? element);
    };
    const whyLost = (element: Element): string | null => {
      const drawn = drawnBy(element);
      drawn.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = boxOf(drawn);
      if (width === 0 || height === 0) return null;
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'outside of the window';
      const hit = document.elementFromPoint(x, y);
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const isHit = [drawn, ...labels].some((part) => hit !== null && part.contains(hit));
      // What lies over the room beside it can be closed.
      const isBeside = hit?.closest('[data-floats]')?.contains(drawn) === false;
      if (!isHit && !isBeside && !hit?.contains(drawn))
        return `under ${hit === null ? 'nothing' : nameOf(hit)}`;
      const isCut = drawn.scrollWidth > drawn.clientWidth + 1 && drawn instanceof HTMLButtonElement;
      return isCut && getComputedStyle(drawn).overflowX !== 'visible' ? 'cut off' : null;
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest('[inert], [aria-hidden="true"]') === null;
    const scrolled = [...document.querySelectorAll('*')]
      .filter(
        (part) => part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth,
      )
      .map((part) => ({ part, left: part.scrollLeft, top: part.scrollTop }));
    const dialogs = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].filter(
      isShown,
    );
    const within = dialogs.at(-1) ?? document;
    const lost = [...within.querySelectorAll(selector)].filter(isShown).flatMap((element) => {
      const why = element.isConnected ? whyLost(element) : null;
      return why === null ? [] : [`${nameOf(element).slice(0, 60)}: ${why.slice(0, 60)}`];
    });
    for (const { part, left, top } of scrolled) part.scrollTo({ left, top, behavior: 'instant' });
    const { scrollWidth, scrollHeight } = document.documentElement;
    // What is there for screen readers alone takes a pixel.
    const isTooLarge = scrollWidth > innerWidth + 1 || scrollHeight > innerHeight + 1;
    return isTooLarge ? [...lost, 'the page is larger than the window'] : lost;
  }, controls);
}
