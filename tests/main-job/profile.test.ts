import { describe, expect, it } from 'vitest';
import { createWords } from '../../electron/contract/index.ts';
import {
  axeFaults,
  finnish,
  goTo,
  importPeople,
  openDeskForFile,
  peopleTable,
  sampleWorkbook,
  speak,
} from '../harness/index.ts';

const swedish = createWords('sv');

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await speak(desk.page, finnish, swedish);
});

describe('a profile on a narrow desk, in the language of the longest names', () => {
  it('shows an answer whole until it is gone into', async () => {
    const { page } = desk;
    await desk.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setSize(1024, 700),
    );
    await goTo(page, 'people', swedish);
    await peopleTable(page, swedish)
      .getByRole('row', { name: /Ahlskog/ })
      .click();
    const profile = page.getByRole('complementary', { name: 'Ahlskog Linnea' });
    const name = 'Regionförvaltningsverket i Västra och Inre Finland';
    const whole = profile.getByText(name, { exact: true });
    await whole.waitFor();
    const isCut = await whole.evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    expect(isCut).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
    const label = swedish.say('import:field-agency');
    const agency = profile.locator(`input[aria-label="${label}"]`);
    const colour = () => agency.evaluate((input) => getComputedStyle(input).color);
    expect(await colour()).toBe('rgba(0, 0, 0, 0)');
    await agency.focus();
    await whole.waitFor({ state: 'hidden' });
    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
    expect(await agency.inputValue()).toBe(name);
    await agency.blur();
    await whole.waitFor();
  });
});
