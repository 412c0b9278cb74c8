import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { documentsOf, type Method, type Words } from '../../electron/contract/index.ts';
import { projectFolder } from '../../scripts/runtime/index.ts';
import { button, finnish, goTo, panel, showView, startingWith } from './rooms.ts';
import { acceptRoster, formPairs, importPeople, nameCohort } from './steps.ts';
import { openForm, type Screen, type TouredDesk } from './tour.ts';
import { writeLines } from './workbooks.ts';

/** The cohort of each method that the tour goes through, and one whose rules cannot all hold. */
const cohorts = {
  mentoring: 'Kevät 2026',
  shadowing: 'Perehtyminen 2026',
  workpair: 'Työparit 2026',
  conflict: 'Ristiriita 2026',
} as const;

const chooser = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${Object.values(cohorts).join('|')})`) });

/** Takes up one of the cohorts, unless it is taken up already. */
export async function takeUp(page: Page, cohort: keyof typeof cohorts): Promise<void> {
  const taken = page.getByRole('button', { name: startingWith(cohorts[cohort]) });
  if ((await taken.count()) > 0) return;
  await chooser(page).click();
  await page.getByRole('menuitem', { name: startingWith(cohorts[cohort]) }).click();
  await taken.waitFor();
}

/** Imports people for visits and work pairs, one of the sample twice, accepts their rosters, and makes a conflict. */
export async function fillMethods(desk: TouredDesk): Promise<void> {
  const { page } = desk;
  const sample = (name: string): string => join(projectFolder, 'resources/sample', name);
  await importPeople(desk, sample('pariksi-esimerkki-perehtyminen.xlsx'), 18);
  await importPeople(desk, sample('pariksi-esimerkki-tyoparit.xlsx'), 23);
  const again = writeLines(desk.folder, 'kahdesti.csv', [
    'Sukunimi;Etunimi;Sähköposti;Virasto;Yksikkö',
    'Alatupa;Sanna;s.alatupa@avi.example;Etelä-Suomen aluehallintovirasto;Sosiaali- ja terveydenhuollon yksikkö',
  ]);
  await importPeople(desk, again, 1);
  await makeRoster(page, 'shadowing');
  await makeRoster(page, 'workpair');
  await makeConflict(page);
}

async function makeCohort(page: Page, cohort: keyof typeof cohorts, method: Method): Promise<void> {
  await chooser(page).click();
  await page.getByRole('menuitem', { name: finnish.say('common:cohort-new') }).click();
  await nameCohort(page, cohorts[cohort], finnish, method);
  await goTo(page, 'matching');
  await button(page, 'matching:run').waitFor();
}

async function makeRoster(page: Page, method: 'shadowing' | 'workpair'): Promise<void> {
  await makeCohort(page, method, method);
  if (method === 'shadowing') await chooseWeeks(page);
  await formPairs(page, true);
  await acceptRoster(page);
}

/** Asks for more pairs across agencies than there are people, and runs. */
async function makeConflict(page: Page): Promise<void> {
  await makeCohort(page, 'conflict', 'mentoring');
  const quota = panel(page, 'matching:rules-panel').getByRole('spinbutton', {
    name: /yli virastorajojen/,
  });
  await quota.fill('300');
  await quota.press('Enter');
  await button(page, 'matching:run').click();
  await conflictOf(page, finnish).waitFor();
}

/** A way out of what cannot all hold. */
function conflictOf(page: Page, words: Words): Locator {
  const title = page.getByRole('heading', { name: words.say('matching:infeasible-title') });
  return page.locator('section').filter({ has: title }).last().getByRole('button').nth(1);
}

/** Lets the visits be in all the weeks that can be chosen. */
async function chooseWeeks(page: Page): Promise<void> {
  const weeks = panel(page, 'matching:rules-panel');
  await weeks
    .getByRole('combobox', { name: /Ensimmäinen vierailuviikko/ })
    .selectOption({ index: 1 });
  const last = weeks.getByRole('combobox', { name: /Viimeinen vierailuviikko/ });
  await last.selectOption({ index: (await last.locator('option').count()) - 1 });
}

const paper = (method: Method, kind: (typeof documentsOf)[Method][number]): Screen => ({
  name: `${method}-paper-${kind}`,
  open: async ({ page }, words) => {
    await takeUp(page, method);
    await goTo(page, 'cohort', words);
    const preview = page.getByRole('region', { name: words.say('cohort:preview') });
    await page.getByRole('combobox', { name: words.say('cohort:document') }).selectOption(kind);
    await preview.getByRole('heading').first().waitFor();
  },
});

/** What visits and work pairs look like on the desk. */
const rooms = (method: 'shadowing' | 'workpair'): readonly Screen[] => [
  {
    name: `${method}-participants`,
    open: async ({ page }, words) => {
      await takeUp(page, method);
      await goTo(page, 'matching', words);
      await showView(page, 'participants', words);
      await page.getByRole('grid', { name: words.say('matching:view-participants') }).waitFor();
    },
  },
  {
    name: `${method}-pairs`,
    open: async (desk, words) => {
      await takeUp(desk.page, method);
      await openForm(desk, 'list', words);
      await pairsOf(desk.page, words).first().click();
    },
  },
  {
    name: `${method}-board`,
    open: async (desk, words) => {
      await takeUp(desk.page, method);
      await openForm(desk, 'board', words);
      const board = desk.page.getByRole('group', { name: words.say('matching:form-board') });
      await board.getByRole('button').first().press('Space');
      await board.locator('[data-offer="priced"]').first().waitFor();
    },
    close: async (desk, words) => {
      await desk.page.keyboard.press('Escape');
      await openForm(desk, 'list', words);
    },
  },
  {
    name: `${method}-matrix`,
    open: async (desk, words) => {
      await takeUp(desk.page, method);
      await openForm(desk, 'matrix', words);
      await desk.page.getByRole('application').waitFor();
    },
    close: (desk, words) => openForm(desk, 'list', words),
  },
  {
    name: `${method}-overview`,
    open: async ({ page }, words) => {
      await takeUp(page, method);
      await goTo(page, 'overview', words);
      await page.getByRole('figure', { name: words.say('charts:map-question') }).waitFor();
    },
  },
  {
    name: `${method}-programme`,
    open: async ({ page }, words) => {
      await takeUp(page, method);
      await goTo(page, 'programme', words);
      await page.getByRole('list', { name: words.say('programme:steps') }).waitFor();
    },
  },
];

function pairsOf(page: Page, words: Words): Locator {
  return page.getByRole('listbox', { name: words.say('matching:pairs-list') }).getByRole('option');
}

/** What lies over any room, and what a room shows when something is amiss. */
const amiss: readonly Screen[] = [
  {
    name: 'palette',
    open: async ({ page }, words) => {
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: words.say('common:palette') });
      await palette.getByRole('option').first().waitFor();
    },
    close: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'people-duplicates',
    open: async ({ page }, words) => {
      await goTo(page, 'people', words);
      const count = words.say('people:duplicates-count', { count: 1 });
      await page.getByRole('button', { name: count, exact: true }).click();
      await button(panel(page, 'people:duplicates', words), 'people:merge', words).waitFor();
    },
    close: ({ page }, words) =>
      button(panel(page, 'people:duplicates', words), 'common:close', words).click(),
  },
  {
    name: 'matching-conflict',
    open: async ({ page }, words) => {
      await takeUp(page, 'conflict');
      await goTo(page, 'matching', words);
      await showView(page, 'pairs', words);
      await conflictOf(page, words).waitFor();
    },
  },
];

/** The other methods, every paper, and what `filledScreens` has no room for; see `fillMethods`. */
export const methodScreens: readonly Screen[] = [
  ...amiss,
  ...documentsOf.mentoring.slice(1).map((kind) => paper('mentoring', kind)),
  ...(['shadowing', 'workpair'] as const).flatMap((method) => [
    ...rooms(method),
    ...documentsOf[method].map((kind) => paper(method, kind)),
  ]),
];
