import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rule of texts at 7:1, which axe looks at only when it is asked to. */
const enhanced = 'color-contrast-enhanced';

/**
 * What axe finds wrong with the page once nothing moves in it any more, as 'rule: where, and why'.
 * That the contrast of texts could not be measured at all is wrong too.
 * @param looksAt everything, or only whether texts have the contrast that high contrast promises.
 */
export async function axeFaults(
  page: Page,
  looksAt: 'everything' | 'high contrast' = 'everything',
): Promise<readonly string[]> {
  await page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(passing.map(({ finished }) => finished));
  });
  // What is in order need not be told place by place, and no style sheet has to be fetched anew.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false });
  const rules = looksAt === 'everything' ? axe : axe.withRules(enhanced);
  const { violations, passes } = await rules.analyze();
  const contrast = looksAt === 'everything' ? 'color-contrast' : enhanced;
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    ),
    ...(passes.some(({ id }) => id === contrast) ? [] : ['the contrast was not measured']),
  ];
}
