import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../electron/contract/index.ts';
import {
  emptyScreens,
  fillDesk,
  filledScreens,
  finnish,
  openDeskForFile,
  previewScreens,
  type Screen,
  speak,
  storeSample,
} from '../harness/index.ts';

/** The screens that are looked at in high contrast: one of each kind of part. */
const looked: ReadonlySet<string> = new Set([
  'people-filter',
  'people-profile',
  'matching-pairs',
  'matching-board',
  'overview',
  'programme',
  'cohort-menu',
  'settings-unit',
]);

const desk = openDeskForFile();

/** What axe finds wrong, as 'rule: where', and that it has measured the contrast of texts at all. */
async function faults(
  rules: AxeBuilder,
  contrastRule = 'color-contrast',
): Promise<readonly string[]> {
  const { violations, passes } = await rules.setLegacyMode(true).analyze();
  const isMeasured = passes.some(({ id }) => id === contrastRule);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    ...(isMeasured ? [] : ['the contrast was not measured']),
  ];
}

async function turn(
  colorScheme: 'light' | 'dark',
  contrast: 'no-preference' | 'more' = 'no-preference',
): Promise<void> {
  await desk.page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
  const look = contrast === 'more' ? 'high' : 'usual';
  await desk.page
    .locator(`[data-mantine-color-scheme="${colorScheme}"][data-contrast="${look}"]`)
    .waitFor();
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

describe('high contrast', () => {
  const sample = filledScreens.filter(({ name }) => looked.has(name));

  it('is looked at on screens that there are', () => {
    expect(sample).toHaveLength(looked.size);
  });

  it.each(sample)('has every text at 7:1 in light and dark: $name', async (screen) => {
    const { page } = desk;
    await turn('light', 'more');
    await screen.open(desk, finnish);
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(colorScheme, 'more');
      const rule = 'color-contrast-enhanced';
      const found = await faults(new AxeBuilder({ page }).withRules(rule), rule);
      expect(found, colorScheme).toEqual([]);
    }
    await screen.close?.(desk, finnish);
  });
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
