import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../electron/contract/index.ts';
import {
  emptyScreens,
  fillDesk,
  filledScreens,
  finnish,
  type OpenDesk,
  openDesk,
  previewScreens,
  removeFolder,
  type Screen,
  speak,
  storeSample,
  temporaryFolder,
} from '../harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** What axe finds wrong, as 'rule: where', and that it has measured the contrast of texts at all. */
async function faults(rules: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await rules.setLegacyMode(true).analyze();
  const isMeasured = passes.some(({ id }) => id === 'color-contrast');
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    ...(isMeasured ? [] : ['the contrast was not measured']),
  ];
}

async function turn(colorScheme: 'light' | 'dark'): Promise<void> {
  await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await desk.page.locator(`[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}

/** Everything is looked at in light; in dark only the colours are others. */
async function expectNoFault(screen: Screen, words = finnish): Promise<void> {
  const { page } = desk;
  await turn('light');
  await screen.open(desk, words);
  expect(await faults(new AxeBuilder({ page }))).toEqual([]);
  await turn('dark');
  expect(await faults(new AxeBuilder({ page }).withRules('color-contrast')), 'dark').toEqual([]);
  await screen.close?.(desk, words);
}

describe('an empty desk', () => {
  it.each(emptyScreens)('has no fault in light and dark: $name', (screen) => expectNoFault(screen));
});

describe('the preview of a workbook', () => {
  it.each(previewScreens)('has no fault in light and dark: $name', (screen) =>
    expectNoFault(screen),
  );
});

describe('a filled desk', () => {
  beforeAll(async () => {
    await storeSample(desk);
    await fillDesk(desk);
  });

  it.each(filledScreens)('has no fault in light and dark: $name', (screen) =>
    expectNoFault(screen),
  );
});

describe('another language', () => {
  const sample = filledScreens.filter(({ name }) =>
    ['people-profile', 'matching-pairs', 'cohort', 'settings-view'].includes(name),
  );
  let spoken = finnish;
  it.each(['sv', 'en'] as const)('has no fault either: %s', async (language) => {
    const words = createWords(language);
    await speak(desk.page, spoken, words);
    spoken = words;
    for (const screen of sample) await expectNoFault(screen, words);
  });
});
