import {
  type PreparedRuntime,
  projectFolder,
  runInTerminal,
  SetUpProblem,
} from './runtime/index.ts';

/** Throws SetUpProblem where there is no screen on which somebody would see the workstation. */
export function requireScreen(runtime: PreparedRuntime): void {
  if (runtime.display === 'real') return;
  throw new SetUpProblem(
    'There is no display to open the workstation on.',
    'Start it in a desktop session, or set DISPLAY. The command line works without: npm run pariksi -- --help',
  );
}

/** Opens the workstation and waits until it is closed. Gives its exit code. */
export function openWorkstation(
  runtime: PreparedRuntime,
  parameters: readonly string[],
): Promise<number> {
  return runInTerminal(
    runtime.electronPath,
    [...runtime.electronArguments, projectFolder, ...parameters],
    runtime.environment,
  );
}
