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
  sampleWorkbook,
  startingWith,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
  await acceptRoster(desk.page);
  await goTo(desk.page, 'programme');
});

const room = (): Locator =>
  desk.page.getByRole('region', { name: finnish.say('common:room-programme'), exact: true });

type Part = 'programme:pairs' | 'programme:waiting' | 'programme:group-days' | 'programme:closing';

const part = (key: Part): Locator =>
  room().getByRole('region', { name: startingWith(finnish.say(key)) });

const step = (name: 'confirmed' | 'shown'): Locator =>
  room().getByRole('textbox', {
    name: finnish.say('programme:step-day', { step: finnish.say(`programme:step-${name}`) }),
  });

/** Where the header says that the cohort stands. */
const status = (): Locator =>
  desk.page
    .getByRole('list', { name: finnish.say('common:status-steps') })
    .locator('[aria-current="step"]');

const offers = (): Locator =>
  part('programme:waiting').getByRole('button', { name: startingWith('Tarjoa paikkaa') });

/** The step of the way in the room, which is read apart from what the header says. */
const currentStep = (): Locator =>
  room()
    .getByRole('list', { name: finnish.say('programme:steps') })
    .locator('[aria-current="step"]');

const pairCount = (): Promise<number> =>
  part('programme:pairs').locator('tbody[data-index]').count();

const undo = (): Promise<void> => desk.page.keyboard.press('Control+z');

describe('a programme after its roster', () => {
  it('opens by its key and has no fault', async () => {
    await goTo(desk.page, 'people');
    await desk.page.keyboard.press('Control+5');
    await room().waitFor();
    await expect.poll(pairCount).toBeGreaterThan(5);
    expect(await axeFaults(desk.page)).toEqual([]);
  });

  it('is dated by hand, the header follows, and undo takes the date back', async () => {
    await step('confirmed').fill('12.3.2026');
    await step('confirmed').press('Enter');
    await status().getByText(finnish.say('common:status-confirmed')).waitFor();
    await currentStep()
      .getByText(finnish.say('programme:step-confirmed'), { exact: true })
      .waitFor();
    await step('shown').fill('13.3.2026');
    await step('shown').press('Tab');
    await room()
      .getByText(finnish.say('common:day-too-late', { day: '12.3.2026' }))
      .waitFor();
    await step('shown').press('Escape');
    await step('shown').blur();
    await undo();
    await status().getByText(finnish.say('common:status-proposal')).waitFor();
    await expect.poll(() => step('confirmed').inputValue()).toBe('');
  });

  it('ends a pair in a way and on a day, without a word of why, and lets it go on again', async () => {
    const ended = part('programme:pairs').getByText(startingWith('päättyi'));
    const end = part('programme:pairs').getByRole('button', { name: startingWith('Päätä pari') });
    await end.first().focus();
    await desk.page.keyboard.press('Enter');
    const dialog = desk.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    expect(await dialog.getByRole('textbox').count()).toBe(1);
    await dialog.getByRole('radio', { name: finnish.say('programme:ending-interrupted') }).check();
    await button(dialog, 'programme:end-confirm').click();
    await dialog.waitFor({ state: 'detached' });
    await ended.waitFor();
    expect(await ended.textContent()).toContain('keskeytyi');
    await part('programme:pairs')
      .getByRole('button', { name: startingWith('Jatka paria') })
      .click();
    await ended.waitFor({ state: 'detached' });
  });

  it('shows the roster as it was on a day', async () => {
    const day = part('programme:pairs').getByRole('textbox', {
      name: finnish.say('programme:on-day'),
    });
    await day.fill('1.1.2020');
    await day.press('Enter');
    await room().getByText(finnish.say('programme:none-on')).waitFor();
    await day.fill('');
    await day.press('Enter');
    await part('programme:pairs').getByRole('table').waitFor();
  });

  it('repairs the roster without somebody who leaves, as one step to undo', async () => {
    await button(desk.page, 'programme:change-people').click();
    const repair = panel(desk.page, 'programme:repair');
    const leaving = repair.getByRole('combobox', { name: finnish.say('programme:leaving') });
    await leaving.click();
    await desk.page.keyboard.press('ArrowDown');
    const leaver =
      (await desk.page.getByRole('option', { selected: false }).first().textContent()) ?? '';
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Escape');
    await button(repair, 'programme:repair-ask').click();
    const take = button(repair, 'programme:repair-apply').first();
    await take.waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await take.click();
    await repair.waitFor({ state: 'detached' });
    const find = part('programme:pairs').getByRole('textbox', {
      name: finnish.say('programme:find'),
    });
    await find.fill(leaver);
    const found = (count: number): Locator =>
      part('programme:pairs').getByText(finnish.say('programme:found', { count }));
    await found(0).waitFor();
    await find.blur();
    await undo();
    await found(1).waitFor();
    await find.fill('');
  });

  it('offers a place to somebody who waits, and says what that would change', async () => {
    await offers().first().click();
    const repair = panel(desk.page, 'programme:repair');
    await repair
      .getByText(finnish.say('programme:repair-keeps-all'))
      .or(repair.getByText(finnish.say('programme:repair-no-place')))
      .first()
      .waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(repair, 'common:close').click();
    await repair.waitFor({ state: 'detached' });
  });

  it('lets in who comes late, with the others as they were, and undo takes that back', async () => {
    const counts = part('programme:pairs').getByRole('status');
    const whole = await counts.textContent();
    await part('programme:pairs')
      .getByRole('button', { name: startingWith('Päätä pari') })
      .first()
      .click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: finnish.say('programme:ending-interrupted') }).check();
    await button(dialog, 'programme:end-confirm').click();
    await expect.poll(() => counts.textContent()).not.toBe(whole);
    const fewer = await counts.textContent();
    const freed = part('programme:waiting')
      .getByRole('listitem')
      .filter({ hasText: 'Edellinen pari päättyi' });
    const offer = freed.first().getByRole('button', { name: startingWith('Tarjoa paikkaa') });
    const said = (await offer.getAttribute('aria-label')) ?? '';
    const waits = desk.page.getByRole('button', { name: said, exact: true });
    await offer.click();
    const repair = panel(desk.page, 'programme:repair');
    await button(repair, 'programme:repair-apply').first().click();
    await repair.waitFor({ state: 'detached' });
    await waits.waitFor({ state: 'detached' });
    await undo();
    await expect.poll(() => counts.textContent()).toBe(fewer);
    await waits.waitFor();
    await undo();
    await expect.poll(() => counts.textContent()).toBe(whole);
  });

  it('keeps a note on who waits for the coordinator alone', async () => {
    const note = part('programme:waiting').getByRole('textbox').first();
    await note.fill('Voi aloittaa vasta syksyllä.');
    await note.blur();
    await desk.page
      .getByRole('button', { name: startingWith('Kumoa: muistiinpano') })
      .first()
      .waitFor();
    await goTo(desk.page, 'people');
    await goTo(desk.page, 'programme');
    await expect.poll(() => note.inputValue()).toBe('Voi aloittaa vasta syksyllä.');
  });

  it('adds an in-person day, changes it where it stands, and removes it', async () => {
    const days = part('programme:group-days');
    const form = days.getByRole('form', { name: finnish.say('programme:group-day-new') });
    await form.getByLabel(finnish.say('programme:group-day')).fill('4.5.2026');
    await form.getByLabel(finnish.say('programme:group-place')).fill('Tampere');
    await form.getByLabel(finnish.say('programme:group-topic')).fill('Aloitus');
    await form.getByLabel(finnish.say('programme:group-topic')).press('Enter');
    const topic = days.getByRole('textbox', {
      name: finnish.say('programme:group-topic-of', { day: '4.5.2026' }),
    });
    await topic.fill('Aloitus ja tavoitteet');
    await topic.press('Enter');
    expect(await axeFaults(desk.page)).toEqual([]);
    await days
      .getByRole('button', {
        name: finnish.say('programme:group-day-remove', { day: '4.5.2026' }),
      })
      .click();
    await days.getByText(finnish.say('programme:group-days-none')).waitFor();
    await undo();
    await expect.poll(() => topic.inputValue()).toBe('Aloitus ja tavoitteet');
  });

  it('keeps the day of an agreement beside the notes of a pair', async () => {
    const pairs = part('programme:pairs');
    await pairs
      .getByRole('button', { name: startingWith('Merkinnät') })
      .first()
      .click();
    const day = pairs.getByRole('textbox', { name: startingWith('Sopimus allekirjoitettu') });
    await day.fill('9.3.2026');
    await day.press('Enter');
    await pairs.getByText(finnish.say('programme:agreed-on', { day: '9.3.2026' })).waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await day.blur();
    await undo();
    await expect.poll(() => day.inputValue()).toBe('');
  });

  it('keeps one day for the agreements of all pairs without one, in one step', async () => {
    const pairs = part('programme:pairs');
    const opener = pairs.getByRole('button', { name: finnish.say('programme:agreements-open') });
    const dated = pairs.getByText(finnish.say('programme:agreed-on', { day: '10.3.2026' }));
    await opener.focus();
    await desk.page.keyboard.press('Enter');
    await pairs.getByRole('checkbox').first().check();
    await pairs.getByText(finnish.say('programme:agreements-chosen', { count: 1 })).waitFor();
    await pairs.getByRole('button', { name: /joilta päivä puuttuu/ }).click();
    await expect.poll(() => pairs.getByRole('checkbox', { checked: false }).count()).toBe(0);
    expect(await axeFaults(desk.page)).toEqual([]);
    const day = pairs.getByRole('textbox', { name: finnish.say('programme:agreement-day') });
    const keep = pairs.getByRole('button', { name: finnish.say('programme:agreements-keep') });
    await day.first().fill('10.13.2026');
    await keep.click();
    await expect.poll(() => dated.count()).toBe(0);
    await day.first().fill('10.3.2026');
    await keep.click();
    await keep.waitFor({ state: 'detached' });
    await expect.poll(() => dated.count()).toBeGreaterThan(5);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await undo();
    await expect.poll(() => dated.count()).toBe(0);
  });

  it('is closed as one step: its pairs end as planned, and the report counts them', async () => {
    const closing = part('programme:closing');
    const figure = (name: string): Locator =>
      closing.locator('dt').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]');
    const completed = finnish.say('documents:closing-completed');
    const all = await figure(finnish.say('documents:closing-began')).textContent();
    await expect.poll(() => figure(completed).textContent()).toBe('0');
    await button(closing, 'programme:close').click();
    const dialog = desk.page.getByRole('dialog', { name: finnish.say('programme:close-title') });
    await dialog.waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(dialog, 'programme:close-confirm').click();
    await dialog.waitFor({ state: 'detached' });
    await currentStep().getByText(finnish.say('programme:step-ended'), { exact: true }).waitFor();
    await expect.poll(() => figure(completed).textContent()).toBe(all);
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.textContent))
      .toBe(finnish.say('programme:report-print'));
    await undo();
    await expect.poll(() => figure(completed).textContent()).toBe('0');
  });
});
