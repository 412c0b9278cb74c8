import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import {
  button,
  eightAndEight,
  expectPeople,
  finnish,
  openDeskForFile,
  readPdf,
  runBy,
  startingWith,
  statusLine,
  willChoose,
  willPrint,
  writePeople,
} from '../harness/index.ts';

const desk = openDeskForFile();

const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses a key until the focus is on what is wanted, as somebody without a mouse does. */
async function reach(target: Locator, key = 'Tab'): Promise<void> {
  // What is drawn by its label is not seen itself.
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(target)) return;
    await press(key);
  }
  throw new Error(`the focus does not come to ${String(target)}`);
}

it('the whole job is done by the keyboard alone: import, run, lock, move, accept, print', async () => {
  const { page } = desk;
  await willChoose(desk.electron, writePeople(desk.folder, 'kahdeksan.csv', eightAndEight));
  const printed = await willPrint(desk.electron);

  await page.getByRole('navigation').first().waitFor();
  await press('Control+o');
  await reach(page.getByRole('button', { name: finnish.say('people:store', { count: 16 }) }));
  await press('Enter');
  await page.getByRole('grid', { name: finnish.say('common:room-people') }).waitFor();

  await press('Control+3');
  await reach(button(page, 'matching:new-cohort'));
  await press('Enter');
  const dialog = page.getByRole('dialog');
  await expect.poll(() => hasFocus(dialog.getByRole('textbox'))).toBe(true);
  await page.keyboard.type('Näppäimistö');
  await press('Enter');
  await button(page, 'matching:run').waitFor();
  expect(await dialog.count(), 'a closed dialog holds no keys').toBe(0);

  await runBy(page, () => press('Control+Enter'));
  expect(await statusLine(page)).toContain(finnish.say('common:proof-proved'));

  const options = page
    .getByRole('listbox', { name: finnish.say('matching:pairs-list') })
    .getByRole('option');
  await reach(options.first(), 'F6');
  await press('ArrowDown');
  await expect.poll(() => hasFocus(options.nth(1))).toBe(true);
  await press('l');
  await options
    .nth(1)
    .getByText(startingWith(finnish.say('matching:locked')))
    .waitFor();

  await runBy(page, () => press('Control+Enter'));
  expect(await options.filter({ hasText: finnish.say('matching:locked') }).count()).toBe(1);

  const forms = page.getByRole('radiogroup', { name: finnish.say('matching:form') });
  await reach(forms.getByRole('radio', { checked: true }), 'Shift+Tab');
  await press('ArrowRight');
  const board = page.getByRole('group', { name: finnish.say('matching:form-board') });
  await reach(board.locator('[data-chip][tabindex="0"]').first());
  await press('Space');
  await board.locator('[data-chip="open"][data-offer="priced"]').first().waitFor();
  await press('ArrowDown');
  await press('Enter');
  const lockedCards = board
    .locator('[data-card]')
    .filter({ hasText: finnish.say('matching:locked') });
  await expect.poll(() => lockedCards.count()).toBe(2);
  await page.getByText(finnish.say('matching:outdated')).waitFor({ state: 'detached' });

  await reach(button(page, 'matching:accept'), 'Shift+Tab');
  await press('Enter');
  await button(page, 'matching:show-roster').waitFor();
  await press('Control+p');
  await page.getByText(finnish.say('cohort:printed')).first().waitFor({ state: 'attached' });
  const [document] = await printed();
  expect((await readPdf(document ?? new Uint8Array())).pages).toHaveLength(1);

  await press('Control+2');
  await expectPeople(page, 16);
});
