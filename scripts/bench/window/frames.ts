import type { Page } from 'playwright';

/** How a page kept up while something was done to it. */
export interface Frames {
  readonly drawn: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longestMs: number;
  /** How many frames came later than 50 ms after the one before. */
  readonly late: number;
}

/** Counts the frames of a page while `work` goes on. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  const counting = await page.evaluateHandle(() => {
    const gaps: number[] = [];
    let before = performance.now();
    let next = 0;
    const count = (at: number): void => {
      gaps.push(at - before);
      before = at;
      next = requestAnimationFrame(count);
    };
    next = requestAnimationFrame((at) => {
      before = at;
      next = requestAnimationFrame(count);
    });
    return {
      end: () => {
        cancelAnimationFrame(next);
        return gaps;
      },
    };
  });
  await work();
  const gaps = await counting.evaluate(({ end }) => end());
  return {
    drawn: gaps.length,
    longestMs: Math.max(0, ...gaps),
    late: gaps.filter((gap) => gap > 50).length,
  };
}
