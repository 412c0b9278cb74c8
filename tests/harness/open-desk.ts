import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import {
  type PreparedRuntime,
  prepareRuntime,
  projectFolder,
} from '../../scripts/runtime/index.ts';
import { launchWindow } from '../../scripts/window-launch.ts';

/** The desk in a real window, in a data folder of its own. */
export interface OpenDesk {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Where it keeps its data, and where a test may put files. */
  readonly folder: string;
  readonly runtime: PreparedRuntime;
  /** What the page complained of: errors, and refusals of its policy. */
  readonly complaints: readonly string[];
  /** Closes the desk as a user would, and leaves the folder. */
  readonly close: () => Promise<void>;
}

/** A folder for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pariksi-test-'));
}

/** Removes what `temporaryFolder` made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The environment in which the data folder, on every system, lies in `folder`. */
export function environmentIn(folder: string, runtime: PreparedRuntime): Record<string, string> {
  return {
    ...runtime.environment,
    XDG_DATA_HOME: folder,
    LOCALAPPDATA: folder,
    ...(process.platform === 'darwin' ? { HOME: folder } : {}),
  };
}

/** Opens the desk and waits until its rooms are there: then the backend has answered the page. */
export async function openDesk(
  options: { readonly folder?: string; readonly switches?: readonly string[] } = {},
): Promise<OpenDesk> {
  const folder = options.folder ?? temporaryFolder();
  const runtime = await prepareRuntime({ display: 'needed' });
  const electron = await launchWindow({
    runtime,
    program: projectFolder,
    ...(options.switches === undefined ? {} : { switches: options.switches }),
    environment: environmentIn(folder, runtime),
  });
  const page = await electron.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.getByRole('navigation').first().waitFor();
  const close = async (): Promise<void> => {
    await electron.close();
    await runtime.dispose();
  };
  return { electron, page, folder, runtime, complaints, close };
}
