// npm run dev: the workstation with a page that follows every change of its sources.
import { join } from 'node:path';
import { packageFolder, prepareRuntime, runInTerminal, runScript } from './runtime/index.ts';

await runScript(async () => {
  const runtime = await prepareRuntime({ display: 'needed' });
  const command = join(packageFolder('electron-vite'), 'bin/electron-vite.js');
  try {
    return await runInTerminal(
      process.execPath,
      [command, 'dev', '--', ...runtime.electronArguments, ...process.argv.slice(2)],
      { ...runtime.environment, ELECTRON_EXEC_PATH: runtime.electronPath },
    );
  } finally {
    await runtime.dispose();
  }
});
