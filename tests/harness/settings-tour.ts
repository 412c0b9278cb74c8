import type { Locator, Page } from 'playwright';
import type { Words } from '../../electron/contract/index.ts';
import { button, choose, goTo } from './rooms.ts';
import type { Screen } from './tour.ts';

type Chapter = 'view' | 'units' | 'lists' | 'tasks' | 'distances' | 'email' | 'about';

/** Goes to a chapter of the settings. */
export async function openChapter(page: Page, name: Chapter, words: Words): Promise<void> {
  await goTo(page, 'settings', words);
  await button(page, `settings:chapter-${name}`, words).click();
  await page.getByRole('heading', { name: words.say(`settings:chapter-${name}`) }).waitFor();
}

const chapter = (name: Chapter): Screen => ({
  name: `settings-${name}`,
  open: ({ page }, words) => openChapter(page, name, words),
});

/** The button that unfolds what can be edited of the agency that the lists begin with. */
function firstUnit(page: Page, words: Words): Locator {
  return page
    .getByRole('table', { name: words.say('settings:units-agency') })
    .getByRole('button')
    .first();
}

/** Every chapter of the settings, and what can be unfolded in it. */
export const settingsScreens: readonly Screen[] = [
  chapter('view'),
  chapter('units'),
  {
    name: 'settings-unit',
    open: async ({ page }, words) => {
      await openChapter(page, 'units', words);
      await firstUnit(page, words).click();
      await button(page, 'settings:unit-remove', words).waitFor();
    },
    close: async ({ page }, words) => {
      await firstUnit(page, words).click();
      await button(page, 'settings:unit-remove', words).waitFor({ state: 'detached' });
    },
  },
  chapter('lists'),
  {
    name: 'settings-offices',
    open: async ({ page }, words) => {
      await openChapter(page, 'lists', words);
      await choose(page, 'settings:chapter-lists', words.say('settings:names-office'), words);
      await page.getByRole('columnheader', { name: words.say('settings:office-place') }).waitFor();
    },
  },
  chapter('tasks'),
  chapter('distances'),
  chapter('email'),
  chapter('about'),
];
