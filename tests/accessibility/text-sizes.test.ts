import { beforeAll, describe, expect, it } from 'vitest';
import {
  button,
  choose,
  emptyScreens,
  fillDesk,
  filledScreens,
  fillMethods,
  finnish,
  goTo,
  importPeople,
  lostControls,
  methodScreens,
  openDeskForFile,
  type Screen,
  sampleWorkbook,
  takeUp,
} from '../harness/index.ts';

const desk = openDeskForFile(() => desk.page.emulateMedia({ reducedMotion: 'reduce' }));

async function resize(width: number, height: number): Promise<void> {
  await desk.electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await desk.page.waitForFunction(
    (size) => innerWidth === size.width && innerHeight === size.height,
    { width, height },
  );
}

async function write(size: '90' | '100' | '200'): Promise<void> {
  await goTo(desk.page, 'settings');
  await button(desk.page, 'settings:chapter-view').click();
  await choose(desk.page, 'settings:text-size', size);
}

async function expectNothingLost(screen: Screen): Promise<void> {
  await screen.open(desk, finnish);
  expect(await lostControls(desk.page)).toEqual([]);
  await screen.close?.(desk, finnish);
}

describe.each(['90', '200'] as const)(
  'in the smallest window, with text of %s per cent',
  (size) => {
    it.each(emptyScreens)('nothing is lost: $name', async (screen) => {
      await write(size);
      await expectNothingLost(screen);
    });
  },
);

describe.each(['90', '200'] as const)(
  'filled, in the smallest window, with text of %s per cent',
  (size) => {
    beforeAll(async () => {
      if (size === '90') {
        await write('100');
        await resize(1440, 900);
        await importPeople(desk, sampleWorkbook.path, 60);
        await fillDesk(desk);
        await fillMethods(desk);
        await resize(1024, 700);
      }
      await takeUp(desk.page, 'mentoring');
      await write(size);
    });

    it.each(filledScreens)('nothing is lost: $name', expectNothingLost);
    it.each(methodScreens)('nothing is lost: $name', expectNothingLost);
  },
);
