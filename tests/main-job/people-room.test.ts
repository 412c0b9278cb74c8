import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  button,
  choose,
  expectPeople,
  finnish,
  goTo,
  importPeople,
  openChapter,
  openDeskForFile,
  panel,
  peopleTable,
  writeLines,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  const file = writeLines(desk.folder, 'henkilöt.csv', [
    'Sukunimi;Etunimi;Sähköposti;Yksikkö;Nimike',
    'Aalto;Aino;aino.aalto@avi.example;Luvat;Tarkastaja',
    'Aalto;Aino;a.aalto@virasto.example;Luvat;Johtaja',
    'Bergh;Bo;bo.bergh@avi.example;Tuki;Lakimies',
    'Ceder;Cia;cia.ceder@avi.example;Tuki;Lakimies',
  ]);
  await importPeople(desk, file, 4);
});

const label = (field: 'agency' | 'unit' | 'email' | 'weeksPossible' | 'absences'): string =>
  finnish.say(`import:field-${field}`);
const row = (name: RegExp): Locator => peopleTable(desk.page).getByRole('row', { name });
const undo = (): Promise<void> => desk.page.keyboard.press('Control+z');

/** Opens somebody's profile by a click, and gives it. */
async function profileOf(name: string): Promise<Locator> {
  await row(new RegExp(name)).first().click();
  const profile = desk.page.getByRole('complementary', { name });
  await profile.waitFor();
  return profile;
}

describe('the table of people', () => {
  it('has the columns that were chosen, also after a restart of the page', async () => {
    const { page } = desk;
    await button(page, 'people:columns').press('Enter');
    await page.getByRole('checkbox', { name: label('email'), exact: true }).press('Space');
    await page.keyboard.press('Escape');
    const header = peopleTable(page).getByRole('columnheader', { name: label('email') });
    await header.waitFor();
    await page.reload();
    await goTo(page, 'people');
    await header.waitFor();
    await button(page, 'people:columns').press('Enter');
    await button(page, 'people:columns-usual').press('Enter');
    await header.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  it('changes one field of those who are ticked as one step, by keyboard alone', async () => {
    const { page } = desk;
    await peopleTable(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await page.getByText(finnish.say('people:chosen', { count: 2 })).waitFor();
    await button(page, 'people:bulk-open').press('Enter');
    const dialog = page.getByRole('dialog', {
      name: finnish.say('people:bulk-title', { count: 2 }),
    });
    const field = dialog.getByRole('combobox', { name: finnish.say('people:bulk-field') });
    await field.fill(label('unit'));
    await field.press('ArrowDown');
    await field.press('Enter');
    await dialog.getByRole('textbox', { name: label('unit') }).fill('Hallinto');
    await page.keyboard.press('Tab');
    await dialog.getByText(finnish.say('people:bulk-count', { count: 2 })).waitFor();
    await button(dialog, 'people:bulk-do').press('Enter');
    await dialog.waitFor({ state: 'detached' });
    for (const name of ['Bergh Bo', 'Ceder Cia']) {
      const unit = (await profileOf(name)).getByRole('textbox', { name: label('unit') });
      await expect.poll(() => unit.inputValue()).toBe('Hallinto');
    }
    await peopleTable(page).focus();
    await undo();
    const unit = (await profileOf('Bergh Bo')).getByRole('textbox', { name: label('unit') });
    await expect.poll(() => unit.inputValue()).toBe('Tuki');
    await button(page, 'people:chosen-clear').click();
  });
});

describe('people who are stored twice', () => {
  it('are found, made one, and parted again by undo', async () => {
    const { page } = desk;
    await page
      .getByRole('button', { name: finnish.say('people:duplicates-count', { count: 1 }) })
      .click();
    const duplicates = panel(page, 'people:duplicates');
    await duplicates.getByText(finnish.say('people:duplicates-name')).waitFor();
    await duplicates.getByRole('radio', { name: /aino\.aalto@avi\.example/ }).press('Space');
    await duplicates
      .getByText(/Johtaja/)
      .last()
      .waitFor();
    await button(duplicates, 'people:merge').press('Enter');
    await duplicates.getByText(finnish.say('people:duplicates-none')).waitFor();
    await expectPeople(page, 3);
    await undo();
    await expectPeople(page, 4);
    await button(duplicates, 'people:tell-apart').press('Enter');
    await duplicates.getByText(finnish.say('people:duplicates-none')).waitFor();
    await duplicates.locator('summary').press('Enter');
    await button(duplicates, 'people:suggest-again').press('Enter');
    await button(duplicates, 'people:merge').waitFor();
    await duplicates.press('Escape');
  });
});

describe('a profile', () => {
  it('takes weeks and absences as people write them, and says what it cannot read', async () => {
    const profile = await profileOf('Bergh Bo');
    for (const group of ['people:group-shadowing', 'people:group-workpair'] as const) {
      await profile.getByRole('button', { name: finnish.say(group) }).press('Enter');
    }
    const weeks = profile.getByRole('textbox', { name: label('weeksPossible'), exact: true });
    await weeks.fill('kevät');
    await weeks.press('Enter');
    await profile.getByText(finnish.say('people:problem-weeks')).waitFor();
    await weeks.fill('5-7, 12/2027');
    await weeks.press('Enter');
    await expect.poll(() => weeks.inputValue()).toBe('vko 5–7, 12/2027');
    const absences = profile.getByRole('textbox', { name: label('absences') });
    await absences.fill('1.-31.7.2027');
    await absences.press('Enter');
    await expect.poll(() => absences.inputValue()).toBe('1.7.2027–31.7.2027');
  });

  it('takes the level of a task and the wish to learn it', async () => {
    const profile = await profileOf('Bergh Bo');
    const task = 'Rekrytointi';
    const level = profile.getByRole('combobox', {
      name: finnish.say('people:task-level-of', { task }),
    });
    await level.selectOption('1');
    const learns = profile.getByRole('checkbox', {
      name: finnish.say('people:task-learns-of', { task }),
    });
    await learns.press('Space');
    await expect.poll(() => learns.isChecked()).toBe(true);
    await expect.poll(() => level.inputValue()).toBe('1');
  });

  it('tells that somebody has not been in any cohort', async () => {
    const profile = await profileOf('Bergh Bo');
    await profile.getByText(finnish.say('people:history-none')).waitFor();
  });
});

describe('the task catalogue', () => {
  const task = 'Avaimet ja kulkuluvat';
  const nameField = (): Locator =>
    desk.page.getByRole('textbox', {
      name: finnish.say('settings:row-new-name', {
        language: finnish.say('settings:language-fi'),
      }),
    });

  it('gains a task, with the focus ready for the next one', async () => {
    const { page } = desk;
    await goTo(page, 'settings');
    await button(page, 'settings:chapter-tasks').click();
    await nameField().fill(task);
    await nameField().press('Enter');
    await page
      .getByRole('checkbox', { name: finnish.say('settings:task-critical-of', { task }) })
      .waitFor();
    await expect.poll(() => nameField().inputValue()).toBe('');
    expect(await nameField().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('loses one when asked once, telling how many people answered it', async () => {
    const { page } = desk;
    const going = 'Rekrytointi';
    await page
      .getByRole('button', { name: finnish.say('settings:task-remove', { task: going }) })
      .click();
    const dialog = page.getByRole('dialog', {
      name: finnish.say('settings:task-remove-title', { task: going }),
    });
    await dialog.getByText(finnish.say('settings:task-remove-what', { count: 1 })).waitFor();
    await button(dialog, 'settings:task-remove-confirm').click();
    const critical = page.getByRole('checkbox', {
      name: finnish.say('settings:task-critical-of', { task: going }),
    });
    await critical.waitFor({ state: 'detached' });
    await expect
      .poll(() => nameField().evaluate((field) => field === document.activeElement))
      .toBe(true);
    await button(page, 'settings:chapter-tasks').focus();
    await undo();
    await critical.waitFor();
  });
});

describe('the organisation', () => {
  const goal = 'Kokoustekniikka';
  const removal = (name: string): Locator =>
    desk.page.getByRole('button', { name: finnish.say('settings:row-remove', { name }) });

  it('gains a goal that can be chosen for people, and loses it again', async () => {
    const { page } = desk;
    await openChapter(page, 'lists', finnish);
    await choose(page, 'settings:chapter-lists', finnish.say('settings:names-goal'));
    const name = finnish.say('settings:row-new-name', {
      language: finnish.say('settings:language-fi'),
    });
    await page.getByRole('textbox', { name, exact: true }).fill(goal);
    await button(page, 'settings:row-add').click();
    await removal(goal).waitFor();
    await removal(goal).click();
    await removal(goal).waitFor({ state: 'detached' });
  });

  it('keeps what is referred to, and says so', async () => {
    const { page } = desk;
    await choose(page, 'settings:chapter-lists', finnish.say('settings:names-sector'));
    await removal('Työsuojelu').click();
    const refusal = page.getByRole('dialog', { name: finnish.say('errors:heading') });
    await refusal.getByText(finnish.say('errors:reference-in-use-remedy')).waitFor();
    await page.keyboard.press('Escape');
    await refusal.waitFor({ state: 'detached' });
    expect(await removal('Työsuojelu').count()).toBe(1);
  });

  it('tells what follows an agency, takes the successor in use, and undoes that', async () => {
    const { page } = desk;
    await openChapter(page, 'units', finnish);
    const successor = 'Lupa- ja valvontavirasto';
    const rowOf = (code: string): Locator =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: code }) });
    await rowOf('LAAVI').getByRole('cell', { name: successor }).waitFor();
    await rowOf('LVV').getByRole('button', { name: successor }).press('Enter');
    const offered = page.getByRole('checkbox', { name: finnish.say('settings:unit-offer') });
    await offered.press('Space');
    await rowOf('LVV').getByText(finnish.say('settings:unit-in-use'), { exact: true }).waitFor();
    await undo();
    await rowOf('LVV').getByText(finnish.say('settings:unit-waits')).waitFor();
    expect(await offered.isChecked()).toBe(false);
  });

  it('takes another domain for e-mail addresses that are of the same people', async () => {
    const { page } = desk;
    await openChapter(page, 'email', finnish);
    const domains = page.getByRole('combobox', {
      name: finnish.say('settings:email-family', { number: 1 }),
    });
    await domains.fill('uusi.example');
    await domains.press('Enter');
    await page.getByText('uusi.example', { exact: true }).waitFor();
    await goTo(page, 'people');
    await undo();
  });
});

it('complains of nothing', () => {
  expect(desk.complaints).toEqual([]);
});
