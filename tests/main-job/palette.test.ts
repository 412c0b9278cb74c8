import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  axeFaults,
  button,
  chooseFromMenu,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  peopleTable,
  previewOf,
  sampleWorkbook,
  willSaveTo,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
});

const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
const palette = (): Locator =>
  desk.page.getByRole('dialog', { name: finnish.say('common:palette'), exact: true });
const option = (name: string | RegExp): Locator =>
  palette().getByRole('option', { name, exact: typeof name === 'string' });
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Opens the palette by its keys and types. */
async function search(typed: string): Promise<void> {
  await press('Control+k');
  const field = palette().getByRole('combobox');
  await field.waitFor();
  await expect.poll(() => hasFocus(field)).toBe(true);
  await desk.page.keyboard.type(typed);
}

async function take(typed: string): Promise<void> {
  await search(typed);
  await press('Enter');
  await palette().waitFor({ state: 'detached' });
}

describe('the palette', () => {
  it('opens somebody’s profile from any room, found without the dots of the name', async () => {
    await press('Control+1');
    await search('jappila');
    await option(/Jäppilä/)
      .first()
      .waitFor();
    await press('Enter');
    await desk.page.getByRole('complementary', { name: /Jäppilä/ }).waitFor();
  });

  it('gives the focus back to what had it', async () => {
    const table = peopleTable(desk.page);
    await table.focus();
    await search('xyzzy');
    await palette().getByText(finnish.say('common:palette-none')).waitFor();
    await press('Escape');
    await palette().waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(table)).toBe(true);
  });

  it('shows commands under their names in the menu, with their keys', async () => {
    await search('');
    for (const command of ['import', 'run', 'new-cohort', 'show-matching'] as const) {
      const name = finnish.say(`shell:${command}`);
      expect(await option(new RegExp(`^${name}.*Ctrl\\+`)).count(), name).toBe(1);
    }
    await press('Control+k');
    await palette().waitFor({ state: 'detached' });
  });

  it('is reached from the menu too, and the arrows walk round', async () => {
    await chooseFromMenu(desk.electron, 'palette');
    await palette().getByRole('combobox').waitFor();
    const chosen = palette().getByRole('option', { selected: true });
    const first = await chosen.textContent();
    await press('ArrowUp');
    await expect.poll(() => chosen.textContent()).not.toBe(first);
    await press('ArrowDown');
    await expect.poll(() => chosen.textContent()).toBe(first);
    await press('Escape');
  });

  it('carries out a command: its dialog has the focus, and gives it back', async () => {
    await take(finnish.say('shell:new-cohort'));
    const dialog = desk.page.getByRole('dialog', {
      name: finnish.say('common:cohort-new-title'),
    });
    const name = dialog.getByLabel(finnish.say('common:cohort-name'));
    await expect.poll(() => hasFocus(name)).toBe(true);
    await press('Control+k');
    expect(await palette().count()).toBe(0);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('changes a setting', async () => {
    const scheme = `${finnish.say('settings:colours')}: ${finnish.say('settings:colours-dark')}`;
    await take(scheme);
    await desk.page.locator('[data-mantine-color-scheme="dark"]').waitFor();
  });

  it('breaks no rule of the page’s policy', () => {
    expect(desk.complaints).toEqual([]);
  });

  it.each(['light', 'dark'])('has no fault of access in %s', async (scheme) => {
    const colours = finnish.say(`settings:colours-${scheme === 'dark' ? 'dark' : 'light'}`);
    if ((await desk.page.locator(`[data-mantine-color-scheme="${scheme}"]`).count()) === 0)
      await take(`${finnish.say('settings:colours')}: ${colours}`);
    await desk.page.locator(`[data-mantine-color-scheme="${scheme}"]`).waitFor();
    await search('par');
    expect(await axeFaults(desk.page)).toEqual([]);
    await press('Escape');
    await palette().waitFor({ state: 'detached' });
  });
});

describe('the cohorts', () => {
  it('are offered with the one worked on last first, also after a restart of the page', async () => {
    const { page } = desk;
    await makeFirstCohort(page, 'Syksy 2026');
    await take(finnish.say('shell:new-cohort'));
    const dialog = page.getByRole('dialog', { name: finnish.say('common:cohort-new-title') });
    await dialog.getByLabel(finnish.say('common:cohort-name')).fill('Kevät 2027');
    await dialog.getByRole('button', { name: finnish.say('common:create'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await take('syksy');
    const chooser = page.getByRole('button', { name: /^Syksy 2026/ });
    await chooser.waitFor();
    await page.reload();
    await chooser.click();
    const names = await page.getByRole('menuitem').allTextContents();
    expect(names.slice(0, 2).map((name) => name.slice(0, 10))).toEqual([
      'Syksy 2026',
      'Kevät 2027',
    ]);
    await press('Escape');
  });
});

describe('what can be done from anywhere by typing', () => {
  const pairsRoom = (): Locator =>
    desk.page.getByRole('region', { name: finnish.say('matching:pairs-panel'), exact: true });

  it('is the empty template and the sample of each method, with people there already', async () => {
    const contents = new Set<string>();
    for (const method of ['mentoring', 'shadowing', 'workpair'] as const) {
      const file = `${method}.xlsx`;
      await press('Control+1');
      await willSaveTo(desk.electron, join(desk.folder, file));
      await take(finnish.say(`shell:template-${method}`));
      await desk.page.getByText(finnish.say('people:template-saved', { file })).first().waitFor();
      contents.add(readFileSync(join(desk.folder, file), 'base64'));
    }
    expect(contents.size).toBe(3);
    await take(finnish.say('shell:sample-workpair'));
    const preview = await previewOf(desk.page, 'pariksi-esimerkki-tyoparit.xlsx');
    await button(preview, 'common:cancel').click();
    await peopleTable(desk.page).waitFor();
  });

  it('is asked of which method, where the people room saves a template', async () => {
    await goTo(desk.page, 'people');
    await willSaveTo(desk.electron, join(desk.folder, 'kysytty.xlsx'));
    await button(desk.page, 'people:template').click();
    expect(await axeFaults(desk.page)).toEqual([]);
    await desk.page.getByRole('menuitem', { name: finnish.say('common:shadowing') }).click();
    const saved = finnish.say('people:template-saved', { file: 'kysytty.xlsx' });
    await desk.page.getByText(saved).waitFor();
    const asked = readFileSync(join(desk.folder, 'kysytty.xlsx'), 'base64');
    expect(asked).toBe(readFileSync(join(desk.folder, 'shadowing.xlsx'), 'base64'));
  });

  it('is to accept the pairs as the roster, or it says why they cannot be', async () => {
    await press('Control+1');
    await take(finnish.say('shell:accept'));
    await desk.page.getByRole('alert').getByText(finnish.say('matching:no-run')).waitFor();
    await formPairs(desk.page, true);
    await press('Control+1');
    await take(finnish.say('shell:accept'));
    await pairsRoom().getByText(finnish.say('matching:is-accepted')).waitFor();
  });

  it('is every view of the pairs', async () => {
    for (const [command, shown] of [
      ['show-board', pairsRoom().getByRole('group', { name: finnish.say('matching:form-board') })],
      ['show-map', pairsRoom().getByRole('figure', { name: finnish.say('charts:map-question') })],
      ['show-matrix', pairsRoom().getByRole('application')],
      ['show-participants', pairsRoom().getByLabel(finnish.say('matching:search-people'))],
      ['show-list', pairsRoom().getByRole('listbox')],
    ] as const) {
      await press('Control+1');
      await take(finnish.say(`shell:${command}`));
      await shown.waitFor();
    }
  });

  it('is every document of the method, and the size of the text', async () => {
    await press('Control+1');
    await take(finnish.say('documents:kind-attendance'));
    const shown = desk.page.getByLabel(finnish.say('cohort:document'), { exact: true });
    await expect.poll(() => shown.inputValue()).toBe('attendance');
    const size = (): Promise<string> =>
      desk.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    await take(`${finnish.say('settings:text-size')}: ${finnish.percent(1.5)}`);
    await expect.poll(size).not.toBe(before);
    await take(`${finnish.say('settings:text-size')}: ${finnish.percent(1)}`);
    await expect.poll(size).toBe(before);
  });
});
