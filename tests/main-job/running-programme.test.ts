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
  runBy,
  sampleWorkbook,
  showView,
  startingWith,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
});

const everybody = (): Locator =>
  desk.page
    .getByRole('grid', { name: finnish.say('matching:view-participants') })
    .getByRole('checkbox')
    .first();

const ticks = (): Locator =>
  desk.page.getByRole('checkbox', {
    name: new RegExp(`${finnish.say('matching:takes-part', { name: '' }).trim()}$`),
  });

const question = (): Locator => desk.page.getByRole('dialog');

/** Presses Space on the box in the head, until it stands as wanted. */
async function tickEverybody(isChecked: boolean): Promise<void> {
  await everybody().focus();
  await desk.page.keyboard.press('Space');
  await expect.poll(() => everybody().isChecked()).toBe(isChecked);
}

async function openParticipants(): Promise<void> {
  await goTo(desk.page, 'matching');
  await showView(desk.page, 'participants');
  await ticks().first().waitFor();
}

async function reach(step: 'confirmed' | 'started', day: string): Promise<void> {
  const field = desk.page.getByRole('textbox', {
    name: finnish.say('programme:step-day', { step: finnish.say(`programme:step-${step}`) }),
  });
  await field.fill(day);
  await field.press('Enter');
  await desk.page
    .getByRole('list', { name: finnish.say('common:status-steps') })
    .locator('[aria-current="step"]')
    .getByText(
      finnish.say(step === 'started' ? 'common:status-running' : 'common:status-confirmed'),
    )
    .waitFor();
}

/** What the programme says of how many pairs go on. */
async function pairsThatGoOn(): Promise<number> {
  await goTo(desk.page, 'programme');
  const end = desk.page.getByRole('button', { name: startingWith('Päätä pari') });
  await end.first().waitFor();
  return end.count();
}

describe('a draft', () => {
  it('can be left by everybody, and nobody comes back unasked', async () => {
    await openParticipants();
    if (!(await everybody().isChecked())) await tickEverybody(true);
    await tickEverybody(false);
    await expect.poll(() => ticks().first().isChecked()).toBe(false);
    await desk.page
      .getByText(finnish.say('matching:proposed-mentoring'))
      .waitFor({ state: 'detached' });
    expect(await question().count()).toBe(0);
    await pressUndo(desk.page);
    await expect.poll(() => ticks().first().isChecked()).toBe(true);
  });
});

describe('a running programme', () => {
  it('is left by nobody unasked: the question counts the pairs and the safe answer keeps them', async () => {
    await goTo(desk.page, 'matching');
    await formPairs(desk.page, true);
    await acceptRoster(desk.page);
    const pairs = await pairsThatGoOn();
    await reach('confirmed', '12.3.2026');
    await reach('started', '13.3.2026');
    await openParticipants();
    await everybody().focus();
    await desk.page.keyboard.press('Space');
    if ((await question().count()) === 0 && (await everybody().isChecked()))
      await desk.page.keyboard.press('Space');
    await question().getByText(finnish.say('matching:repair-instead')).waitFor();
    const said = (await question().textContent()) ?? '';
    const [, counted] = /Päätetäänkö (\d+) paria/.exec(said) ?? [];
    expect(Number(counted)).toBeGreaterThanOrEqual(pairs);
    expect(await axeFaults(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Enter');
    await question().waitFor({ state: 'detached' });
    expect(await pairsThatGoOn()).toBe(pairs);
  });

  it('names the pair of whom is to leave, and leads to the repair without them', async () => {
    const pairs = await pairsThatGoOn();
    const says =
      (await desk.page
        .getByRole('button', { name: startingWith('Päätä pari') })
        .first()
        .getAttribute('aria-label')) ?? '';
    const [name = ''] = says.replace(/^.*Päätä pari /, '').split(' ja ');
    await openParticipants();
    await desk.page
      .getByRole('checkbox', { name: finnish.say('matching:takes-part', { name }) })
      .click();
    await question().getByText(`${name} – `).waitFor();
    await button(question(), 'programme:gap-see').click();
    const repair = panel(desk.page, 'programme:repair');
    await repair.getByText(name, { exact: true }).first().waitFor();
    await button(repair, 'common:close').click();
    expect(await pairsThatGoOn()).toBe(pairs);
  });

  it('ends the pairs once that is agreed to, until undo', async () => {
    const pairs = await pairsThatGoOn();
    await openParticipants();
    await everybody().focus();
    await desk.page.keyboard.press('Space');
    if ((await question().count()) === 0 && (await everybody().isChecked()))
      await desk.page.keyboard.press('Space');
    await question().getByText(finnish.say('matching:repair-instead')).waitFor();
    await question()
      .getByRole('button', { name: finnish.say('matching:leave-confirm', { count: 2 }) })
      .click();
    await expect.poll(() => ticks().first().isChecked()).toBe(false);
    await pressUndo(desk.page);
    expect(await pairsThatGoOn()).toBe(pairs);
  });

  it('takes another roster only once it is agreed to how many pairs go on, end and begin', async () => {
    const pairs = await pairsThatGoOn();
    await goTo(desk.page, 'matching');
    await showView(desk.page, 'pairs');
    await runBy(desk.page, () => button(desk.page, 'matching:run-again').click());
    await button(desk.page, 'matching:accept').click();
    await question().getByText(finnish.say('matching:replace-says')).waitFor();
    await question()
      .getByText(finnish.say('matching:replace-end', { count: 0 }))
      .waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(question(), 'common:cancel').click();
    await question().waitFor({ state: 'detached' });
    await button(desk.page, 'matching:accept').click();
    await button(question(), 'matching:replace-confirm').click();
    await button(desk.page, 'matching:show-roster').waitFor();
    expect(await pairsThatGoOn()).toBe(pairs);
  });
});
