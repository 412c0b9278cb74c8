import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareRuntime, projectFolder } from '../../scripts/runtime/index.ts';
import { environmentIn } from './open-desk.ts';

/** How a run of the desk ended that a test did not drive. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Starts the desk like a user does and waits for its end. With `isRecordingDialogs` message boxes
 * are read at once and written to the output.
 */
export async function runDesk(options: {
  readonly folder: string;
  readonly switches?: readonly string[];
  readonly isRecordingDialogs?: boolean;
}): Promise<Ended> {
  const { folder, switches = [] } = options;
  const runtime = await prepareRuntime({ display: 'needed' });
  const application =
    options.isRecordingDialogs === true ? recordingApplication(folder) : projectFolder;
  const child = spawn(
    runtime.electronPath,
    [...runtime.electronArguments, application, ...switches],
    {
      env: environmentIn(folder, runtime),
    },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  await runtime.dispose();
  return { code, output, errors };
}

/** The folder of an application that is the desk, but for its message boxes. */
function recordingApplication(folder: string): string {
  const application = join(folder, 'recording');
  mkdirSync(application, { recursive: true });
  const main = join(projectFolder, 'out/main/index.js');
  const script = `
    import { app, dialog } from 'electron';
    dialog.showMessageBox = async (...given) => {
      process.stdout.write(JSON.stringify(given.at(-1)) + '\\n');
      return { response: 0, checkboxChecked: false };
    };
    app.setAppPath(${JSON.stringify(projectFolder)});
    await import(${JSON.stringify(main)});
  `;
  writeFileSync(join(application, 'main.js'), script);
  const manifest = { name: 'recording', version: '0.0.0', type: 'module', main: 'main.js' };
  writeFileSync(join(application, 'package.json'), JSON.stringify(manifest));
  return application;
}
