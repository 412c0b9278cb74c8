import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWords, languageSchema } from '../../electron/contract/index.ts';
import { tablesIn } from '../../electron/workbook/testing/read-tables.ts';
import {
  acceptRoster,
  button,
  choose,
  chooseFromMenu,
  eightAndEight,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  readPdf,
  willPrint,
  willSaveTo,
  writePeople,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, writePeople(desk.folder, 'kahdeksan.csv', eightAndEight), 16);
  await makeFirstCohort(desk.page, 'Äänekoski & Åland');
  await formPairs(desk.page, true);
  await acceptRoster(desk.page);
});

/** Waits until it is said that a file is there, and reads it. */
async function fileSaved(name: string): Promise<Uint8Array> {
  await isSaid(finnish.say('cohort:saved', { file: name }));
  return readFileSync(join(desk.folder, name));
}

/** Waits until a sentence is said: shown for a while, or read to those who do not see. */
function isSaid(sentence: string): Promise<void> {
  return desk.page.getByText(sentence, { exact: true }).first().waitFor({ state: 'attached' });
}

const namesOf = (text: string): readonly string[] =>
  eightAndEight
    .map(([, lastName, firstName]) => `${firstName} ${lastName}`)
    .filter((name) => closely(text).includes(closely(name)));

/** A text without its spaces: a name or a heading may go on on the next line. */
function closely(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe('the roster on paper', () => {
  it('is one page of eight pairs with every name, tagged, titled, in its language', async () => {
    await willSaveTo(desk.electron, join(desk.folder, 'lista.pdf'));
    await button(desk.page, 'cohort:save-pdf').click();
    const pdf = await readPdf(await fileSaved('lista.pdf'));
    expect(pdf.pages).toHaveLength(1);
    expect(namesOf(pdf.pages.join())).toHaveLength(16);
    expect(pdf.pages.join()).toContain(finnish.say('documents:page', { page: 1, pages: 1 }));
    expect(pdf.isTagged).toBe(true);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'H1']));
    expect(pdf.language).toBe('fi');
    expect(pdf.title).toContain('Äänekoski & Åland');
  });

  it.each(languageSchema.options)('speaks the language chosen for it: %s', async (language) => {
    const words = createWords(language);
    const name = `lista-${language}.pdf`;
    await choose(desk.page, 'cohort:language', finnish.say(`common:${language}`));
    await willSaveTo(desk.electron, join(desk.folder, name));
    await button(desk.page, 'cohort:save-pdf').click();
    const pdf = await readPdf(await fileSaved(name));
    expect(pdf.language).toBe(language);
    expect(closely(pdf.pages.join())).toContain(closely(words.say('documents:common-language')));
    expect(pdf.pages).toHaveLength(1);
  });

  it('goes to the printer by Ctrl+P as it is shown', async () => {
    await choose(desk.page, 'cohort:language', finnish.say('common:fi'));
    const printed = await willPrint(desk.electron);
    await desk.page.keyboard.press('Control+p');
    await isSaid(finnish.say('cohort:printed'));
    const [document, another] = await printed();
    expect(another).toBeUndefined();
    const pdf = await readPdf(document ?? new Uint8Array());
    expect(namesOf(pdf.pages.join())).toHaveLength(16);
  });

  it('is not written when the dialog is left', async () => {
    await willSaveTo(desk.electron, null);
    await button(desk.page, 'cohort:save-pdf').click();
    await button(desk.page, 'cohort:save-pdf').click({ trial: true });
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
  });

  it('that cannot be written says the cause and the remedy', async () => {
    await willSaveTo(desk.electron, join(desk.folder, 'ei-kansiota', 'lista.pdf'));
    await chooseFromMenu(desk.electron, 'save-pdf');
    const dialog = desk.page.getByRole('dialog', { name: finnish.say('errors:heading') });
    await dialog
      .getByText(finnish.say('errors:target-not-writable', { file: 'lista.pdf' }))
      .waitFor();
    await dialog.getByText(finnish.say('errors:target-not-writable-remedy')).waitFor();
    await dialog.getByText(finnish.say('common:close'), { exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the roster as a workbook', () => {
  it('bears every pair, who is left out, the proof and the settings', async () => {
    await willSaveTo(desk.electron, join(desk.folder, 'lista.xlsx'));
    await desk.page.keyboard.press('Control+e');
    const tables = tablesIn(await fileSaved('lista.xlsx'));
    expect(Object.keys(tables)).toEqual([
      finnish.say('workbook:sheet-pairs'),
      finnish.say('workbook:sheet-reasons'),
      finnish.say('workbook:sheet-left-out'),
      finnish.say('workbook:sheet-summary'),
      finnish.say('workbook:sheet-agencies'),
      finnish.say('workbook:sheet-settings'),
    ]);
    const [header = [], ...pairs] = tables[finnish.say('workbook:sheet-pairs')] ?? [];
    expect(header).toEqual(
      expect.arrayContaining([finnish.say('workbook:mentor-name'), finnish.say('workbook:score')]),
    );
    expect(pairs).toHaveLength(8);
    const written = pairs.flat().join(' ');
    for (const [, lastName = '', firstName = ''] of eightAndEight) {
      expect(written).toContain(lastName);
      expect(written).toContain(firstName);
    }
    const summary = tables[finnish.say('workbook:sheet-summary')] ?? [];
    expect(summary.flat()).toContain(finnish.say('workbook:proved-best'));
  });
});
