import type { ElectronApplication, Page } from 'playwright';
import type { PreparedRuntime } from '../../runtime/index.ts';
import { launchWindow } from '../../window-launch.ts';
import { environmentIn } from './data-folder.ts';

/** A program in a window, and how long it took until something was to be seen. */
export interface Opened {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly readyMs: number;
}

/**
 * Starts a program in a process of its own and waits until what `shown` selects is drawn. The clock
 * runs from before the process is started; the driver's part in it is the same for every program. It
 * looks in every frame: waiting for a locator looks every half second at last.
 */
export async function open(
  runtime: PreparedRuntime,
  program: string,
  folder: string,
  shown: string,
): Promise<Opened> {
  const started = performance.now();
  const electron = await launchWindow({
    runtime,
    program,
    environment: { ...runtime.environment, ...environmentIn(folder) },
  });
  const page = await electron.firstWindow();
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.checkVisibility() === true,
    shown,
    { polling: 'raf' },
  );
  return { electron, page, readyMs: performance.now() - started };
}
