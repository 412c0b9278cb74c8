import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  return join(projectFolder, 'node_modules', name);
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(packageFolder(name), 'package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${name} has no version in its package.json`);
}
