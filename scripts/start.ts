// npm start: opens the workstation, built anew if a source has changed.
import { buildIfStale } from './build.ts';
import { openWorkstation, requireScreen } from './open-workstation.ts';
import { prepareRuntime, runScript } from './runtime/index.ts';

await runScript(async () => {
  const runtime = await prepareRuntime({ display: 'optional' });
  requireScreen(runtime);
  const built = await buildIfStale();
  return built === 0 ? openWorkstation(runtime, process.argv.slice(2)) : built;
});
