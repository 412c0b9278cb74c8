import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../electron/contract/index.ts';
import {
  acceptRoster,
  button,
  choose,
  expectPeople,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  menuLabels,
  type OpenDesk,
  openDesk,
  peopleTable,
  removeFolder,
  sampleWorkbook,
  statusLine,
  temporaryFolder,
} from '../harness/index.ts';

const folder = temporaryFolder();
const swedish = createWords('sv');
const english = createWords('en');
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Syksy 2026');
  await formPairs(desk.page, true);
  await acceptRoster(desk.page);
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

describe('another language', () => {
  it.each([
    { says: 'Swedish', from: finnish, to: swedish, language: 'sv' as const },
    { says: 'English', from: swedish, to: english, language: 'en' as const },
  ])('is spoken at once everywhere: $says', async ({ from, to, language }) => {
    await goTo(desk.page, 'settings', from);
    await choose(desk.page, 'settings:language', from.say(`settings:language-${language}`), from);
    await desk.page
      .getByRole('navigation', { name: to.say('common:rooms'), exact: true })
      .waitFor();
    await expect.poll(() => desk.page.locator('html').getAttribute('lang')).toBe(language);
    await expect
      .poll(async () => Object.keys(await menuLabels(desk.electron)))
      .toEqual(
        (['file', 'edit', 'view', 'pairs', 'help'] as const).map((menu) =>
          to.say(`shell:menu-${menu}`),
        ),
      );
    expect(await statusLine(desk.page, to)).toContain(to.say('common:proof-proved'));
    await expectPeople(desk.page, 60, to);
    await goTo(desk.page, 'matching', to);
    await button(desk.page, 'matching:run-again', to).waitFor();
  });
});

describe('after a restart', () => {
  it('everything is there: language, people, cohort, proof and roster', async () => {
    await goTo(desk.page, 'cohort', english);
    const proved = english.say('common:proof-proved');
    await expect.poll(() => statusLine(desk.page, english)).toContain(proved);
    const facts = await statusLine(desk.page, english);
    await desk.close();
    desk = await openDesk({ folder });
    await goTo(desk.page, 'cohort', english);
    const document = desk.page.getByRole('region', { name: english.say('cohort:preview') });
    await document.getByRole('heading', { name: 'Syksy 2026' }).waitFor();
    await expect.poll(() => statusLine(desk.page, english)).toEqual(facts);
    await desk.page.getByRole('button', { name: /^Syksy 2026/ }).waitFor();
    await expectPeople(desk.page, 60, english);
    expect(Object.keys(await menuLabels(desk.electron))).toContain(english.say('shell:menu-file'));
  });

  it('the last step can still be undone and done again', async () => {
    await goTo(desk.page, 'cohort', english);
    await desk.page.keyboard.press('Control+z');
    await desk.page.getByText(english.say('cohort:no-roster')).waitFor();
    await desk.page.keyboard.press('Control+Shift+Z');
    await desk.page.getByRole('region', { name: english.say('cohort:preview') }).waitFor();
  });
});

describe('a person who is erased', () => {
  const erased = { name: 'Ahlskog Linnea', spoken: 'Linnea Ahlskog', email: 'linnea.ahlskog' };

  it('is erased after one question that says what goes', async () => {
    await goTo(desk.page, 'people', english);
    const row = peopleTable(desk.page, english).getByRole('row', { name: new RegExp(erased.name) });
    await row.click();
    const profile = desk.page.getByRole('complementary', { name: erased.name });
    await button(profile, 'people:erase', english).click();
    const dialog = desk.page.getByRole('dialog', {
      name: english.say('people:erase-title', { name: erased.name }),
    });
    await dialog.getByText(english.say('people:erase-what')).waitFor();
    await button(dialog, 'people:erase-confirm', english).click();
    await expectPeople(desk.page, 59, english);
    expect(await row.count()).toBe(0);
  });

  it('is nameless in the roster', async () => {
    await goTo(desk.page, 'cohort', english);
    const document = desk.page.getByRole('region', { name: english.say('cohort:preview') });
    await document.getByText(english.say('common:erased-person')).first().waitFor();
    expect(await document.getByText(erased.spoken).count()).toBe(0);
  });

  it('leaves no trace in any file of the desk once it has been opened again', async () => {
    await desk.close();
    desk = await openDesk({ folder });
    await expectPeople(desk.page, 59, english);
    await desk.close();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map(({ name }) => name)).toContain('pariksi.db');
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      expect(bytes.includes(erased.email), name).toBe(false);
    }
    desk = await openDesk({ folder });
  });
});
