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
});

describe('a limit in minutes', () => {
  it('is told in hours as it is typed', async () => {
    const limit = panel(desk.page, 'matching:rules-panel').getByRole('spinbutton', {
      name: /minuutin matkan päässä/,
    });
    const says = (): Promise<string | null> => limit.getAttribute('aria-description');
    await limit.fill('150');
    await expect.poll(says).toBe('150 min = 2 h 30 min');
    await desk.page.getByText('150 min = 2 h 30 min', { exact: true }).waitFor();
    await limit.fill('45');
    await expect.poll(says).toBeNull();
    await limit.press('Escape');
  });
});

describe('a day that does not exist', () => {
  it('is said to be none and stays as typed, and the day before it is not stored', async () => {
    const { page } = desk;
    await formPairs(page, true);
    await acceptRoster(page);
    await goTo(page, 'programme');
    const end = finnish.say('programme:end-of', { one: '', other: '' }).split(' ')[0] ?? '';
    await page
      .getByRole('table')
      .getByRole('button', { name: startingWith(end) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const day = dialog.getByRole('textbox', { name: finnish.say('programme:ending-day') });
    const save = button(dialog, 'programme:end-confirm');
    const problem = dialog.getByText(finnish.say('common:day-unknown', { day: '31.2.' }));
    // Sent from another field, by Enter, before the day has been left.
    await day.fill('31.2.');
    await day.evaluate((input: HTMLInputElement) => input.form?.requestSubmit());
    await problem.waitFor();
    expect(await day.evaluate((input) => input === document.activeElement)).toBe(true);
    await save.press('Enter');
    await problem.waitFor();
    expect(await day.inputValue()).toBe('31.2.');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    expect(await axeFaults(page)).toEqual([]);
    await day.fill('31.12.2030');
    await save.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByText(/31\.12\.2030/)
      .first()
      .waitFor();
  });
});
