import { expect, it } from 'vitest';
import {
  button,
  choose,
  eightAndEight,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  peopleTable,
  writePeople,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, writePeople(desk.folder, 'parit.csv', eightAndEight), 16);
  await makeFirstCohort(desk.page, 'Kevät');
  await desk.page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    const note = (): void => {
      for (const animation of document.getAnimations()) {
        const { target } = Object(animation.effect);
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (Number(duration) > 1)
          moved.push(`${target?.tagName} ${target?.className} ${duration} ms`);
      }
      requestAnimationFrame(note);
    };
    note();
  });
});

/** What moved, by frames, while this was done. */
async function movedDuring(act: () => Promise<void>): Promise<readonly string[]> {
  await desk.page.evaluate(() => Object(globalThis).moved.splice(0));
  await act();
  const moved = await desk.page.evaluate(() => Object(globalThis).moved);
  return [...new Set<string>(moved)];
}

/** Opens and closes whatever comes over a room or beside it, runs, carries and locks. */
async function doEverything(): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Kevät/ }).click();
  await page.getByRole('menuitem', { name: finnish.say('common:cohort-new') }).click();
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(page, 'people');
  await peopleTable(page).getByRole('row', { name: /Lööf/ }).click();
  await keyboard.press('Space');
  await keyboard.press('Space');
  const profile = page.getByRole('complementary', { name: /Lööf/ });
  await button(profile, 'common:close').click();
  await goTo(page, 'settings');
  for (const density of ['compact', 'roomy'] as const)
    await choose(page, 'settings:density', finnish.say(`settings:density-${density}`));
  await goTo(page, 'matching');
  const slider = panel(page, 'matching:rules-panel').getByRole('slider').first();
  await slider.press('ArrowRight');
  await slider.press('ArrowLeft');
  await choose(page, 'matching:form', finnish.say('matching:form-list'));
  await formPairs(page, false);
  for (const _ of ['folded', 'unfolded'])
    await panel(page, 'matching:rules-panel').getByRole('button').first().click();
  await choose(page, 'matching:form', finnish.say('matching:form-board'));
  const board = page.getByRole('group', { name: finnish.say('matching:form-board') });
  await board.locator('[data-chip]').first().press('Space');
  await board.locator('[data-offer="priced"]').first().waitFor();
  await keyboard.press('Escape');
}

it('nothing moves where motion is to be reduced, and something does elsewhere', async () => {
  await formPairs(desk.page, true);
  await desk.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movedDuring(doEverything)).not.toEqual([]);
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movedDuring(doEverything)).toEqual([]);
});
