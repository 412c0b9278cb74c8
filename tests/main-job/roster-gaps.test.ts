import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  acceptRoster,
  axeFaults,
  button,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  pressUndo,
  sampleWorkbook,
  showView,
  startingWith,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
  await acceptRoster(desk.page);
});

const notice = (): Locator =>
  desk.page.getByRole('alert').filter({ hasText: finnish.say('programme:gap-see') });

/** The lines that last as long as there is something to repair. */
const line = (): Locator =>
  desk.page.getByRole('note').filter({ hasText: finnish.say('programme:gap-see') });

const repair = (): Locator => panel(desk.page, 'programme:repair');

/** The mentor and the mentee of a pair that goes on, the last name first. */
async function twoOfAPair(): Promise<readonly [string, string]> {
  await goTo(desk.page, 'programme');
  const end = desk.page.getByRole('button', { name: startingWith('Päätä pari') }).first();
  const says = (await end.getAttribute('aria-label')) ?? (await end.textContent()) ?? '';
  const [one = '', other = ''] = says
    .replace(/^.*Päätä pari /, '')
    .replace('…', '')
    .split(' ja ');
  return [one, other];
}

/** Somebody's tick among the participants. */
async function tickOf(name: string): Promise<Locator> {
  await goTo(desk.page, 'matching');
  await showView(desk.page, 'participants');
  const [lastName = ''] = name.split(' ');
  await desk.page.getByLabel(finnish.say('matching:search-people')).fill(lastName);
  return desk.page.getByRole('checkbox', { name: finnish.say('matching:takes-part', { name }) });
}

/** That somebody, given with the last name first, is left without a pair, alone or with others. */
function withoutPair(name: string): RegExp {
  const [lastName = '', ...firstNames] = name.split(' ');
  return new RegExp(`${[...firstNames, lastName].join(' ')}.* ilman paria`);
}

describe('a participant who drops out of an accepted roster', () => {
  it('is told of with whom it leaves without a pair, and the repair opens with its proposals', async () => {
    const [leaves, stays] = await twoOfAPair();
    expect(await line().count()).toBe(0);
    const tick = await tickOf(leaves);
    await tick.uncheck();
    await notice().waitFor();
    const says = withoutPair(stays);
    expect(await notice().textContent()).toMatch(says);
    await line().getByText(says).waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(notice(), 'programme:gap-see').click();
    await repair().waitFor();
    await repair()
      .getByText(finnish.say('programme:repair-keeps-all'))
      .or(repair().getByText(finnish.say('programme:repair-no-place')))
      .or(repair().getByText(finnish.say('programme:repair-none')))
      .first()
      .waitFor();
    await expect
      .poll(() => repair().evaluate((panel) => panel.contains(document.activeElement)))
      .toBe(true);
    await line().getByText(says).waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(repair(), 'common:close').click();
  });

  it('is said where the next step is, until undo brings the pair back', async () => {
    await goTo(desk.page, 'people');
    const next = button(desk.page, 'people:next-repair');
    await next.click();
    await repair().waitFor();
    await button(repair(), 'common:close').click();
    await pressUndo(desk.page);
    await line().waitFor({ state: 'detached' });
    await goTo(desk.page, 'people');
    await next.waitFor({ state: 'detached' });
  });

  it('is told of too when somebody is erased', async () => {
    const [erased, stays] = await twoOfAPair();
    await goTo(desk.page, 'people');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type(erased);
    await desk.page
      .getByRole('option', { name: startingWith(erased) })
      .first()
      .click();
    await button(desk.page, 'people:erase').click();
    await button(desk.page.getByRole('dialog'), 'people:erase-confirm').click();
    await notice().waitFor();
    expect(await notice().textContent()).toMatch(withoutPair(stays));
    await pressUndo(desk.page);
    await notice().waitFor({ state: 'detached' });
  });
});
