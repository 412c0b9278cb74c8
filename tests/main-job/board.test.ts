import { join } from 'node:path';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  axeFaults,
  button,
  choose,
  expectPeople,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  startingWith,
  writeLines,
} from '../harness/index.ts';

/** Three of each side; of the mentors one speaks no language of the mentees. */
const mentoring = [
  'Rooli;Sukunimi;Etunimi;Sähköposti;Virasto;Kieli;Tavoitteet',
  'mentori;Ahola;Aino;aino.ahola@avi.example;Etelä-Suomen aluehallintovirasto;suomi;LEAD, DIGI',
  'mentori;Backman;Bo;bo.backman@avi.example;Lapin aluehallintovirasto;suomi;LEAD',
  'mentori;Cajander;Carola;carola.c@avi.example;Lapin aluehallintovirasto;ruotsi;LEAD',
  'aktori;Eskola;Elli;elli.eskola@avi.example;Lapin aluehallintovirasto;suomi;LEAD',
  'aktori;Forss;Frans;frans.forss@avi.example;Etelä-Suomen aluehallintovirasto;suomi;DIGI',
  'aktori;Grahn;Gun;gun.grahn@avi.example;Itä-Suomen aluehallintovirasto;suomi;TACIT',
];

const desk = openDeskForFile(async () => {
  writeLines(desk.folder, 'mentorointi.csv', mentoring);
  await importPeople(desk, join(desk.folder, 'mentorointi.csv'), mentoring.length - 1);
  await expectPeople(desk.page, mentoring.length - 1);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
  await choose(desk.page, 'matching:form', finnish.say('matching:form-board'));
});

const board = (): Locator =>
  desk.page.getByRole('group', { name: finnish.say('matching:form-board'), exact: true });
const chip = (name: string): Locator => board().locator('[data-chip]').filter({ hasText: name });
/** Above the board: what can be done, who is carried, or why a move could not be made. */
const line = (): Locator => desk.page.locator('[data-refused]');

const settled = (): Promise<void> =>
  desk.page.getByText(finnish.say('matching:outdated')).waitFor({ state: 'detached' });

/** Forms the pairs anew and waits for them: those of another run than the one shown. */
async function runAgain(): Promise<void> {
  const shown = await desk.page.locator('[data-run]').getAttribute('data-run');
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.locator(`[data-run]:not([data-run="${shown}"])`).waitFor();
  await settled();
}

async function middleOf(place: Locator): Promise<readonly [number, number]> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('what is dragged to is not in sight');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Drags somebody upon a place with the mouse, and looks at the board before letting go. */
async function drag(from: Locator, to: Locator, isThere: () => Promise<unknown>): Promise<void> {
  const { mouse } = desk.page;
  await from.hover();
  await mouse.down();
  await mouse.move(...(await middleOf(to)), { steps: 5 });
  await isThere();
  // What is carried has been told of everywhere; the place lies where it lay.
  await mouse.move(...(await middleOf(to)), { steps: 2 });
  await mouse.up();
}

it('a drop by mouse that is not allowed says why, until something else is done', async () => {
  await drag(chip('Eskola'), chip('Cajander'), () =>
    board().locator('[data-offer="ruled-out"]').first().waitFor(),
  );
  await board().locator('[data-chip="carried"]').waitFor({ state: 'detached' });
  await line().filter({ hasText: 'Carola Cajander' }).waitFor();
  await chip('Forss').press('Space');
  await line().waitFor({ state: 'detached' });
  await chip('Forss').press('Escape');
});

it('a place that is locked to another says to whom', async () => {
  await chip('Forss').press('l');
  await board().getByText(finnish.say('matching:locked')).waitFor();
  const taken = finnish.say('matching:offer-taken', { names: 'Frans Forss' });
  await drag(chip('Eskola'), chip('Ahola'), () => chip('Ahola').getByText(taken).waitFor());
  await line()
    .filter({ hasText: `Aino Ahola: ${taken}.` })
    .waitFor();
  await chip('Forss').press('l');
  await line().waitFor({ state: 'detached' });
});

it('a pair made by hand keeps its mark and its reason when the lock is lifted, and undo locks it again', async () => {
  await drag(chip('Eskola'), chip('Ahola'), () =>
    board().locator('[data-offer="priced"]').first().waitFor(),
  );
  const card = board().locator('[data-card="pair"]').filter({ hasText: 'Eskola' });
  const mark = (...marks: readonly string[]): Locator =>
    card.filter({ hasText: 'Ahola' }).getByText(marks.join(', '), { exact: true });
  const [locked, byHand] = [finnish.say('matching:locked'), finnish.say('matching:by-hand')];
  await mark(locked, byHand).waitFor();
  await settled();
  const inspector = panel(desk.page, 'matching:inspector-panel');
  const reason = (of: 'locked' | 'by-hand'): Locator =>
    inspector.getByRole('textbox', { name: finnish.say(`matching:reason-${of}`) });
  await reason('locked').fill('sama lakimuutos');
  await reason('locked').press('Tab');
  await desk.page.getByText(finnish.say('common:saved'), { exact: true }).waitFor();
  await chip('Eskola').press('l');
  await mark(byHand).waitFor();
  expect(await reason('by-hand').inputValue()).toBe('sama lakimuutos');
  expect(await axeFaults(desk.page)).toEqual([]);
  await desk.page.keyboard.press('Control+z');
  await mark(locked, byHand).waitFor();
  expect(await reason('locked').inputValue()).toBe('sama lakimuutos');
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+z');
  await mark(locked, byHand).waitFor({ state: 'detached' });
  await runAgain();
});

/** Brings somebody to a place by the keys: lifted, carried there by the arrows, and put down. */
async function carry(from: Locator, to: Locator): Promise<void> {
  await from.press('Space');
  await board().locator('[data-offer="priced"]').first().waitFor();
  const isReached = (): Promise<boolean> => to.evaluate((chip) => chip === document.activeElement);
  await desk.page.keyboard.press('Home');
  for (let presses = 0; presses < 8 && !(await isReached()); presses += 1)
    await desk.page.keyboard.press('ArrowDown');
  expect(await isReached()).toBe(true);
  await desk.page.keyboard.press('Enter');
}

describe.each(['mouse', 'keys'] as const)('by %s', (by) => {
  it.each([
    ['a mentor to another mentee', 'Ahola', 'Eskola'],
    ['a mentee to another mentor', 'Eskola', 'Ahola'],
    ['somebody without a pair to a mentor', 'Grahn', 'Backman'],
    ['a mentor to somebody without a pair', 'Backman', 'Grahn'],
  ])('brings %s, as one step', async (_, from, to) => {
    if (by === 'keys') await carry(chip(from), chip(to));
    else
      await drag(chip(from), chip(to), () =>
        board().locator('[data-offer="priced"]').first().waitFor(),
      );
    const card = board().locator('[data-card="pair"]').filter({ hasText: from });
    const mark = card
      .filter({ hasText: to })
      .getByText(startingWith(finnish.say('matching:locked')));
    await mark.waitFor();
    await settled();
    await desk.page.keyboard.press('Control+z');
    await mark.waitFor({ state: 'detached' });
    await runAgain();
  });
});

it('those without a pair stand beside the pairs, each side under its heading', async () => {
  const unpaired = board().locator('[data-unpaired]');
  expect(await unpaired.getByRole('heading').allTextContents()).toEqual([
    finnish.say('matching:unpaired-mentee', { total: 1 }),
    finnish.say('matching:unpaired-mentor', { total: 1 }),
  ]);
  expect(await unpaired.locator('[data-chip]').count()).toBe(2);
  expect(await axeFaults(desk.page)).toEqual([]);
});

it('puts back by the button whoever is carried', async () => {
  await chip('Eskola').press('Space');
  await button(desk.page, 'matching:put-back').click();
  await board().locator('[data-chip="carried"]').waitFor({ state: 'detached' });
  expect(await board().locator('[data-offer]').count()).toBe(0);
});

it.each(['lock', 'forbid'] as const)(
  'in the inspector a press of the mouse says %s',
  async (what) => {
    await chip('Eskola').click();
    const inspector = panel(desk.page, 'matching:inspector-panel');
    const state = finnish.say(what === 'lock' ? 'matching:locked' : 'matching:forbidden');
    const mark = board().getByText(state, { exact: true });
    await button(inspector, `matching:${what}`).click();
    await mark.waitFor();
    await button(inspector, what === 'lock' ? 'matching:unlock' : 'matching:allow').click();
    await mark.waitFor({ state: 'detached' });
  },
);

it('of two who are no pair the inspector tells whom else each could have', async () => {
  const inspector = panel(desk.page, 'matching:inspector-panel');
  await chip('Grahn').click({ button: 'right' });
  await desk.page.getByRole('menuitem', { name: finnish.say('matching:try-person') }).click();
  const mentor = inspector.getByRole('combobox', {
    name: finnish.say('matching:pick-mentor'),
    exact: true,
  });
  await mentor.fill('Cajander');
  await desk.page.getByRole('option', { name: startingWith('Cajander') }).waitFor();
  await mentor.press('ArrowDown');
  await mentor.press('Enter');
  await inspector.getByText(finnish.say('reasons:rule-common-language')).waitFor();
  await inspector
    .getByRole('button', { name: finnish.say('insight:choices', { name: 'Grahn Gun' }) })
    .click();
  await inspector.getByRole('button', { name: startingWith('Backman Bo') }).click();
  await expect.poll(() => mentor.inputValue()).toBe('Backman Bo');
});

it('a pair that no roster allows says which requirement is in its way', async () => {
  const quota = panel(desk.page, 'matching:rules-panel').getByRole('spinbutton', {
    name: /yli virastorajojen/,
  });
  await quota.fill('2');
  await quota.press('Enter');
  await runAgain();
  const rule = finnish.say('matching:conflict-rule-quota', {
    name: `2 ${finnish.say('matching:quota-name')}`,
  });
  const prevented = { name: 'Aino Ahola', rules: rule };
  await drag(chip('Forss'), chip('Ahola'), () =>
    chip('Ahola').getByText(finnish.say('matching:offer-impossible')).waitFor(),
  );
  await line()
    .filter({ hasText: finnish.say('matching:offer-prevented', prevented) })
    .waitFor();
});
