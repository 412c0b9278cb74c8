import { describe, expect, it } from 'vitest';
import {
  acceptRoster,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  runBy,
  sampleWorkbook,
  statusLine,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Kevät 2026');
  await formPairs(desk.page, true);
});

const pairs = () =>
  desk.page.getByRole('listbox', { name: finnish.say('matching:pairs-list') }).getByRole('option');

/** What the line below says was found, without the time that it took. */
const found = async () => (await statusLine(desk.page)).slice(0, 4);

/** Parts the first pair, and makes the pairs without it. */
async function partFirst(): Promise<void> {
  await pairs().first().click();
  await desk.page.keyboard.press('e');
  await desk.page.getByText(finnish.say('matching:outdated')).waitFor();
  await runBy(desk.page, () => desk.page.keyboard.press('Control+Enter'));
}

describe('the line below', () => {
  it('tells of the accepted roster where that is shown, and of the run among the pairs', async () => {
    const accepted = await statusLine(desk.page);
    await acceptRoster(desk.page);
    const facts = [finnish.say('common:accepted-roster'), ...accepted.slice(0, 4)];
    await expect.poll(() => statusLine(desk.page)).toEqual(facts);
    await goTo(desk.page, 'matching');
    await partFirst();
    const newest = await found();
    expect(newest).not.toEqual(accepted.slice(0, 4));
    for (const room of ['cohort', 'programme', 'overview'] as const) {
      await goTo(desk.page, room);
      await expect.poll(() => statusLine(desk.page), { message: room }).toEqual(facts);
    }
    await goTo(desk.page, 'matching');
    await expect.poll(found).toEqual(newest);
  });
});
