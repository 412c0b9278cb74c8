import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { button, finnish, startingWith } from './rooms.ts';

function undoButton(page: Page): Locator {
  return page
    .getByRole('button', { name: startingWith(finnish.say('shell:undo')) })
    .or(button(page, 'common:nothing-to-undo'));
}

/** What undo would take back, as its button says it. */
export function undoName(page: Page): Promise<string | null> {
  return undoButton(page).getAttribute('aria-label');
}

/** Waits until everything is said to be stored. */
export function isSaved(page: Page): Promise<void> {
  // It stands in the header; a profile says it too, to screen readers.
  const said = page.locator('[data-panel]').getByText(finnish.say('common:saved'), { exact: true });
  return said.first().waitFor();
}

/** Waits until another step than before can be undone, and everything is said to be stored. */
export async function isDone(page: Page, before: string | null): Promise<void> {
  await expect.poll(() => undoName(page)).not.toBe(before);
  await isSaved(page);
}

/** Undoes by the button, wherever the focus is. */
export async function pressUndo(page: Page): Promise<void> {
  await undoButton(page).focus();
  await page.keyboard.press('Enter');
}
