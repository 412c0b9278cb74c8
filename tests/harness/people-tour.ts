import type { Page } from 'playwright';
import { button, finnish, goTo, panel, peopleTable } from './rooms.ts';
import type { Screen } from './tour.ts';

/** The fields under the heading of a method, unfolded. */
async function unfold(
  page: Page,
  group: 'people:group-shadowing' | 'people:group-workpair',
  words = finnish,
) {
  const heading = page.getByRole('button', { name: words.say(group) });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.press('Enter');
}

/** What the people room and the task catalogue show besides a table and a profile. */
export const peopleScreens: readonly Screen[] = [
  {
    name: 'people-columns',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await button(page, 'people:columns', words).click();
      await button(page, 'people:columns-usual', words).waitFor();
    },
    close: async ({ page }, words) => {
      await page.keyboard.press('Escape');
      await button(page, 'people:columns-usual', words).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'people-bulk',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await peopleTable(page, words).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await button(page, 'people:bulk-open', words).click();
      await page.getByRole('dialog').waitFor();
    },
    close: async ({ page }, words) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await button(page, 'people:chosen-clear', words).click();
    },
  },
  {
    name: 'people-imports',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await button(page, 'people:imports', words).click();
      await panel(page, 'people:imports', words).getByRole('listitem').first().waitFor();
    },
    close: async ({ page }, words) => {
      await button(panel(page, 'people:imports', words), 'common:close', words).click();
    },
  },
  {
    name: 'people-methods',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await peopleTable(page, words)
        .getByRole('row', { name: /Ahlskog Linnea/ })
        .click();
      await unfold(page, 'people:group-shadowing', words);
      await unfold(page, 'people:group-workpair', words);
      await page.getByRole('heading', { name: words.say('people:group-history') }).waitFor();
    },
    close: async ({ page }, words) => {
      const profile = page.getByRole('complementary', { name: 'Ahlskog Linnea' });
      await button(profile, 'common:close', words).click();
    },
  },
];
