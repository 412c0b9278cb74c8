import type { ElectronApplication, Locator, Page } from 'playwright';
import type { Words } from '../../electron/contract/index.ts';
import { peopleScreens } from './people-tour.ts';
import { button, choose, finnish, goTo, peopleTable, showView, startingWith } from './rooms.ts';
import { settingsScreens } from './settings-tour.ts';
import {
  acceptRoster,
  beginImport,
  formPairs,
  makeFirstCohort,
  openPreviewTab,
  previewOf,
  rosterIsShown,
  storePreview,
} from './steps.ts';
import { sampleWorkbook, writeLines } from './workbooks.ts';

/** A window of which a tour looks at every screen. */
export interface TouredDesk {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
}

/** Something to look at: how it comes on the screen from any other screen of its part. */
export interface Screen {
  readonly name: string;
  readonly open: (desk: TouredDesk, words: Words) => Promise<void>;
  /** Takes away what lies over the room. */
  readonly close?: (desk: TouredDesk, words: Words) => Promise<void>;
}

const pressEscape = ({ page }: TouredDesk): Promise<void> => page.keyboard.press('Escape');

/** Closes whatever dialog is open by Escape. */
async function closeDialog(desk: TouredDesk): Promise<void> {
  await pressEscape(desk);
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

const previewTab =
  (part: Parameters<typeof openPreviewTab>[1]): Screen['open'] =>
  async (desk, words) =>
    openPreviewTab(await previewOf(desk.page, sampleWorkbook.name), part, words);

/** What there is before anything is imported. */
export const emptyScreens: readonly Screen[] = [
  { name: 'people-empty', open: ({ page }, words) => goTo(page, 'people', words) },
  {
    name: 'matching-empty',
    open: async ({ page }, words) => {
      await goTo(page, 'matching', words);
      await page.getByText(words.say('matching:no-people')).waitFor();
    },
  },
  {
    name: 'overview-empty',
    open: async ({ page }, words) => {
      await goTo(page, 'overview', words);
      await page.getByText(words.say('overview:no-cohort')).waitFor();
    },
  },
  {
    name: 'cohort-empty',
    open: async ({ page }, words) => {
      await goTo(page, 'cohort', words);
      await page.getByText(words.say('cohort:choose-cohort')).waitFor();
    },
  },
  {
    name: 'programme-empty',
    open: async ({ page }, words) => {
      await goTo(page, 'programme', words);
      await page.getByText(words.say('programme:no-cohort')).waitFor();
    },
  },
  {
    name: 'refusal',
    open: async (desk, words) => {
      await goTo(desk.page, 'people', words);
      await beginImport(desk, writeLines(desk.folder, 'tyhjä.csv', []));
      await desk.page.getByRole('dialog', { name: words.say('errors:heading') }).waitFor();
    },
    close: closeDialog,
  },
];

/** The preview of the sample, which is not stored yet. */
export const previewScreens: readonly Screen[] = [
  {
    name: 'import-rows',
    open: async (desk, words) => {
      await beginImport(desk, sampleWorkbook.path);
      await previewTab('rows')(desk, words);
    },
  },
  {
    name: 'import-row',
    open: async (desk) => {
      await desk.page.getByRole('row', { name: /Alatupa Sanna/ }).click();
      await desk.page.getByRole('complementary', { name: 'Alatupa Sanna' }).waitFor();
    },
  },
  { name: 'import-issues', open: previewTab('issues') },
  { name: 'import-columns', open: previewTab('columns') },
  { name: 'import-questions', open: previewTab('questions') },
];

/** Stores the preview. */
export async function storeSample({ page }: TouredDesk, words = finnish): Promise<void> {
  await storePreview(await previewOf(page, sampleWorkbook.name), 60, words);
}

/** Makes a cohort of all, runs it twice with a locked and a parted pair, and accepts the roster. */
export async function fillDesk({ page }: TouredDesk, words = finnish): Promise<void> {
  await makeFirstCohort(page, 'Kevät 2026', words);
  await formPairs(page, true, words);
  for (const [place, key, state] of [
    [1, 'l', 'locked'],
    [3, 'e', 'forbidden'],
  ] as const) {
    const pair = pairList(page, words).getByRole('option').nth(place);
    await pair.click();
    await page.keyboard.press(key);
    await pair.getByText(words.say(`matching:${state}`)).waitFor();
  }
  await formPairs(page, false, words);
  await acceptRoster(page, words);
}

function pairList(page: Page, words: Words): Locator {
  return page.getByRole('listbox', { name: words.say('matching:pairs-list') });
}

async function openPairs({ page }: TouredDesk, words: Words): Promise<void> {
  await goTo(page, 'matching', words);
  await showView(page, 'pairs', words);
  await rosterIsShown(page, words);
}

/** Shows the pairs in one of their forms. */
export async function openForm(
  desk: TouredDesk,
  form: 'list' | 'board' | 'matrix' | 'map',
  words: Words,
): Promise<void> {
  await goTo(desk.page, 'matching', words);
  await showView(desk.page, 'pairs', words);
  await choose(desk.page, 'matching:form', words.say(`matching:form-${form}`), words);
}

async function openProgramme(page: Page, words: Words): Promise<void> {
  await goTo(page, 'programme', words);
  await page.getByRole('list', { name: words.say('programme:steps') }).waitFor();
}

async function openProfile({ page }: TouredDesk, words: Words): Promise<void> {
  await goTo(page, 'people', words);
  await peopleTable(page, words)
    .getByRole('row', { name: /Aikiokoski Inga/ })
    .click();
  await profile(page).waitFor();
}

function profile(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Aikiokoski Inga' });
}

const closeProfile = async ({ page }: TouredDesk, words: Words): Promise<void> => {
  await button(profile(page), 'common:close', words).click();
  await profile(page).waitFor({ state: 'detached' });
};

/** Everything that a filled desk shows, in any order and any language. */
export const filledScreens: readonly Screen[] = [
  {
    name: 'people',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await peopleTable(page, words).waitFor();
    },
  },
  {
    name: 'people-filter',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      await button(page, 'import:field-agency', words).and(page.locator('[aria-haspopup]')).click();
      await page.getByRole('dialog').waitFor();
    },
    close: closeDialog,
  },
  { name: 'people-profile', open: openProfile, close: closeProfile },
  ...peopleScreens,
  {
    name: 'people-erase',
    open: async (desk, words) => {
      await openProfile(desk, words);
      await button(profile(desk.page), 'people:erase', words).click();
      await desk.page.getByText(words.say('people:erase-what')).waitFor();
    },
    close: async (desk, words) => {
      await closeDialog(desk);
      await closeProfile(desk, words);
    },
  },
  {
    name: 'matching-participants',
    open: async ({ page }, words) => {
      await goTo(page, 'matching', words);
      await showView(page, 'participants', words);
      await page.getByRole('grid', { name: words.say('matching:view-participants') }).waitFor();
    },
  },
  {
    name: 'matching-pairs',
    open: async (desk, words) => {
      await openPairs(desk, words);
      await pairList(desk.page, words).getByRole('option').nth(2).click();
    },
  },
  {
    name: 'matching-board',
    open: async (desk, words) => {
      await openForm(desk, 'board', words);
      const board = desk.page.getByRole('group', { name: words.say('matching:form-board') });
      await board.getByRole('button').first().focus();
      await desk.page.keyboard.press('Space');
      await board.locator('[data-offer="priced"]').first().waitFor();
    },
    close: async (desk, words) => {
      await pressEscape(desk);
      await openForm(desk, 'list', words);
    },
  },
  {
    name: 'matching-board-menu',
    open: async (desk, words) => {
      await openForm(desk, 'board', words);
      const board = desk.page.getByRole('group', { name: words.say('matching:form-board') });
      await board.getByRole('button').first().click({ button: 'right' });
      await desk.page.getByRole('menu', { name: words.say('matching:menu-label') }).waitFor();
    },
    close: async (desk, words) => {
      await pressEscape(desk);
      await openForm(desk, 'list', words);
    },
  },
  {
    name: 'matching-matrix',
    open: async (desk, words) => {
      await openForm(desk, 'matrix', words);
      await desk.page.getByRole('application').waitFor();
    },
    close: (desk, words) => openForm(desk, 'list', words),
  },
  {
    name: 'matching-map',
    open: async (desk, words) => {
      await openForm(desk, 'map', words);
      await desk.page.getByRole('heading', { name: words.say('charts:map-question') }).waitFor();
    },
    close: (desk, words) => openForm(desk, 'list', words),
  },
  {
    name: 'matching-tradeoff',
    open: async (desk, words) => {
      await openPairs(desk, words);
      await button(desk.page, 'insight:show-tradeoff', words).click();
      await choose(
        desk.page,
        'insight:tradeoff-axis',
        words.say('insight:axis-cross-sector'),
        words,
      );
      await desk.page
        .getByRole('slider', { name: words.say('insight:tradeoff-cross-sector-question') })
        .waitFor();
    },
    close: (desk, words) => button(desk.page, 'insight:show-tradeoff', words).click(),
  },
  {
    name: 'matching-constraints',
    open: async ({ page }, words) => {
      await goTo(page, 'matching', words);
      await showView(page, 'constraints', words);
      await page.getByText(words.say('matching:constraints-locked')).waitFor();
    },
  },
  {
    name: 'matching-comparison',
    open: async ({ page }, words) => {
      await goTo(page, 'matching', words);
      await showView(page, 'comparison', words);
      await page.getByText(words.say('matching:changed-people')).waitFor();
    },
  },
  {
    name: 'overview',
    open: async ({ page }, words) => {
      await goTo(page, 'overview', words);
      await page.getByRole('figure', { name: words.say('charts:map-question') }).waitFor();
    },
  },
  {
    name: 'overview-tables',
    open: async ({ page }, words) => {
      await goTo(page, 'overview', words);
      const map = page.getByRole('figure', { name: words.say('charts:map-question') });
      await button(map, 'cohort:as-table', words).click();
      await map.getByRole('table').scrollIntoViewIfNeeded();
    },
    close: async ({ page }, words) => {
      const map = page.getByRole('figure', { name: words.say('charts:map-question') });
      await button(map, 'cohort:as-table', words).click();
    },
  },
  {
    name: 'cohort',
    open: async ({ page }, words) => {
      await goTo(page, 'cohort', words);
      await page.getByRole('region', { name: words.say('cohort:preview') }).waitFor();
    },
  },
  {
    name: 'programme',
    open: ({ page }, words) => openProgramme(page, words),
  },
  {
    name: 'programme-end',
    open: async ({ page }, words) => {
      await openProgramme(page, words);
      const end = words.say('programme:end-of', { one: '', other: '' }).split(' ')[0] ?? '';
      await page
        .getByRole('table')
        .getByRole('button', { name: startingWith(end) })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
    close: closeDialog,
  },
  {
    name: 'programme-repair',
    open: async ({ page }, words) => {
      await openProgramme(page, words);
      await page
        .getByRole('button', { name: startingWith(words.say('programme:offer')) })
        .first()
        .click();
      await page
        .getByText(words.say('programme:repair-keeps-all'))
        .or(page.getByText(words.say('programme:repair-no-place')))
        .first()
        .waitFor();
    },
    close: async ({ page }, words) => {
      const repair = page.getByRole('complementary', { name: words.say('programme:repair') });
      await button(repair, 'common:close', words).click();
      await repair.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'cohort-menu',
    open: async ({ page }) => {
      await page.getByRole('button', { name: /^Kevät 2026/ }).click();
      await page.getByRole('menu').waitFor();
    },
    close: async (desk) => {
      await pressEscape(desk);
      await desk.page.getByRole('menu').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'cohort-new',
    open: async ({ page }, words) => {
      await page.getByRole('button', { name: /^Kevät 2026/ }).click();
      await page.getByRole('menuitem', { name: words.say('common:cohort-new') }).click();
      await page.getByRole('dialog', { name: words.say('common:cohort-new-title') }).waitFor();
    },
    close: closeDialog,
  },
  ...settingsScreens,
];

/** Sets the language in the settings. */
export async function speak(page: Page, from: Words, to: Words): Promise<void> {
  if (from.language === to.language) return;
  await goTo(page, 'settings', from);
  await button(page, 'settings:chapter-view', from).click();
  await choose(page, 'settings:language', from.say(`settings:language-${to.language}`), from);
  await page.getByRole('navigation', { name: to.say('common:rooms'), exact: true }).waitFor();
}
