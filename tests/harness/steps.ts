import { readFileSync } from 'node:fs';
import type { ElectronApplication, Locator, Page } from 'playwright';
import type { Method } from '../../electron/contract/index.ts';
import { willChoose } from './native-dialogs.ts';
import { button, finnish, goTo, startingWith } from './rooms.ts';

/** Presses Ctrl+O and picks a file; the preview need not come. */
export async function beginImport(
  desk: { readonly electron: ElectronApplication; readonly page: Page },
  file: string,
): Promise<void> {
  await willChoose(desk.electron, file);
  // The keys are heard once the rooms are there.
  await desk.page.getByRole('navigation').first().waitFor();
  await desk.page.keyboard.press('Control+o');
}

/** Drags a file over the window and drops it there, as if from another program. */
export async function dropFile(page: Page, file: string, name: string): Promise<void> {
  const base64 = readFileSync(file).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    ([fileName, contents]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(contents), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], fileName));
      return transfer;
    },
    [name, base64] as const,
  );
  await page.getByRole('navigation').first().waitFor();
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.getByText(finnish.say('common:drop-workbook')).waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Waits for the preview of a file, and gives it. */
export async function previewOf(page: Page, fileName: string): Promise<Locator> {
  const preview = page.getByRole('region', { name: fileName, exact: true });
  await preview.waitFor();
  return preview;
}

/** Opens a part of the preview. */
export async function openPreviewTab(
  preview: Locator,
  part: 'columns' | 'questions' | 'rows' | 'issues' | 'missing',
  words = finnish,
): Promise<void> {
  const name = words.say(`people:tab-${part}`, { count: 0 }).replace(/\s*0$/, '');
  await preview.getByRole('tab', { name: startingWith(name) }).click();
  await preview.getByRole('tabpanel').waitFor();
}

/** Stores what the preview offers. `stored` is how many the button says. */
export async function storePreview(preview: Locator, stored: number, words = finnish) {
  await preview
    .getByRole('button', { name: words.say('people:store', { count: stored }), exact: true })
    .click();
  await preview.waitFor({ state: 'detached' });
}

/** Imports a whole file of which `stored` people are good. */
export async function importPeople(
  desk: { readonly electron: ElectronApplication; readonly page: Page },
  file: string,
  stored: number,
  words = finnish,
): Promise<void> {
  await beginImport(desk, file);
  const preview = await previewOf(desk.page, file.split(/[/\\]/).at(-1) ?? file);
  await storePreview(preview, stored, words);
}

/** Makes the first cohort in the empty pairing room. */
export async function makeFirstCohort(
  page: Page,
  name: string,
  words = finnish,
  method: Method = 'mentoring',
): Promise<void> {
  await goTo(page, 'matching', words);
  await button(page, 'matching:new-cohort', words).click();
  await nameCohort(page, name, words, method);
}

/** Fills in the dialog that makes a cohort. */
export async function nameCohort(
  page: Page,
  name: string,
  words = finnish,
  method: Method = 'mentoring',
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: words.say('common:cohort-new-title') });
  await dialog.getByRole('radio', { name: words.say(`common:${method}`) }).check();
  await dialog.getByLabel(words.say('common:cohort-name')).fill(name);
  await button(dialog, 'common:create', words).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Presses the button that forms the pairs and waits for the roster of a run of its own. */
export async function formPairs(page: Page, isFirst: boolean, words = finnish): Promise<void> {
  const run = button(page, isFirst ? 'matching:run' : 'matching:run-again', words);
  await runBy(page, () => run.click(), words);
}

/**
 * Does what starts a run, and waits until the room shows the result of that very run. What was shown
 * before may look just as finished, and a run can take less time than a look at the page: the number
 * of the shown run tells the two apart.
 */
export async function runBy(
  page: Page,
  start: () => Promise<unknown>,
  words = finnish,
): Promise<void> {
  const before = await shownRun(page);
  await start();
  await page.locator(`[data-run]:not([data-run="${before ?? ''}"])`).waitFor();
  await rosterIsShown(page, words);
}

/** Waits until the room shows pairs that hold for all that was said before, and no run goes on. */
export async function rosterIsShown(page: Page, words = finnish): Promise<void> {
  await button(page, 'matching:run-again', words).waitFor();
  await page.getByText(words.say('matching:outdated')).waitFor({ state: 'detached' });
  await page.getByRole('listbox', { name: words.say('matching:pairs-list') }).waitFor();
}

/** The number of the run that the room shows; null where it shows none. */
async function shownRun(page: Page): Promise<string | null> {
  const shown = page.locator('[data-run]');
  return (await shown.count()) === 0 ? null : await shown.getAttribute('data-run');
}

/** Accepts the shown run as the roster, and opens it. */
export async function acceptRoster(page: Page, words = finnish): Promise<void> {
  await button(page, 'matching:accept', words).click();
  await button(page, 'matching:show-roster', words).click();
  await page.getByRole('region', { name: words.say('cohort:preview') }).waitFor();
}
