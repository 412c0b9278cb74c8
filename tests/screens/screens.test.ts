import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords, type Words } from '../../electron/contract/index.ts';
import { projectFolder } from '../../scripts/runtime/index.ts';
import {
  button,
  choose,
  emptyScreens,
  fillDesk,
  filledScreens,
  finnish,
  goTo,
  type OpenDesk,
  openDesk,
  previewScreens,
  removeFolder,
  type Screen,
  speak,
  storeSample,
  temporaryFolder,
} from '../harness/index.ts';

const pictures = join(projectFolder, 'screenshots');
const folder = temporaryFolder();
const sizes = [
  { width: 1024, height: 700 },
  { width: 1440, height: 900 },
] as const;
let desk: OpenDesk;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ folder });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** Gives the page this much room, and waits until it has taken it. */
async function resize(size: (typeof sizes)[number]): Promise<void> {
  await desk.electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await expect
    .poll(() => desk.page.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([size.width, size.height]);
}

/**
 * How far the page reaches beyond the window, to the right and below. A pixel is let pass: what is
 * there for screen readers alone takes one.
 */
function overflowOf({ page }: OpenDesk): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const beyond = [scrollWidth - innerWidth, scrollHeight - innerHeight];
    return beyond.map((pixels) => (pixels > 1 ? pixels : 0));
  });
}

/** Pictures a screen in both schemes, and expects that the page itself never has to be scrolled. */
async function picture(screen: Screen, size: string, words: Words): Promise<void> {
  await screen.open(desk, words);
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await desk.page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    const path = join(pictures, `${screen.name}-${words.language}-${size}-${colorScheme}.png`);
    await desk.page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(5000);
  }
  expect(await overflowOf(desk), `${screen.name} is larger than the window`).toEqual([0, 0]);
  await screen.close?.(desk, words);
}

const nameOf = ({ width, height }: (typeof sizes)[number]): string => `${width}x${height}`;

describe('every screen is pictured and fits the window', () => {
  it('empty', async () => {
    for (const size of sizes) {
      await resize(size);
      for (const screen of emptyScreens) await picture(screen, nameOf(size), finnish);
    }
  });

  it('with a preview', async () => {
    for (const screen of previewScreens) await picture(screen, '1440x900', finnish);
    await storeSample(desk);
    await fillDesk(desk);
  });

  it.each(['fi', 'sv'] as const)('filled, in %s', async (language) => {
    const words = createWords(language);
    await speak(desk.page, finnish, words);
    for (const size of sizes) {
      await resize(size);
      for (const screen of filledScreens) await picture(screen, nameOf(size), words);
    }
  });

  it('with text of twice the size', async () => {
    const words = createWords('sv');
    await resize({ width: 1440, height: 900 });
    await goTo(desk.page, 'settings', words);
    await button(desk.page, 'settings:chapter-view', words).click();
    await choose(desk.page, 'settings:text-size', '200', words);
    const large = filledScreens.filter(({ name }) =>
      ['people', 'matching-pairs', 'cohort', 'settings-distances'].includes(name),
    );
    for (const screen of large) await picture(screen, '1440x900-200', words);
  });
});
