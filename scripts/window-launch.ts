import { _electron, type ElectronApplication } from 'playwright';

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

const patience = 40_000;
const tries = 3;

/**
 * Starts a program in a window to be driven from here. About once in forty starts the driver waits
 * for ever for the debugger of a program that runs and is idle; such a start is ended and made anew.
 */
export async function launchWindow(
  options: LaunchOptions,
  left = tries,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: patience });
  } catch (problem) {
    const isDriverLost = problem instanceof Error && problem.name === 'TimeoutError';
    if (!isDriverLost || left <= 1) throw problem;
    return launchWindow(options, left - 1);
  }
}
