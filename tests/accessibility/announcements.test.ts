import { expect, it } from 'vitest';
import {
  choose,
  eightAndEight,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  writePeople,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, writePeople(desk.folder, 'parit.csv', eightAndEight), 16);
  await makeFirstCohort(desk.page, 'Kevät');
});

/** Collects what live regions say from here on, in whatever region of the page they say it. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await desk.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region?.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => desk.page.evaluate(() => Object(globalThis).said);
}

const says = (said: readonly string[], sentence: string): boolean =>
  said.some((one) => one.includes(sentence));

it('a run is heard from its first phase to its result', async () => {
  const heard = await listen();
  await formPairs(desk.page, true);
  const done = finnish.say('matching:run-done', { count: 8, lowest: 0, total: 0 });
  await expect.poll(async () => says(await heard(), done.split('.')[0] ?? '')).toBe(true);
  const phases = (['scoring', 'check', 'matched', 'fairness', 'total', 'verify'] as const).map(
    (phase) => finnish.say(`matching:phase-${phase}`),
  );
  const said = await heard();
  expect(phases.filter((phase) => says(said, phase))).not.toEqual([]);
});

it('a lock is heard with both names, and so is what undo takes back', async () => {
  const heard = await listen();
  const pair = desk.page
    .getByRole('listbox', { name: finnish.say('matching:pairs-list') })
    .getByRole('option')
    .first();
  await pair.click();
  await desk.page.keyboard.press('l');
  const locked = finnish.say('matching:said-locked', { one: '', other: '' }).split(':')[0] ?? '';
  await expect.poll(async () => says(await heard(), locked)).toBe(true);
  const lock = (await heard()).find((one) => one.includes(locked)) ?? '';
  expect(lock).toMatch(/ ja /);
  await desk.page.keyboard.press('Control+z');
  const undone = finnish.say('common:undone', { name: '' }).trim();
  await expect.poll(async () => says(await heard(), undone)).toBe(true);
});

it('a move on the board is heard: who is carried, what a place would give, and the exchange', async () => {
  await choose(desk.page, 'matching:form', finnish.say('matching:form-board'));
  const board = desk.page.getByRole('group', { name: finnish.say('matching:form-board') });
  const heard = await listen();
  await board.locator('[data-chip]').first().press('Space');
  await board.locator('[data-offer="priced"]').first().waitFor();
  const carried = finnish.say('matching:carrying', { name: '' }).trim().split(' ')[0] ?? '';
  await expect.poll(async () => says(await heard(), carried)).toBe(true);
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  const locked = finnish.say('matching:said-locked', { one: '', other: '' }).split(':')[0] ?? '';
  await expect.poll(async () => says(await heard(), locked)).toBe(true);
});
