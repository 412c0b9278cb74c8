import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  button,
  emptyScreens,
  fillDesk,
  filledScreens,
  finnish,
  formPairs,
  goTo,
  openDeskForFile,
  panel,
  previewScreens,
  type Screen,
  startingWith,
  storeSample,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
});

function screenOf(screens: readonly Screen[], name: string): Screen {
  const screen = screens.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`no screen is called ${name}`);
  return screen;
}

function hasFocus(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element === document.activeElement);
}

/** What has the focus, in words; null when nothing has it. */
function focusOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return null;
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    return `${activeElement.tagName} ${name.slice(0, 60)}`;
  });
}

/** Opens and closes what lies over a room, and expects that the focus is then in the room. */
async function expectFocusAfter(screen: Screen): Promise<void> {
  await screen.open(desk, finnish);
  await screen.close?.(desk, finnish);
  await expect.poll(() => focusOf(desk.page), { message: screen.name }).not.toBeNull();
}

/**
 * The tab stops from where the focus is, and those among them that look the same with and without
 * it. What is compared is what is drawn at the stop and closely around it.
 */
async function invisibleStops(page: Page, most: number): Promise<readonly string[]> {
  const invisible: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await focusOf(page);
    const clip = await placeOfFocus(page);
    if (name === null || clip === null) continue;
    const key = `${name} ${JSON.stringify(clip)}`;
    if (seen.has(key)) break;
    seen.add(key);
    const focused = await page.screenshot({ clip, animations: 'disabled' });
    // The place to go on from stays when the focus goes.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const blurred = await page.screenshot({ clip, animations: 'disabled' });
    if (focused.equals(blurred)) invisible.push(name);
  }
  return invisible;
}

/** Where on the page the focus is seen: the control, or the label of one that is drawn by it. */
function placeOfFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return null;
    const own = element.getBoundingClientRect();
    const isDrawn = own.width > 4 && own.height > 4;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    const box = isDrawn ? own : (label ?? element.parentElement)?.getBoundingClientRect();
    if (box === undefined) return null;
    const left = Math.max(0, box.left - 6);
    const top = Math.max(0, box.top - 6);
    const width = Math.min(innerWidth, box.right + 6) - left;
    const height = Math.min(innerHeight, box.bottom + 6) - top;
    return width < 1 || height < 1 ? null : { x: left, y: top, width, height };
  });
}

describe('the focus', () => {
  it('is in the room after a refusal has been read', () =>
    expectFocusAfter(screenOf(emptyScreens, 'refusal')));

  it.each(['people-filter', 'people-profile', 'people-erase', 'cohort-menu', 'cohort-new'])(
    'is in the room after it has been closed: %s',
    async (name) => {
      if ((await desk.page.getByText(finnish.say('people:empty')).count()) > 0) {
        await screenOf(previewScreens, 'import-rows').open(desk, finnish);
        await storeSample(desk);
        await fillDesk(desk);
      }
      await expectFocusAfter(screenOf(filledScreens, name));
    },
  );

  it('is in the roster after a button among the pairs has opened it', async () => {
    await screenOf(filledScreens, 'matching-pairs').open(desk, finnish);
    await button(desk.page, 'matching:show-roster').click();
    await panel(desk.page, 'cohort:summary').waitFor();
    await expect.poll(() => focusOf(desk.page)).not.toBeNull();
  });

  it('is on what turns a panel back after the panel has been turned', async () => {
    await screenOf(filledScreens, 'matching-pairs').open(desk, finnish);
    const rules = panel(desk.page, 'matching:rules-panel');
    for (const _ of ['turned', 'turned back']) {
      await rules.getByRole('button').first().click();
      await expect
        .poll(() => rules.evaluate((part) => part.contains(document.activeElement)))
        .toBe(true);
    }
  });

  it('is at the name of a scenario that has been kept', async () => {
    await screenOf(filledScreens, 'matching-comparison').open(desk, finnish);
    const name = desk.page.getByLabel(finnish.say('matching:scenario-name'));
    await name.fill('Lyhyet matkat');
    await button(desk.page, 'matching:scenario-keep').click();
    await desk.page.getByText(finnish.say('matching:scenario-not-run')).waitFor();
    await expect.poll(() => hasFocus(name)).toBe(true);
  });

  it('is at the day of a step that has been set to today', async () => {
    await screenOf(filledScreens, 'programme').open(desk, finnish);
    const step = finnish.say('programme:step-shown');
    await desk.page
      .getByRole('button', { name: startingWith(finnish.say('programme:today')) })
      .click();
    const day = desk.page.getByLabel(finnish.say('programme:step-day', { step }));
    await expect.poll(() => hasFocus(day)).toBe(true);
  });

  it.each([
    'people',
    'people-profile',
    'matching-participants',
    'matching-pairs',
    'cohort',
    'settings-view',
    'settings-distances',
  ])('is seen at every stop: %s', async (name) => {
    const screen = screenOf(filledScreens, name);
    await goTo(desk.page, 'people');
    await screen.open(desk, finnish);
    expect(await invisibleStops(desk.page, 24)).toEqual([]);
    await screen.close?.(desk, finnish);
  });

  it('is on the way to the roster after a run has been accepted', async () => {
    await screenOf(filledScreens, 'matching-pairs').open(desk, finnish);
    await formPairs(desk.page, false);
    await button(desk.page, 'matching:accept').press('Enter');
    const way = button(desk.page, 'matching:show-roster');
    await expect.poll(() => hasFocus(way)).toBe(true);
  });

  it('stays on the buttons of undo and redo, also when nothing is left to redo', async () => {
    const move = (direction: 'undo' | 'redo'): Locator =>
      desk.page.getByRole('button', {
        name: startingWith(finnish.say(`common:${direction}-named`, { name: '' }).trim()),
      });
    await move('undo').press('Enter');
    await move('redo').waitFor();
    await expect.poll(() => hasFocus(move('undo'))).toBe(true);
    await move('redo').press('Enter');
    const nothing = button(desk.page, 'common:nothing-to-redo');
    await expect.poll(() => hasFocus(nothing)).toBe(true);
  });

  it('is in the room after a row has been removed', async () => {
    await screenOf(filledScreens, 'settings-tasks').open(desk, finnish);
    const remove = finnish.say('settings:task-remove', { task: '' }).trim();
    const removing = desk.page.getByRole('button', { name: new RegExp(`^${remove} `) });
    const before = await removing.count();
    await removing.first().press('Enter');
    const dialog = desk.page.getByRole('dialog');
    await button(dialog, 'settings:task-remove-confirm').press('Enter');
    await expect.poll(() => removing.count()).toBe(before - 1);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focusOf(desk.page)).not.toBeNull();
  });
});
