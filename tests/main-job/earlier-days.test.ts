import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import {
  acceptRoster,
  axeFaults,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  peopleTable,
  writeLines,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  const file = writeLines(desk.folder, 'henkilöt.csv', [
    'Rooli;Sukunimi;Etunimi;Sähköposti;Virasto;Yksikkö;Kieli;Tavoitteet',
    'mentori;Aalto;Aino;aino.aalto@avi.example;ESAVI;Luvat;suomi;Johtaminen',
    'aktori;Bergh;Bo;bo.bergh@avi.example;LAAVI;Tuki;suomi;Johtaminen',
  ]);
  await importPeople(desk, file, 2);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
  await acceptRoster(desk.page);
});

const today = finnish.day(new Date().toISOString().slice(0, 10));

it('the profile tells with whom somebody is a pair and where they were when it began', async () => {
  const { page } = desk;
  await goTo(page, 'people');
  await peopleTable(page).getByRole('row', { name: /Aalto/ }).first().click();
  const profile = page.getByRole('complementary', { name: 'Aalto Aino' });
  const pair = profile.getByRole('listitem').filter({ hasText: 'Bergh Bo' });
  const then = pair.getByText(
    finnish.say('people:history-place', { place: 'Etelä-Suomi, Luvat' }),
    { exact: true },
  );
  await pair.getByText(finnish.say('people:history-since', { day: today })).waitFor();
  await then.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const unit = profile.getByRole('textbox', { name: finnish.say('import:field-unit') });
  await unit.fill('Arkisto');
  await unit.press('Enter');
  await expect.poll(() => unit.inputValue()).toBe('Arkisto');
  await then.waitFor();
});

it('the programme tells where somebody was and is, and on a day where they were that day', async () => {
  const { page } = desk;
  await goTo(page, 'programme');
  const mentor = (): Locator => page.getByRole('rowheader', { name: /Aalto Aino/ });
  const now = mentor().getByText(/^nyt .*Arkisto/);
  await now.waitFor();
  expect(await mentor().textContent()).toContain('Luvat');
  const day = page.getByRole('textbox', { name: finnish.say('programme:on-day') });
  await day.fill(today);
  await day.press('Enter');
  await now.waitFor({ state: 'detached' });
  expect(await mentor().textContent()).toContain('Arkisto');
  expect(await axeFaults(page)).toEqual([]);
});
