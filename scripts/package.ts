// npm run package: installers for this system, or with --dir the unpacked application.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildPackage, type Configuration } from 'electron-builder';
import { build } from './build.ts';
import {
  type PreparedRuntime,
  prepareRuntime,
  projectFolder,
  registryElectronVersion,
  runScript,
  SetUpProblem,
  say,
} from './runtime/index.ts';

await runScript(async () => {
  const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } });
  const runtime = await prepareRuntime({ display: 'optional' });
  const configuration = configure(runtime, values.dir);
  if ((await build()) !== 0) return 1;
  const written = await buildPackage({
    projectDir: projectFolder,
    dir: values.dir,
    publish: 'never',
    config: configuration,
  });
  for (const path of written) say(`Written: ${path}`);
  if (values.dir) say('Written: the unpacked application, in dist/');
  return 0;
});

/**
 * electron-builder.yml, and for the runtime from the npm registry what differs: where it lies, and
 * the SQLite binding that it needs. Installers for users are only ever built with the official one.
 */
function configure(runtime: PreparedRuntime, isUnpacked: boolean): Configuration {
  const settings = { extends: 'electron-builder.yml' };
  if (runtime.kind === 'official') return settings;
  if (!isUnpacked) {
    throw new SetUpProblem(
      'Installers are only built with the official Electron, which cannot be downloaded here.',
      'Build them on a machine with access to it, or try the unpacked application: npm run package -- --dir',
    );
  }
  const binding = runtime.environment['PARIKSI_SQLITE_BINDING'];
  if (binding === undefined) throw new Error('the registry runtime came without a SQLite binding');
  return {
    ...settings,
    electronDist: dirname(runtime.electronPath),
    electronVersion: registryElectronVersion,
    extraResources: [{ from: dirname(binding), to: 'sqlite', filter: ['better_sqlite3.node'] }],
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources/default_app.asar')),
  };
}
