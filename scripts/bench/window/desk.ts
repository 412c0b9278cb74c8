import type { Locator, Page } from 'playwright';
import { createWords } from '../../../electron/contract/index.ts';

const words = createWords('fi');

/** Finds the first row of the table of people. */
export const firstPerson = `table[role="grid"][aria-label="${words.say('common:room-people')}"] tr[data-index]`;

/** Waits until the table of people has not only its first rows but all. */
export function allPeople(page: Page): Promise<void> {
  const people = page.getByRole('region', { name: words.say('common:room-people'), exact: true });
  return people.and(page.locator('[aria-busy="false"]')).waitFor();
}

/** Goes to the pairs, in one of their forms. */
export async function showPairs(page: Page, form: 'list' | 'board' | 'matrix'): Promise<void> {
  await navigation(page)
    .getByRole('button', { name: words.say('common:room-matching') })
    .click();
  await page
    .getByRole('radiogroup', { name: words.say('matching:form'), exact: true })
    .locator('label')
    .filter({ hasText: words.say(`matching:form-${form}`) })
    .click();
}

/** Forms the pairs that are shown anew, and waits until the new run is shown. */
export async function matchAgain(page: Page): Promise<void> {
  const before = await page.locator('[data-run]').getAttribute('data-run');
  await page.getByRole('button', { name: words.say('matching:run-again'), exact: true }).click();
  await page.locator(`[data-run]:not([data-run="${before}"])`).waitFor({ timeout: 300_000 });
}

/** A room, and how long it takes from the click until it is drawn. */
export interface Switch {
  readonly room: string;
  readonly ms: number;
}

/** Goes through all rooms of the desk, and tells how long each takes. */
export function switchRooms(page: Page): Promise<readonly Switch[]> {
  return navigation(page).evaluate(async (rooms) => {
    const switches: { readonly room: string; readonly ms: number }[] = [];
    for (const button of rooms.querySelectorAll('button')) {
      const started = performance.now();
      button.click();
      // The first frame has the room; when the second one begins, the first has been drawn.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      switches.push({ room: button.textContent, ms: performance.now() - started });
      // What the room asks for comes after its first frame: only then has it been opened.
      await new Promise((rested) => setTimeout(rested, 2000));
    }
    return switches;
  });
}

function navigation(page: Page): Locator {
  return page.getByRole('navigation', { name: words.say('common:rooms'), exact: true });
}
