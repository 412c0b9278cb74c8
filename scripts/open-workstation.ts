import {
  type PreparedRuntime,
  projectFolder,
  runInTerminal,
  SetUpProblem,
} from './runtime/index.ts';

/**
 * Opens the workstation on the screen and waits until it is closed. Gives its exit code.
 * Throws SetUpProblem where there is no screen to open it on.
 */
export function openWorkstation(
  runtime: PreparedRuntime,
  parameters: readonly string[],
): Promise<number> {
  if (runtime.display !== 'real') {
    throw new SetUpProblem(
      'There is no display to open the workstation on.',
      'Start it in a desktop session, or set DISPLAY. The command line works without: npm run pariksi -- --help',
    );
  }
  return runInTerminal(
    runtime.electronPath,
    [...runtime.electronArguments, projectFolder, ...parameters],
    runtime.environment,
  );
}
