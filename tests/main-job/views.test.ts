import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  button,
  choose,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  panel,
  removeFolder,
  runBy,
  sampleWorkbook,
  showView,
  startingWith,
  statusLine,
  temporaryFolder,
} from '../harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

const look = (form: 'list' | 'board' | 'matrix' | 'map'): Promise<void> =>
  choose(desk.page, 'matching:form', finnish.say(`matching:form-${form}`));
const board = (): Locator =>
  desk.page.getByRole('group', { name: finnish.say('matching:form-board'), exact: true });
const mentees = (): Locator => board().locator('[data-chip][data-side="right"]');
const inspector = (): Locator => panel(desk.page, 'matching:inspector-panel');

/** Whom the inspector shows. */
async function lookedAt(): Promise<readonly string[]> {
  const nameIn = (key: 'matching:pick-mentor' | 'matching:pick-mentee'): Promise<string> =>
    inspector()
      .getByRole('combobox', { name: finnish.say(key), exact: true })
      .inputValue();
  return [await nameIn('matching:pick-mentor'), await nameIn('matching:pick-mentee')];
}

/** Whether something is whole within its panel, whatever the panel is scrolled to. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = element.closest('[data-panel]')?.getBoundingClientRect();
  return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
}

/** The name on a chip, without what stands below it. */
async function nameOn(chip: Locator): Promise<string> {
  return ((await chip.locator('span').first().textContent()) ?? '').trim();
}

/** Waits until the pairs have been made around a pair that was put together by hand. */
async function lockedTogether(mentor: string, mentee: string): Promise<void> {
  await desk.page.getByText(finnish.say('matching:outdated')).waitFor({ state: 'detached' });
  const card = board()
    .locator('[data-card]')
    .filter({ hasText: mentor })
    .filter({ hasText: mentee });
  await card.getByText(finnish.say('matching:locked')).waitFor();
}

/** The cards on which this stands. */
const cards = (says: string): Locator => board().locator('[data-card]').filter({ hasText: says });

/** A pair of one mentor and one mentee that nothing has been said of. */
async function freePair() {
  const card = board()
    .locator('[data-card="pair"]')
    .filter({ hasNotText: finnish.say('matching:locked') })
    .first();
  await card.waitFor();
  const member = await card.locator('[data-side="right"]').getAttribute('data-member');
  const mentor = await nameOn(card.locator('[data-side="left"]'));
  return { mentor, mentee: board().locator(`[data-member="${member}"]`) };
}

/** Goes sideways to the next with whom the carried person can change places. */
async function toExchange(): Promise<void> {
  const focused = board().locator('[data-chip]:focus');
  for (let presses = 0; presses < 20; presses += 1) {
    await desk.page.keyboard.press('ArrowRight');
    if ((await focused.getAttribute('data-chip')) === 'exchange') return;
  }
  throw new Error('nobody to change places with is near');
}

describe('the board', () => {
  it('moves a person by keyboard to the partner whose price is told, and keeps the focus', async () => {
    await look('board');
    const mentee = mentees().nth(1);
    await mentee.focus();
    const name = await nameOn(mentee);
    await desk.page.keyboard.press('Space');
    const offers = board().locator('[data-chip="open"][data-offer="priced"]');
    await offers.first().waitFor();
    expect(await board().locator('[data-offer="together"]').count()).toBe(1);
    await desk.page.keyboard.press('ArrowDown');
    const target = board().locator('[data-chip]:focus');
    const mentor = await nameOn(target);
    await inspector().getByRole('textbox').last().scrollIntoViewIfNeeded();
    await desk.page.keyboard.press('Enter');
    await lockedTogether(mentor, name);
    expect(await nameOn(board().locator('[data-chip]:focus'))).toBe(name);
    expect(await lookedAt()).toEqual([mentor, name]);
    for (const field of ['import:field-expectations', 'import:field-availability'] as const) {
      await inspector().getByText(finnish.say(field), { exact: true }).waitFor();
    }
    const reason = inspector().getByRole('textbox', {
      name: finnish.say('matching:reason-locked'),
    });
    await expect.poll(() => reason.evaluate(isInSight)).toBe(true);
  });

  it('moves a person by mouse', async () => {
    const dragged = board()
      .locator('[data-card]')
      .filter({ hasNotText: finnish.say('matching:locked') })
      .locator('[data-side="right"]')
      .first();
    const name = await nameOn(dragged);
    await dragged.dispatchEvent('dragstart', {
      dataTransfer: await desk.page.evaluateHandle(() => new DataTransfer()),
    });
    const target = board().locator('[data-chip="open"][data-offer="priced"]').first();
    const mentor = await nameOn(target);
    await target.dispatchEvent('drop');
    await lockedTogether(mentor, name);
  });

  it('says of somebody ruled out why, and Escape puts the person back', async () => {
    const mentee = mentees().nth(0);
    await mentee.focus();
    await desk.page.keyboard.press('Space');
    await board().locator('[data-chip="open"][data-offer="priced"]').first().waitFor();
    const closed = board().locator('[data-chip="closed"][data-offer="ruled-out"]');
    for (const text of await closed.allInnerTexts()) expect(text.split('\n').at(-1)).not.toBe('');
    await desk.page.keyboard.press('Escape');
    await board().locator('[data-offer]').first().waitFor({ state: 'detached' });
  });

  it('picks a person up by the menu, which goes while somebody is carried', async () => {
    const menu = desk.page.getByRole('menu', { name: finnish.say('matching:menu-label') });
    const mentee = mentees().first();
    const person = await mentee.getAttribute('data-member');
    await mentee.click({ button: 'right' });
    await menu
      .getByRole('menuitem', { name: startingWith(finnish.say('matching:menu-move')) })
      .click();
    const carried = board().locator('[data-chip="carried"]');
    await carried.waitFor();
    expect(await carried.getAttribute('data-member')).toBe(person);
    await expect.poll(() => carried.evaluate((chip) => chip === document.activeElement)).toBe(true);
    await carried.click({ button: 'right' });
    expect(await menu.count()).toBe(0);
    await desk.page.keyboard.press('Escape');
    await carried.waitFor({ state: 'detached' });
  });

  it.each(['key', 'menu'] as const)(
    'says everywhere that a carried pair is locked, and carries on once it is lifted by %s',
    async (by) => {
      const locked = cards(finnish.say('matching:locked'));
      const lockedBefore = await locked.count();
      const mentee = locked.locator('[data-side="right"]').first();
      const person = await mentee.getAttribute('data-member');
      await mentee.press('Space');
      const line = desk.page.getByText(finnish.say('matching:carry-locked'));
      await line.first().waitFor();
      const offers = board().locator('[data-chip="closed"][data-offer]');
      expect(new Set(await offers.locator('[title]').allTextContents())).toEqual(
        new Set([finnish.say('matching:locked')]),
      );
      const carried = board().locator('[data-chip="carried"]');
      if (by === 'key') await desk.page.keyboard.press('l');
      else {
        await carried.click({ button: 'right' });
        await desk.page
          .getByRole('menuitem', { name: startingWith(finnish.say('matching:unlock')) })
          .click();
      }
      await line.first().waitFor({ state: 'detached' });
      expect(await carried.getAttribute('data-member')).toBe(person);
      await board().locator('[data-chip="open"][data-offer="priced"]').first().waitFor();
      await expect.poll(() => locked.count()).toBe(lockedBefore - 1);
      await desk.page.keyboard.press('Escape');
      await carried.waitFor({ state: 'detached' });
      await desk.page.keyboard.press('Control+z');
      await expect.poll(() => locked.count()).toBe(lockedBefore);
    },
  );

  it.each(['keyboard', 'mouse'] as const)(
    'lets two mentees change places by %s as one step, which undo takes back',
    async (by) => {
      const lockedBefore = await cards(finnish.say('matching:locked')).count();
      const { mentor, mentee } = await freePair();
      const name = await nameOn(mentee);
      await mentee.focus();
      await desk.page.keyboard.press('Space');
      const others = board().locator('[data-chip="exchange"][data-side="right"]');
      await others.first().waitFor();
      if (by === 'keyboard') await toExchange();
      const other = by === 'keyboard' ? board().locator('[data-chip]:focus') : others.first();
      const otherName = await nameOn(other);
      expect(await other.textContent()).toMatch(/vaihto \d+ \+ \d+ p\., /);
      await other.dispatchEvent('dragenter');
      // What the whole roster would lose is told of the exchange that one is about to make.
      await other.getByText(/vaihto \d+ \+ \d+ p\., (hinta −|ei maksa|alin )/).waitFor();
      if (by === 'keyboard') await desk.page.keyboard.press('Enter');
      else await other.dispatchEvent('drop');
      await lockedTogether(mentor, otherName);
      await expect.poll(() => cards(finnish.say('matching:locked')).count()).toBe(lockedBefore + 2);
      expect(await nameOn(board().locator('[data-chip]:focus'))).toBe(name);
      await desk.page.keyboard.press('Control+z');
      await expect.poll(() => cards(finnish.say('matching:locked')).count()).toBe(lockedBefore);
      const outdated = desk.page.getByText(finnish.say('matching:outdated'));
      await outdated.waitFor();
      await desk.page.keyboard.press('Control+Enter');
      await outdated.waitFor({ state: 'detached' });
    },
  );

  it('locks and parts a pair by key and by menu, and each lifts what the other has said', async () => {
    const { mentee } = await freePair();
    const person = await mentee.getAttribute('data-member');
    const card = board()
      .locator('[data-card]')
      .filter({ has: desk.page.locator(`[data-member="${person}"]`) });
    const menu = desk.page.getByRole('menu', { name: finnish.say('matching:menu-label') });
    for (const [key, state, lift] of [
      ['l', 'matching:locked', 'matching:unlock'],
      ['Delete', 'matching:forbidden', 'matching:allow'],
    ] as const) {
      await mentee.focus();
      await desk.page.keyboard.press(key);
      await card.getByText(finnish.say(state), { exact: true }).waitFor();
      await mentee.click({ button: 'right' });
      await menu.getByRole('menuitem', { name: startingWith(finnish.say(lift)) }).click();
      await card.getByText(finnish.say(state), { exact: true }).waitFor({ state: 'detached' });
    }
  });
});

describe('the matrix and the map', () => {
  it('a cell of the matrix is the pair of the inspector', async () => {
    await look('matrix');
    const matrix = desk.page.getByRole('application');
    await matrix.focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    const [mentor = '', mentee = ''] = await lookedAt();
    expect(mentor).not.toBe('');
    expect(mentee).not.toBe('');
    await desk.page
      .getByRole('status')
      .filter({ hasText: mentor })
      .filter({ hasText: mentee })
      .first()
      .waitFor();
  });

  it('the map tells where the pairs meet', async () => {
    await look('map');
    await desk.page.getByRole('heading', { name: finnish.say('charts:map-question') }).waitFor();
    await look('list');
  });
});

describe('gains and prices', () => {
  it('a point of the curve becomes a rule, and the run that follows keeps it', async () => {
    await showView(desk.page, 'pairs');
    await button(desk.page, 'insight:show-tradeoff').click();
    await choose(desk.page, 'insight:tradeoff-axis', finnish.say('insight:axis-cross-sector'));
    const curve = desk.page.getByRole('slider', {
      name: finnish.say('insight:tradeoff-cross-sector-question'),
    });
    await curve.focus();
    await desk.page.keyboard.press('End');
    const wanted = Number(await curve.getAttribute('aria-valuenow'));
    await desk.page.getByText(startingWith('Hinta nykyiseen ehdotukseen verrattuna')).waitFor();
    const take = desk.page.getByRole('button', {
      name: finnish.say('insight:tradeoff-take-cross-sector', { value: wanted }),
    });
    await runBy(desk.page, () => take.click());
    const quota = panel(desk.page, 'matching:rules-panel').getByRole('spinbutton', {
      name: /yli vastuualuerajojen/,
    });
    expect(await quota.inputValue()).toBe(String(wanted));
  });
});

describe('scenarios', () => {
  const rules = (): Locator => panel(desk.page, 'matching:rules-panel');
  const scenario = (
    action: 'scenario-run' | 'scenario-compare' | 'scenario-take',
    name: string,
  ): Locator =>
    desk.page.getByRole('button', {
      name: `${finnish.say(`matching:${action}`)}: ${name}`,
      exact: true,
    });
  const compared = (side: 'before' | 'after'): Promise<string> =>
    desk.page
      .getByRole('combobox', { name: finnish.say(`matching:compared-${side}`), exact: true })
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');

  async function keepAs(name: string): Promise<void> {
    await desk.page.getByLabel(finnish.say('matching:scenario-name')).fill(name);
    await button(desk.page, 'matching:scenario-keep').click();
    await scenario('scenario-run', name).waitFor();
  }

  it('settings kept under a name are run beside the proposal and compared with it', async () => {
    await showView(desk.page, 'comparison');
    await keepAs('Nykyinen');
    await scenario('scenario-run', 'Nykyinen').click();
    await scenario('scenario-compare', 'Nykyinen').click();
    await desk.page.getByText(finnish.say('matching:comparison-same')).waitFor();
    await desk.page.getByText(finnish.say('matching:settings-same')).waitFor();
    expect(await compared('before')).toBe(finnish.say('matching:compared-present'));
    expect(await compared('after')).toBe('Nykyinen');
  });

  it('all are run in one go, and of two with other weights the weights are told', async () => {
    const goals = rules().getByRole('slider', { name: finnish.say('common:part-goals') });
    await goals.focus();
    await desk.page.keyboard.press('Home');
    await keepAs('Ilman tavoitteita');
    await button(desk.page, 'matching:scenario-run-all').click();
    await scenario('scenario-compare', 'Ilman tavoitteita').click();
    const weight = finnish.say('workbook:weight', { criterion: finnish.say('common:part-goals') });
    await desk.page.getByRole('row', { name: startingWith(weight) }).waitFor();
    await desk.page.getByText(finnish.say('matching:compared-scales')).waitFor();
    await desk.page
      .getByRole('row', { name: startingWith(finnish.say('matching:measure-now-total')) })
      .waitFor();
  });

  it('one is renamed by keyboard, but not to the name of another', async () => {
    const { keyboard } = desk.page;
    const renaming = (name: string): Locator =>
      desk.page.getByRole('button', { name: `${finnish.say('common:rename')}: ${name}` });
    const hasFocus = (button: Locator): Promise<boolean> =>
      button.evaluate((element) => element === document.activeElement);
    const field = desk.page
      .getByRole('listitem')
      .getByRole('textbox', { name: finnish.say('matching:scenario-name') });
    await renaming('Ilman tavoitteita').focus();
    await keyboard.press('Enter');
    await field.fill('Nykyinen');
    await keyboard.press('Enter');
    await desk.page
      .getByText(
        finnish.say('errors:value-invalid-of-scenario-name-taken', { scenario: 'Nykyinen' }),
      )
      .waitFor();
    await keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(renaming('Ilman tavoitteita'))).toBe(true);
    await keyboard.press('Enter');
    await field.fill('Vain osaaminen');
    await keyboard.press('Enter');
    await expect.poll(() => hasFocus(renaming('Vain osaaminen'))).toBe(true);
    await keyboard.press('Control+z');
    await scenario('scenario-compare', 'Ilman tavoitteita').waitFor();
  });

  it('taking one brings its weights, its rules and its pairs, of which nothing is outdated', async () => {
    const outdated = finnish.say('common:run-outdated');
    await expect.poll(() => statusLine(desk.page)).toContain(outdated);
    await scenario('scenario-take', 'Nykyinen').click();
    await expect.poll(() => statusLine(desk.page)).not.toContain(outdated);
    const goals = rules().getByRole('slider', { name: finnish.say('common:part-goals') });
    await expect.poll(() => goals.getAttribute('aria-valuenow')).not.toBe('0');
    await showView(desk.page, 'pairs');
    await desk.page.getByText(finnish.say('matching:is-accepted')).waitFor();
  });
});
